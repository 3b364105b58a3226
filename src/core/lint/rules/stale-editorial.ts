// "No source says it", said of what a source says, or of what is not there.
import { keysBacked, keysLeftOurs } from '#core/edit/marks.ts';
import { shown } from '#core/dossier/report.ts';
import type { Remarks } from '#core/dossier/types.ts';
import { listed, term } from '#core/words/vocabulary.ts';
import type { LintContext } from '../context.ts';
import type { Found, LintRule } from '../rule.ts';

/** Names marks for keys that a record does not have or that its passage backs, and records wholly marked that cite a passage. */
export const staleEditorial: LintRule = {
	code: 'stale-editorial',
	severity: 'warning',
	title: 'Something is marked as editorial that a cited passage backs, or that is not there: the mark no longer holds.',
	*find({ dossier }) {
		for (const [at, source] of dossier.sources.entries()) yield* absent(`/sources/${at}`, source, [source]);
		for (const [at, place] of dossier.places.features.entries()) {
			const { properties } = place;
			yield* absent(`/places/features/${at}/properties`, properties, [place, properties]);
			yield* whole(`/places/features/${at}/properties`, properties, [place, properties]);
		}
		for (const type of ['actor', 'event', 'statement', 'claim'] as const) yield* ofType(dossier, type);
	}
};

function* ofType(dossier: LintContext['dossier'], type: 'actor' | 'event' | 'statement' | 'claim'): Generator<Found> {
	for (const [at, record] of dossier[`${type}s`].entries()) {
		const base = `/${type}s/${at}`;
		yield* absent(base, record, [record]);
		yield* whole(base, record, [record]);
		if (type !== 'statement' && type !== 'claim') continue;
		const backed = keysBacked(type, record);
		if (backed.length === 0) continue;
		const keys = listed(backed.map((key) => term('key', key)));
		const message = `The cited passage is what says this (${keys}): it is not ours. Take it off the list “editorial”, or say in “inferred” how it follows.`;
		yield { pointer: `${base}/editorial`, message };
	}
}

function* absent(base: string, { editorial }: Remarks, holders: readonly object[]): Generator<Found> {
	if (!Array.isArray(editorial)) return;
	for (const [nth, key] of editorial.entries()) {
		if (holders.some((holder) => Object.hasOwn(holder, key))) continue;
		const message = `The record has no ${shown(key)} that could be ours. Take it off the list “editorial”.`;
		yield { pointer: `${base}/editorial/${nth}`, message };
	}
}

function* whole(
	base: string,
	record: Remarks & { citations: readonly { start?: number }[] },
	holders: readonly object[]
): Generator<Found> {
	if (record.editorial !== true || record.inferred !== undefined) return;
	if (!record.citations.some(({ start }) => start !== undefined)) return;
	const left = keysLeftOurs(...holders);
	const instead = left.length === 0 ? 'Take it away.' : `Name only what is ours: ${left.map(shown).join(', ')}.`;
	const message = `The whole record is marked as ours, and yet it cites a passage that names it. ${instead}`;
	yield { pointer: `${base}/editorial`, message };
}
