// What the page and the importing worker tell each other.
import type { Preview } from '#core/formats/import/preview.ts';
import type { ImportOptions, ImportProgress, ImportResult } from '#core/formats/import/types.ts';

/** What a person decided; what reads XML and who looks on are the reader's own. */
export type Choices = Omit<ImportOptions, 'parseXml' | 'watch'>;

/** Asks for one import, or its beginning; a worker takes one. */
export interface ImportRequest {
	do: 'look' | 'read';
	files: readonly File[];
	/** Id of the importer; `null`: whichever is surest of the files. Must be given to read. */
	importer: string | null;
	choices: Choices;
}

/** How files begin, and by which importer they are read. */
export interface Looked extends Preview {
	/** `null`: no importer knows the files. */
	importer: string | null;
	/** Sentences on files that belong with these and are missing. */
	lacks: string[];
}

export type ImportReply =
	| { stage: 'progress'; progress: ImportProgress }
	| { stage: 'looked'; looked: Looked }
	| { stage: 'read'; result: ImportResult }
	/** In words, what is wrong and what to do. */
	| { stage: 'failed'; reason: string };
