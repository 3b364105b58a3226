// A source that tells of what had not happened when it was published.
import { push } from '#core/basics/lists.ts';
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { Claim, Event } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { isHollow } from '#core/index/records.ts';
import { hasHappened } from '#core/index/told.ts';
import { timeWords } from '#core/time/words.ts';
import { counted, listed } from '#core/words/vocabulary.ts';
import { isAfter, reachOf, type Moment } from '../dates.ts';
import { lastPublished, sourceName, sourceOf } from '../publication.ts';
import type { LintRule } from '../rule.ts';

/** What is told so is told as still to come. */
const AHEAD: ReadonlySet<string | null> = new Set(['expected', 'feared', 'possible']);
/** Events named in one message. */
const NAMED = 3;

/** Holds the last day a source can have been published against the first day of each event it tells of as happening; what is announced is exempt. */
export const publishedBeforeEvent: LintRule = {
	code: 'published-before-event',
	severity: 'error',
	title:
		'A source is dated before an event that it tells of as having happened: one of the dates is wrong, or the event was only announced.',
	*find({ dossier, catalogue }) {
		const told = eventsTold(catalogue);
		for (const [index, source] of dossier.sources.entries()) {
			const published = lastPublished(source, catalogue);
			if (published === null) continue;
			const later = (told.get(source.id) ?? []).filter((event) => isAfter(beginning(event, catalogue), published));
			if (later.length === 0) continue;
			const names = later.slice(0, NAMED).map(({ title }) => `“${title}”`);
			if (later.length > NAMED) names.push(counted(later.length - NAMED, 'more event'));
			const when = source.published === undefined ? '' : `, ${timeWords(source.published)},`;
			const message = `“${sourceName(source)}” was published${when} before ${listed(names)}. Correct a date, or give the event the status “announced” or “expected” by a claim from this source.`;
			yield { pointer: `/sources/${index}${source.published === undefined ? '' : '/published'}`, message };
		}
	}
};

/** Source id → the events it tells of as happening or over. */
function eventsTold(catalogue: Catalogue): Map<string, Event[]> {
	const told = new Map<string, Event[]>();
	for (const event of catalogue.dossier.events) {
		for (const source of sourcesTelling(event, catalogue)) push(told, source, event);
	}
	return told;
}

function sourcesTelling(event: Event, catalogue: Catalogue): Set<string> {
	const hedgeOf = (claim: Claim) => hedgeOfClaim(claim, catalogue.statements);
	// What was worked out may rest on a source that only lends a weekday to it.
	const claims = catalogue.claimsAbout(event.id).filter((claim) => !claim.inferred && !hedgeOf(claim).denied);
	const innermost = (cited: Pick<Event, 'citations'>) =>
		cited.citations.flatMap((citation) => sourceOf(citation, catalogue)?.id ?? []);
	const record = catalogue.record(event.id);
	const hollow = record !== undefined && isHollow(record);
	const sources = new Set([innermost(event), ...claims.map(innermost)].flat());
	for (const source of sources) {
		const here = claims.filter((claim) => innermost(claim).includes(source));
		const statuses = here.flatMap(({ property, value }) =>
			property === 'status' && value.type === 'category' ? [value.slug] : []
		);
		const ahead = here.length > 0 && here.every((claim) => AHEAD.has(hedgeOf(claim).doubt));
		const happened = statuses.length > 0 ? statuses.some(hasHappened) : !hollow && !ahead;
		if (!happened) sources.delete(source);
	}
	return sources;
}

/** The earliest moment that any account gives; `null` when one of them leaves it open. */
function beginning({ id }: Event, catalogue: Catalogue): Moment | null {
	const starts = (catalogue.record(id)?.when ?? []).map((edtf) => reachOf(edtf)?.first ?? null);
	return starts.reduce(
		(best, start) => (best && start ? (start.at < best.at ? start : best) : null),
		starts[0] ?? null
	);
}
