// Drafted texts as a dossier: sound, every passage proved, no text in it, nothing said that is not suggested.
import { describe, expect, it } from 'vitest';
import { checkQuote } from '#core/citation/quote.ts';
import { verifyDossier } from '#core/citation/verify.ts';
import { readText } from '#core/citation/text.ts';
import { listIssues, readStrict } from '#core/dossier/parse.ts';
import { serialise } from '#core/dossier/serialise.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import type { PlaceMention } from '#core/draft/types.ts';

const TEXTS = {
	'a/herald.txt':
		'OAKMERE, 3 May 2019 — The 🌉 fell on Friday, killing at least 12 people, officials said.\n\n' +
		'“It fell,” Mayor Ada Quill said, “all at once.” She added that nobody had been warned.\n\n' +
		'Police arrested two engineers.',
	'b/post.txt':
		'Ada Quill, the mayor of Oakmere, said that the bridge was old. Tom Brand, a witness, said: “I ran from it.”'
};

function drafted() {
	return Object.entries(TEXTS).map(([name, words]) => {
		const text = readText(words);
		return { name, text, draft: draftText(text.text, null) };
	});
}

const PLACE: PlaceMention = {
	start: 0,
	end: 7,
	text: 'OAKMERE',
	rule: 'name',
	score: 0.9,
	candidates: [
		{ name: 'Oakmere', lon: -2.6501, lat: 53.2, score: 0.8, kind: 'settlement', country: 'GB', id: '123' },
		{ name: 'Oakmere', lon: 10, lat: 20, score: 0.2, kind: 'settlement', country: 'XX' }
	]
};

describe('a dossier of suggestions', () => {
	const texts = drafted();
	texts[0]?.draft.places.push(PLACE);
	const dossier = toDossier(texts);
	const byId = new Map(texts.map(({ text }, n) => [dossier.sources[n]?.id ?? '', text]));

	it('is sound, but for what a person has to write', () => {
		const codes = listIssues(JSON.parse(serialise(dossier))).map(({ code, severity }) => `${severity} ${code}`);
		expect(new Set(codes)).toEqual(new Set(['warning no-gist']));
	});

	it('marks every record as a suggestion, also after it was written and read', () => {
		const read = readStrict(serialise(dossier));
		const records = [read.sources, read.places.features, read.actors, read.events, read.statements, read.claims];
		for (const list of records) expect(list.length).toBeGreaterThan(0);
		for (const record of records.flat())
			expect(record).toMatchObject({ draft: { rule: expect.stringMatching(/\S/), score: expect.any(Number) } });
	});

	it('cites passages that are there, and quotes their very words', () => {
		const { exact, citations } = verifyDossier(dossier, byId);
		expect(exact).toBe(citations.length);
		expect(exact).toBeGreaterThan(10);
		expect(dossier.statements.flatMap((statement) => checkQuote(statement, byId))).toEqual([]);
	});

	it('holds the digest and length of each text and no body', () => {
		expect(dossier.sources).toMatchObject(
			texts.map(({ text }) => ({ text: { length: text.length, sha256: text.sha256 } }))
		);
		expect(dossier.sources.some((source) => 'body' in source)).toBe(false);
		expect(dossier.sources.map(({ id, identifiers, published }) => [id, identifiers, published])).toEqual([
			['herald', ['herald.txt'], '2019-05-03'],
			['post', ['post.txt'], undefined]
		]);
	});

	it('joins a parted quotation into one statement, and knows who "she" is', () => {
		const quill = dossier.actors.find(({ name }) => name === 'Ada Quill');
		expect(dossier.statements.filter(({ form }) => form === 'direct')).toMatchObject([
			{ quote: 'It fell, … all at once.', speaker: quill?.id },
			{ quote: 'I ran from it.' }
		]);
		expect(dossier.statements.find(({ inferred }) => inferred)).toMatchObject({
			speaker: quill?.id,
			form: 'indirect',
			inferred: '“She” is taken for Ada Quill, the only person named before it there who fits.'
		});
	});

	it('makes one record of a person named in two texts, and tells private people', () => {
		expect(dossier.actors.filter(({ name }) => name === 'Ada Quill')).toMatchObject([
			{ roles: [{ title: 'Mayor' }, { title: 'mayor of Oakmere' }] }
		]);
		const [quill] = dossier.actors.filter(({ name }) => name === 'Ada Quill');
		expect(new Set(quill?.citations.map(({ source }) => source))).toEqual(new Set(['herald', 'post']));
		expect(dossier.actors.find(({ name }) => name === 'Tom Brand')).toMatchObject({ sensitive: true });
	});

	it('makes claims of figures, with who says so, about one event that is ours', () => {
		expect(dossier.events).toMatchObject([{ editorial: true, citations: [] }]);
		const officials = dossier.actors.find(({ name }) => name === 'officials');
		const [killed, arrested] = dossier.claims;
		expect(killed).toMatchObject({ property: 'killed', value: { value: 12, bound: 'at-least', unit: 'people' } });
		expect(dossier.statements.find(({ id }) => id === killed?.assertedIn)?.speaker).toBe(officials?.id);
		expect(arrested).toMatchObject({ property: 'arrested', value: { value: 2, unit: 'engineers' } });
		expect(dossier.questions).toEqual([{ property: 'arrested', label: 'How many were arrested?' }]);
		const [{ source, start, end } = { source: '' }] = killed?.citations ?? [];
		expect(byId.get(source)?.slice(start ?? 0, end ?? 0)).toMatch(/^The 🌉 fell .* said\.$|^OAKMERE.* said\.$/u);
	});

	it('puts a place where its best candidate is, as wide as its kind, and keeps the others', () => {
		expect(dossier.places.features).toMatchObject([
			{
				id: 'oakmere',
				geometry: { coordinates: [-2.65, 53.2] },
				properties: { precision: 'settlement', radius: 15000, links: ['https://www.geonames.org/123'] },
				draft: { score: 0.72, orElse: [{ lon: 10, lat: 20 }] }
			}
		]);
	});

	it('of no text is an empty dossier', () => {
		expect(listIssues(toDossier([])).filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});
