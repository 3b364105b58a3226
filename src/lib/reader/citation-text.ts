// A passage as a line of text to be pasted into a footnote.
import { citationWords } from '#core/citation/words.ts';
import type { Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { timeWords } from '#core/time/words.ts';
import { sourceTitle } from '#lib/ui/things.ts';
import type { SourcePassage } from './passages.ts';

/** "Title, publisher, date, paragraph 7, characters 512–640. https://…": where the dossier cites it, whatever text is at hand. */
export function passageText({ resting: [lead] }: SourcePassage, source: Source, catalogue: Catalogue): string {
	if (!lead) return '';
	const date = source.published === undefined ? undefined : timeWords(source.published);
	const title = [sourceTitle(source.id, catalogue), source.title === undefined ? undefined : source.publisher, date];
	const words = citationWords(lead.citation, { ...source, title: title.filter(Boolean).join(', ') });
	return [words, source.url].filter(Boolean).join('. ');
}
