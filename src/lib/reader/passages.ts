// The passages of a source in the order of its text, each with all that rests on it and where it stands in the text at hand.
import { groupBy } from '#core/basics/lists.ts';
import type { Span, VerdictKind } from '#core/citation/resolve.ts';
import type { Verification } from '#core/citation/verify.ts';
import type { Citation, Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { inOrder, restingOn, type Resting } from './resting.ts';

/** One passage of a source. Offsets are code points, ends exclusive. */
export interface SourcePassage {
	key: string;
	/** Where the dossier cites it; `null` for the source as a whole, or for words without a place. */
	cited: Span | null;
	/** Where it stands in what is shown: one span, several where it may be any of them, none where it is not there. */
	stands: readonly Span[];
	verdict: VerdictKind;
	/** Why it is not where it was cited, in a sentence. */
	reason: string | null;
	/** At least one; statements first, then events, claims, names. */
	resting: readonly Resting[];
}

/** The passages of a source: those with a place in their order there, and those without one. */
export interface Passages {
	/** By where they stand; of those that begin together, the longer first. */
	placed: readonly SourcePassage[];
	/** Citations of the source as a whole, and passages that the text at hand does not hold. */
	homeless: readonly SourcePassage[];
}

/** What makes two citations one passage. */
export function passageKey({ start, end, sha256, exact }: Citation): string {
	return start === undefined || end === undefined
		? `whole:${sha256 ?? exact ?? ''}`
		: `${start}-${end}:${sha256 ?? exact ?? ''}`;
}

/** Passages of a source, and of one printed in another those that reach into it. */
export function passagesOf(source: Source, catalogue: Catalogue, verification: Verification | null): Passages {
	const groups = groupBy(restingOn(source, catalogue), ({ citation }) => passageKey(citation));
	const all = [...groups].flatMap(([key, group]) => toPassage(key, group, verification));
	const from = ({ stands: [first] }: SourcePassage) => first ?? { start: 0, end: 0 };
	return {
		placed: all
			.filter(({ stands }) => stands.length > 0)
			.toSorted((a, b) => from(a).start - from(b).start || from(b).end - from(a).end),
		homeless: all.filter(({ stands }) => stands.length === 0)
	};
}

/** Passages that share words with a passage where they stand, itself left out. */
export function overlapping(passage: SourcePassage, { placed }: Passages): SourcePassage[] {
	const meets = (other: SourcePassage) =>
		other.stands.some((a) => passage.stands.some((b) => a.start < b.end && b.start < a.end));
	return placed.filter((other) => other !== passage && meets(other));
}

function toPassage(key: string, group: readonly Resting[], verification: Verification | null): SourcePassage | [] {
	const [first] = group;
	if (!first) return [];
	const { citation, position } = first;
	const { start, end } = citation;
	const cited = start === undefined || end === undefined ? null : { start, end };
	const found = verification?.citations[position];
	const verdict = found?.verdict ?? 'no-text';
	return {
		key,
		cited,
		stands: standing(cited, found),
		verdict,
		reason: found?.reason ?? null,
		resting: inOrder(group)
	};
}

function standing(cited: Span | null, found: Verification['citations'][number] | undefined): readonly Span[] {
	switch (found?.verdict) {
		case 'moved':
			return found.at ? [found.at] : [];
		case 'ambiguous':
			return found.candidates ?? [];
		case 'missing':
			return [];
		default:
			return cited ? [cited] : [];
	}
}
