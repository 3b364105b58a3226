// A list of records and sources that opens beside what stands for them.
import type { Catalogue } from '#core/index/catalogue.ts';
import { speakerName } from '#core/words/who.ts';
import { sourceTitle } from '#lib/ui/things.ts';
import type { Span } from '#core/time/span.ts';
import { whenShort } from './words.ts';

/** What is listed, and where in time it lies when that is out of view. */
export interface Listing {
	title: string;
	ids: readonly string[];
	/** A span to go to, or `null`. */
	span: Span | null;
}

/** One line of a list. */
export interface ListedThing {
	id: string;
	/** Short words for its time. */
	when: string;
	/** Who speaks, or what a source is; empty for an event. */
	who: string;
	what: string;
}

/** The lines of a list, in its order; ids that the dossier does not have are left out. */
export function listedThings(ids: readonly string[], catalogue: Catalogue): ListedThing[] {
	return ids.flatMap((id): ListedThing[] => {
		const record = catalogue.record(id);
		if (record?.type === 'event') return [{ id, when: whenShort('event', record.when), who: '', what: record.title }];
		if (record?.type === 'statement') {
			const { speaker, quote, gist } = record.statement;
			const what = quote === undefined ? (gist ?? '') : `“${quote}”`;
			return [{ id, when: whenShort('statement', record.when), who: speakerName(speaker, catalogue), what }];
		}
		const source = catalogue.sources.get(id);
		if (source === undefined) return [];
		const times = source.published === undefined ? [] : [source.published];
		return [{ id, when: whenShort('publication', times), who: 'Published', what: sourceTitle(id, catalogue) }];
	});
}
