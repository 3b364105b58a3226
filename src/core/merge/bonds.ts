// Keys of a record that must come from one side when a mixture of both would not hold.
import type { Path } from '#core/dossier/pointer.ts';
import { isObject, type RecordType } from '#core/dossier/records.ts';

/** Some keys of a record, as paths from it. */
export interface Bond {
	paths: readonly Path[];
	/** What is wrong with a mixture, in words that follow the name of the record. */
	why: string;
	/** Those of the paths that a reader is told; the others say how these are meant. */
	words?: readonly Path[];
}

/** Bonds by the code of the check (core/dossier/checks) that a mixture of the two sides fails. */
export const BONDS: Readonly<Record<string, Bond>> = {
	'radius-missing': {
		paths: [['geometry'], ['properties', 'precision'], ['properties', 'radius']],
		why: 'together the two sides leave a place without its radius'
	},
	'two-voices': {
		paths: [['assertedIn'], ['by'], ['reportedVia']],
		why: 'together the two sides give the claim two voices'
	},
	'no-quote': {
		paths: [['form'], ['quote']],
		why: 'together the two sides leave a direct statement without its words'
	},
	'no-citation': {
		paths: [['citations'], ['editorial'], ['properties', 'citations'], ['properties', 'editorial']],
		why: 'together the two sides leave nothing that the record stands on'
	},
	'part-of-cycle': {
		paths: [['partOf'], ['properties', 'partOf'], ['within']],
		why: 'together the two sides make it a part of itself'
	},
	'span-outside-text': {
		paths: [['text']],
		why: 'one side changed the text of the source, the other cites or places a passage beyond its end'
	},
	'span-in-embedded': {
		paths: [['within'], ['text'], ['body']],
		why: 'one side printed the source inside another, the other cites a passage of its own text'
	}
};

/** Bonds of words with their doubt and denial, by the type of record; no check of a file finds such a mixture. */
export const TELLING_BONDS: ReadonlyMap<RecordType, Bond> = new Map([
	[
		'statement',
		{
			paths: [['gist'], ['quote'], ['polarity'], ['certainty']],
			words: [['gist'], ['quote']],
			why: 'one side changed its words, the other whether they are denied or in doubt'
		}
	],
	[
		'claim',
		{
			paths: [['value'], ['polarity'], ['certainty'], ['assertedIn'], ['by'], ['reportedVia']],
			words: [['value']],
			why: 'one side changed its value, the other whether that is denied or in doubt'
		}
	]
]);

/** The value at a path of a record; `undefined` when it has none. */
export function at(record: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, key) => {
		if (Array.isArray(value)) return value[Number(key)];
		return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
	}, record);
}

/** The record with what stands at the path replaced, or removed with `undefined`; as it is where the path leads nowhere. */
export function replaced(record: unknown, path: Path, value: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	if (!isObject(record)) return record;
	const inner = rest.length === 0 ? value : replaced(record[key], rest, value);
	if (inner === undefined && !Object.hasOwn(record, key)) return record;
	const entries = Object.entries({ ...record, [key]: inner });
	return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}
