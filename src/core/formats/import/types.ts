// What an importer is: it takes other people's files as they are and says of every row whether it was taken.
import type { kml } from '@tmcw/togeojson';
import type { Dossier, Precision } from '#core/dossier/types.ts';
import type { RowFacts } from './row-facts.ts';

/** A file to import. It may be read more than once; nothing of it is held in memory by itself. */
export interface ImportFile {
	/** Without its folder. */
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	/** The bytes from the beginning, in pieces of any size. */
	chunks(): AsyncIterable<Uint8Array>;
}

/** The beginning of a file, by which its format is told. */
export interface FileHead {
	name: string;
	/** Up to some ten thousand characters; the last line may be cut off. */
	head: string;
}

/** An XML document as the browser's DOMParser makes one, or another of the same shape. */
export type XmlDocument = Parameters<typeof kml>[0];
/** Reads XML; throws when it is not well-formed. Core has none of its own: the page and the command line each give theirs. */
export type ParseXml = (text: string) => XmlDocument;

export const DATE_ORDERS = ['day-first', 'month-first'] as const;
/** How 3/4/2022 is read. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What may be decided of a table. */
export interface TableChoices {
	/** The column for a role, by its header; it goes before any guess. */
	columns?: Partial<Record<ColumnRole, string>>;
	/** Columns, by their headers, that are not to be guessed: what they hold is kept beside the record. */
	beside?: readonly string[];
	/** How dates of two small numbers are read. */
	dates?: DateOrder;
	/** How exactly the points are known whose rows do not tell it; else what their decimals leave open. */
	precision?: Precision;
}

/** What the person importing may decide; all else is guessed, and the guess is shown. What is decided of tables is for all of them. */
export interface ImportOptions extends TableChoices {
	/** Title of the dossier; else the name of the first file. */
	title?: string;
	/** By the name of its file, what is decided of one table alone: it goes before what is for all. */
	tables?: ReadonlyMap<string, TableChoices>;
	/** KML and GPX only. */
	parseXml?: ParseXml;
	/** BRAT only: carry the texts in the dossier. Only who has the rights to them may. Default false. */
	withTexts?: boolean;
	/** Told of what is read while it is read. */
	watch?: ImportWatch;
}

/** Somebody who looks on. */
export interface ImportWatch {
	/** Tables: what the columns of a file are taken for, before its first row. */
	guessed?(guess: TableGuess): void;
	/** A row that was read or refused. */
	row?(row: SeenRow): void;
}

/** A row as it was understood, or why it was not. */
export type SeenRow = { facts: RowFacts } | { refused: RefusedRow };

export const COLUMN_ROLES = [
	'id',
	'title',
	'description',
	'kind',
	'when',
	'start',
	'end',
	'year',
	'month',
	'day',
	'time',
	'latitude',
	'longitude',
	'position',
	'place',
	'place-kind',
	'precision',
	'radius',
	'actor',
	'actor-2',
	'source',
	'source-url',
	'source-date',
	'killed',
	'killed-low',
	'killed-high',
	'injured',
	'injured-low',
	'injured-high'
] as const;
/** What a column of a table may be for Dateline. `position` holds latitude and longitude in one cell. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a column was taken for, and by what. */
export interface ColumnGuess {
	column: string;
	/** `null`: it is kept beside the record as it is. */
	as: ColumnRole | null;
	/** Its header, its values, or the person. */
	by?: 'name' | 'values' | 'choice';
	/** How its values are written: "day first", "degrees, minutes, seconds". */
	form?: string;
	/** The first value. */
	example?: string;
}

/** How dates of two small numbers are read in a table, and why. */
export interface DateOrderGuess {
	order: DateOrder;
	/** The person; a date that can only be read so; or nothing, and the order is the more usual one. */
	by: 'choice' | 'example' | 'habit';
	example?: string;
}

/** What was guessed of one table. */
export interface TableGuess {
	file: string;
	columns: ColumnGuess[];
	/** Only where there are such dates. */
	dates?: DateOrderGuess;
	/** Only where no column tells how exactly points are known: what was chosen for all; `null` for what their decimals leave open. */
	precision?: Precision | null;
}

/** A row that was not taken. */
export interface RefusedRow {
	file: string;
	/** 1-based, of the file; of a record over several lines the first. */
	line: number;
	/** One sentence: what is wrong, what was expected. */
	reason: string;
}

/** Something about rows that were taken. */
export interface ImportWarning {
	/** Stable, kebab-case. */
	code: string;
	/** How many rows it is about. */
	count: number;
	/** A few of them, in words. */
	examples: string[];
}

/** What came of an import. `taken` and the length of `refused` make up `rows`. */
export interface ImportResult {
	/** Sound by the checks of `dateline/1`. */
	dossier: Dossier;
	/** Records of the files: lines of a table, features, annotations. */
	rows: number;
	taken: number;
	refused: RefusedRow[];
	warnings: ImportWarning[];
	/** Tables only: what each column was taken for. */
	columns?: ColumnGuess[];
}

/** How far an import is. */
export interface ImportProgress {
	/** Bytes read and bytes to read, over all passes. */
	bytes: number;
	of: number;
	rows: number;
}

/** One format of other people's tools. */
export interface Importer {
	/** Stable, kebab-case; what it is called and how its files end, the registry says. */
	id: string;
	/** How sure it is that these files are its own, 0 to 1. */
	sniff(files: readonly FileHead[]): number;
	/** Each file is read by itself, so that it can be looked at by itself. */
	apart?: true;
	/** Sentences on files that belong with these and are not among them; the import goes without them. */
	lacks?(files: readonly FileHead[]): string[];
	/**
	 * Reads the files. Lets other work in between pieces, so that progress shows and `signal` can stop it: it then rejects with the
	 * signal's reason. Rejects with Refusal when the files are not of this format at all; a bad row is only refused.
	 */
	read(
		files: readonly ImportFile[],
		options?: ImportOptions,
		onprogress?: (progress: ImportProgress) => void,
		signal?: AbortSignal
	): Promise<ImportResult>;
}
