// Every date of a dossier that others set bounds to: nothing is printed before it was said, nor fetched before it was published.
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { Citation, Claim } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { groupBy } from '#core/basics/lists.ts';
import { statusOf } from '#core/index/told.ts';
import type { LintContext } from './context.ts';
import { reachOf, type Moment } from './dates.ts';
import { lastPublished, sourceName, sourceOf } from './publication.ts';

/** A moment that the dated thing cannot lie before, or after. */
export interface DateBound {
	side: 'not-before' | 'not-after';
	moment: Moment;
	/** "“The ferry” was published": what happened then. */
	words: string;
	/** The other date as it stands in the dossier. */
	edtf: string;
}

/** A date and what is known of it from others. */
export interface KnownDate {
	pointer: string;
	/** "The words", "“The ferry”": what it is the date of, and the verb. */
	words: string;
	edtf: string;
	bounds: DateBound[];
}

/** The dates of sources, statements and claims, in the order of the file, with their bounds. */
export function* knownDates(context: LintContext): Generator<KnownDate> {
	const { dossier, catalogue } = context;
	for (const [index, source] of dossier.sources.entries()) {
		const { published, retrieved } = source;
		const words = `“${sourceName(source)}” was`;
		if (published !== undefined) {
			const bounds = bound('not-after', retrieved, `it was retrieved`);
			const outer = context.catalogue.sources.get(source.within?.source ?? '');
			if (outer) bounds.push(...printedBy([outer.id], context));
			yield { pointer: `/sources/${index}/published`, words: `${words} published`, edtf: published, bounds };
		}
	}
	const pasts = groupBy(
		dossier.claims.filter((claim) => saysItHappened(claim, catalogue)),
		({ assertedIn }) => assertedIn ?? ''
	);
	for (const [index, { id, said, citations }] of dossier.statements.entries()) {
		if (said === undefined) continue;
		const bounds = [...printed(citations, context), ...toldAsPast(pasts.get(id) ?? [], context)];
		yield { pointer: `/statements/${index}/said`, words: 'This was said', edtf: said, bounds };
	}
	for (const [index, { asOf, citations }] of dossier.claims.entries()) {
		if (asOf === undefined) continue;
		yield {
			pointer: `/claims/${index}/asOf`,
			words: 'This is given as it stood',
			edtf: asOf,
			bounds: printed(citations, context)
		};
	}
}

function bound(side: DateBound['side'], edtf: string | undefined, words: string): DateBound[] {
	const reach = reachOf(edtf);
	const moment = side === 'not-after' ? reach?.last : reach?.first;
	return reach && moment ? [{ side, moment, words, edtf: reach.edtf }] : [];
}

/** What is printed has been said: the publication of each source it stands in. */
function printed(citations: readonly Citation[], context: LintContext): DateBound[] {
	return printedBy([...new Set(citations.flatMap((one) => sourceOf(one, context.catalogue)?.id ?? []))], context);
}

function printedBy(sources: readonly string[], { catalogue }: LintContext): DateBound[] {
	return sources.flatMap((id): DateBound[] => {
		const source = catalogue.sources.get(id);
		const moment = lastPublished(source, catalogue);
		if (!source || !moment) return [];
		const edtf = source.published ?? catalogue.sources.get(source.within?.source ?? '')?.published ?? '';
		return [{ side: 'not-after', moment, words: `“${sourceName(source)}” was published`, edtf }];
	});
}

/** Whoever says that something took place says so no earlier than it began. */
function toldAsPast(past: readonly Claim[], { catalogue }: LintContext): DateBound[] {
	return past.flatMap(({ about }): DateBound[] => {
		const when = catalogue.record(about)?.when ?? [];
		const starts = when.map((edtf) => ({ edtf, first: reachOf(edtf)?.first ?? null }));
		const [earliest] = starts.toSorted((a, b) => (a.first?.at ?? -Infinity) - (b.first?.at ?? -Infinity));
		if (!earliest?.first) return [];
		const words = `“${catalogue.events.get(about)?.title ?? about}”, which is told as past, began`;
		return [{ side: 'not-before', moment: earliest.first, words, edtf: earliest.edtf }];
	});
}

function saysItHappened(claim: Claim, { statements }: Catalogue): boolean {
	const { denied, doubt } = hedgeOfClaim(claim, statements);
	return statusOf(claim) === 'took-place' && !denied && doubt === null;
}
