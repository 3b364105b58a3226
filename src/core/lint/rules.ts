// The table of rules, in the order in which an editor would read them.
import type { LintRule } from './rule.ts';
import { centroidAsPoint } from './rules/centroid-as-point.ts';
import { danglingCitation } from './rules/dangling-citation.ts';
import { deniedInsideDenied } from './rules/denied-inside-denied.ts';
import { excludedSlugUnknown } from './rules/excluded-slug-unknown.ts';
import { figureWithoutUnit } from './rules/figure-without-unit.ts';
import { intervalWrongWay } from './rules/interval-wrong-way.ts';
import { oneOriginAsSettled } from './rules/one-origin-as-settled.ts';
import { placeOutsideParent } from './rules/place-outside-parent.ts';
import { placeholder } from './rules/placeholder.ts';
import { privateNameInTitle } from './rules/private-name-in-title.ts';
import { publishedBeforeEvent } from './rules/published-before-event.ts';
import { quoteNotInText } from './rules/quote-not-in-text.ts';
import { rawKey } from './rules/raw-key.ts';
import { sameAlias, sameName } from './rules/same-name.ts';
import { sameWordsTwoSpeakers } from './rules/same-words-two-speakers.ts';
import { silentActor } from './rules/silent-actor.ts';
import { spokenQuoteWithoutMarks } from './rules/spoken-quote-without-marks.ts';
import { staleEditorial } from './rules/stale-editorial.ts';
import { suggestionLeft } from './rules/suggestion-left.ts';
import { timeOutOfOrder } from './rules/time-out-of-order.ts';
import { toolNote } from './rules/tool-note.ts';

/** Every rule, errors first. */
export const RULES: readonly LintRule[] = [
	danglingCitation,
	quoteNotInText,
	publishedBeforeEvent,
	timeOutOfOrder,
	spokenQuoteWithoutMarks,
	intervalWrongWay,
	centroidAsPoint,
	placeOutsideParent,
	figureWithoutUnit,
	sameName,
	sameWordsTwoSpeakers,
	privateNameInTitle,
	placeholder,
	toolNote,
	rawKey,
	suggestionLeft,
	staleEditorial,
	deniedInsideDenied,
	excludedSlugUnknown,
	sameAlias,
	silentActor,
	oneOriginAsSettled
];
