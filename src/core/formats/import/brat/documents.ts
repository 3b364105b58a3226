// Which files of an annotated collection belong together: a text, its annotations, and what is known of it.
import { stem } from '../files.ts';
import type { ImportFile } from '../types.ts';
import type { FoundSource } from '../row-facts.ts';

/** One annotated text. */
export interface AnnotatedText {
	name: string;
	annotations: ImportFile;
	text: ImportFile | undefined;
	/** `<name>_meta.txt`, a line for each fact: "Title: …". */
	about: ImportFile | undefined;
}

/** The texts with annotations, and the files that belong to none. */
export function documentsOf(files: readonly ImportFile[]): { documents: AnnotatedText[]; unused: ImportFile[] } {
	const byName = new Map(files.map((file) => [file.name, file]));
	const documents = files
		.filter(({ name }) => name.endsWith('.ann'))
		.map((annotations): AnnotatedText => {
			const name = stem(annotations.name);
			return { name, annotations, text: byName.get(`${name}.txt`), about: byName.get(`${name}_meta.txt`) };
		});
	const used = new Set(documents.flatMap(({ annotations, text, about }) => [annotations, text, about]));
	return { documents, unused: files.filter((file) => !used.has(file)) };
}

/** What "Key: value" lines say of a text, in the words of a source; other keys stay beside it. */
export function factsAbout(text: string): FoundSource {
	const facts: FoundSource = {};
	const kept: Record<string, string> = {};
	for (const line of text.split(/\r\n|\r|\n/)) {
		const [, key = '', value = ''] = /^([^:]+?)\s*:\s*(.*\S)\s*$/.exec(line) ?? [];
		if (value === '') continue;
		const name = key.toLowerCase();
		if (name === 'title') facts.title = value;
		else if (name === 'publication date' || name === 'date') facts.published = value;
		else if (name === 'source url' || name === 'url') facts.url = value;
		else if (name === 'internet archive url') facts.archivedUrl = value;
		else if (name === 'publication name' || name === 'publisher') facts.publisher = value;
		else if (name === 'author') facts.authors = [value];
		else if (!['__proto__', 'constructor', 'prototype'].includes(key)) kept[key] = value;
	}
	return Object.keys(kept).length > 0 ? { ...facts, ...{ about: kept } } : facts;
}
