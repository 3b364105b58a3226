import { describe, expect, test } from 'vitest';
import { readText, type NormalisedText } from '#core/citation/text.ts';
import { verifyDossier } from '#core/citation/verify.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { passageText } from '#lib/reader/citation-text.ts';
import { pressed, step } from '#lib/reader/choose.ts';
import { countWords, notesOf } from '#lib/reader/notes.ts';
import { pageOf } from '#lib/reader/page.ts';
import { overlapping, passagesOf } from '#lib/reader/passages.ts';
import { catalogue as harbour } from '../panels/harbour.ts';
import { cite, GAZETTE, pier } from '../citation/pier.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const source = (id: string, of = harbour) => of.sources.get(id) ?? expect.unreachable();

/** The page of a source of the pier with its gazette at hand, as it was or changed. */
function read(id: string, text: NormalisedText, dossier: Dossier = pier()) {
	const catalogue = new Catalogue(dossier);
	const texts = new Map([['gazette', text]]);
	return pageOf(source(id, catalogue), catalogue, { texts, verification: verifyDossier(dossier, texts) });
}

describe('the passages of a source', () => {
	test('stand in the order of its text, the longer first, with all that rests on each', () => {
		const spans = (id: string) =>
			passagesOf(source(id), harbour, null).placed.map(({ cited, resting }) => [
				cited?.start,
				cited?.end,
				ids(resting)
			]);
		expect(spans('live')).toEqual([
			[0, 10, ['here', 'ports']],
			[5, 30, ['fire']],
			[12, 20, ['brandt']],
			[45, 50, ['about']]
		]);
		expect(spans('post')).toEqual([[45, 50, ['about']]]);
	});

	test('that overlap one are found; one that only touches is not', () => {
		const passages = passagesOf(source('live'), harbour, null);
		const others = passages.placed.map((passage) => overlapping(passage, passages).map(({ cited }) => cited?.start));
		expect(others).toEqual([[5], [0, 12], [5], []]);
	});

	test('without a span are listed apart: they name the source as a whole', () => {
		const { passages } = read('gazette', GAZETTE);
		expect(passages.homeless.map(({ resting }) => ids(resting))).toEqual([['found']]);
		expect(passages.placed.every(({ verdict }) => verdict === 'exact')).toBe(true);
	});
});

describe('a text that is not the very one', () => {
	const changed = readText(
		`One line more.\n${GAZETTE.text.replace('broke in two on Monday', 'gave way')}\nNorthhaven again.`
	);

	test('is told by its digest, and its passages stand where they are found', () => {
		const page = read('gazette', changed);
		expect([page.differs, read('gazette', GAZETTE).differs]).toEqual([true, false]);
		const lamp = page.passages.placed.find(({ resting: [first] }) => first?.id === 'brandt');
		const span = lamp?.stands[0] ?? expect.unreachable();
		expect([lamp?.verdict, changed.slice(span.start, span.end)]).toEqual(['moved', 'Ada Brandt']);
	});

	test('keeps every place of a passage that may be any of them, and names those that are gone', () => {
		const { passages } = read('gazette', changed);
		const town = passages.placed.find(({ verdict }) => verdict === 'ambiguous');
		expect(town?.stands.map(({ start, end }) => changed.slice(start, end))).toEqual(['Northhaven', 'Northhaven']);
		const gone = passages.homeless.filter(({ verdict }) => verdict === 'missing');
		expect(gone.map(({ resting }) => ids(resting))).toEqual([['storm']]);
	});
});

describe('the page of a source', () => {
	test('knows which passages begin in a row and which reach into it', () => {
		const { rows, begin, reach, spans } = read('gazette', GAZETTE);
		const speech = rows.findIndex(({ start, end }) => GAZETTE.slice(start, end).startsWith('“It went'));
		expect(begin[speech]?.map(({ resting }) => ids(resting))).toEqual([
			['brandt-match'],
			['brandt-match'],
			['brandt'],
			['brandt-match']
		]);
		for (const [n, row] of rows.entries())
			for (const index of reach[n] ?? []) expect(spans[index]?.start).toBeLessThan(row.end);
	});

	test('of something printed in another is the stretch it is printed in', () => {
		const { rows, holder } = read('caption', GAZETTE);
		expect([holder.id, ...rows.map(({ start, end }) => GAZETTE.slice(start, end))]).toEqual([
			'gazette',
			'Picture: The lamp of the pier, seen in May.'
		]);
		const around = read('gazette', GAZETTE);
		const at = around.printed.findIndex((list) => list.length > 0);
		expect(around.rows[at]?.start).toBe(rows[0]?.start);
	});

	test('holds a passage that reaches into the stretch from before, at its first row', () => {
		const dossier = pier();
		const [event] = dossier.events;
		event?.citations.push(cite('gazette', GAZETTE, 'for the lamp.” 🌊\nPicture'));
		const { begin } = read('caption', GAZETTE, dossier);
		expect(begin.map((list) => list.map(({ resting }) => ids(resting)))).toEqual([[['storm']]]);
	});
});

describe('notes beside a row', () => {
	const { begin, rows } = read('gazette', GAZETTE);
	const speech = begin[rows.findIndex(({ start, end }) => GAZETTE.slice(start, end).startsWith('“It went'))] ?? [];

	test('tell a record once, with each of its passages there, and count facts and names', () => {
		const { records, others } = notesOf(speech);
		expect(records.map(({ resting, passages }) => [resting.id, passages.length])).toEqual([['brandt-match', 3]]);
		expect(ids(others.map(({ resting }) => resting))).toEqual(['brandt']);
		expect(countWords([...records, ...others].map(({ resting }) => resting))).toBe('1 statement, 1 name');
	});
});

describe('choosing a passage', () => {
	const { placed } = passagesOf(source('live'), harbour, null);
	const [, fire, brandt] = placed;

	test('by a press on words that two share takes the shorter, then the longer, then the shorter again', () => {
		const both = [fire, brandt].flatMap((passage) => passage ?? []);
		expect(pressed(both, null)).toBe(brandt);
		expect(pressed(both, brandt ?? null)).toBe(fire);
		expect(pressed(both, fire ?? null)).toBe(brandt);
		expect(pressed([], null)).toBeNull();
	});

	test('by going on visits each once and stops at either end', () => {
		const visited = [step(placed, null, 1)];
		for (let n = 0; n < placed.length; n++) visited.push(step(placed, visited.at(-1) ?? null, 1));
		expect(visited).toEqual([...placed, null]);
		expect(step(placed, placed[0] ?? null, -1)).toBeNull();
		expect(step(placed, null, -1)).toBe(placed.at(-1));
	});
});

test('a passage is copied as a line for a footnote, where the dossier cites it', () => {
	const [, fire] = passagesOf(source('live'), harbour, null).placed;
	expect(fire && passageText(fire, source('live'), harbour)).toBe(
		'Live page, Northwire, 4 March 2014, characters 5–30'
	);
});
