// What a file format is to Dateline: one object per format, listed in index.ts.
import type { Dossier, Issue } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';

/** What the person exporting may choose. */
export interface WriteOptions {
	/** GeoJSON only: carry the shown records in full as the foreign member `dateline`. Default true. */
	foreignMember?: boolean;
	/** Put the role of a sensitive actor in the place of their name, everywhere. Default false. */
	redact?: boolean;
	/** Told now and then how many of the records are written, of the questions where these are what is written; a packed file does not tell. */
	onprogress?: (records: number, of: number) => void;
}

/** A piece of a file; text is UTF-8. */
export type Slice = string | Uint8Array<ArrayBuffer>;

/** A dossier read from a file, or null with the reasons; a record that fails is refused by itself. */
export interface ReadResult {
	dossier: Dossier | null;
	issues: Issue[];
	refused: { pointer: string; id: string | null; reasons: Issue[] }[];
}

/** One file format. It writes what a filter shows, reads a dossier, or both. */
export interface Format {
	/** Stable, kebab-case; what it is called, the registry says. */
	id: string;
	/** Without the dot; the first is the one to write. */
	extensions: readonly string[];
	mediaType: string;
	/**
	 * The file in slices, each made when it is asked for, so that whoever writes it can stop in between. The catalogue must be the one
	 * that `shown` was made from.
	 */
	write?(shown: Shown, catalogue: Catalogue, options?: WriteOptions): Generator<Slice, void, undefined>;
	/** Reads the text of a whole file; never throws over what is in it. */
	read?(text: string): ReadResult;
}
