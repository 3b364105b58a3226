// The draft of the three articles of the built-in dossier, whose texts are not part of the project: what it must find.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '#core/citation/quote.ts';
import { readText } from '#core/citation/text.ts';
import { verifyDossier } from '#core/citation/verify.ts';
import { listIssues } from '#core/dossier/parse.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import { readGazetteer } from '#core/draft/gazetteer/gazetteer.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.resolve(root, '../shared/sources');
const gazetteer = path.resolve(root, 'static/gazetteer/gazetteer.bin');
const there = existsSync(folder) && existsSync(gazetteer);

function draftAll() {
	const names = readGazetteer(gunzipSync(readFileSync(gazetteer)));
	const texts = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => {
			const text = readText(new Uint8Array(readFileSync(path.join(folder, name))));
			return { name, text, draft: draftText(text.text, names) };
		});
	const dossier = toDossier(texts);
	return { dossier, byId: new Map(texts.map(({ text }, n) => [dossier.sources[n]?.id ?? '', text])) };
}

describe.skipIf(!there)(`the three articles${there ? '' : ' (skipped: the texts are not on this machine)'}`, () => {
	const { dossier, byId } = there ? draftAll() : { dossier: toDossier([]), byId: new Map() };
	const nameOf = (id: string | null) => dossier.actors.find((actor) => actor.id === id)?.name;

	it('become a sound dossier whose every passage is there', () => {
		expect(listIssues(dossier).filter(({ severity }) => severity === 'error')).toEqual([]);
		const { exact, citations } = verifyDossier(dossier, byId);
		expect(exact).toBe(citations.length);
		expect(dossier.statements.flatMap((statement) => checkQuote(statement, byId))).toEqual([]);
	});

	it('give at least twenty statements with speakers', () => {
		expect(dossier.statements.filter(({ speaker }) => speaker !== null).length).toBeGreaterThanOrEqual(20);
	});

	it.each([
		['national tragedy', 'Sharif'],
		['monsters', undefined],
		['heinous', 'Barack Obama'],
		['an unspeakable horror.', 'John Kerry'],
		['dark day for humanity', 'David Cameron'],
		['targeting families and females.', 'Mohammed Umar Khurasani']
	])('tell who said “%s”', (words, speaker) => {
		const statement = dossier.statements.find(({ quote }) => quote === words);
		expect(statement).toBeDefined();
		if (speaker !== undefined) expect(nameOf(statement?.speaker ?? null)).toBe(speaker);
	});

	it('keep two generals and prime ministers of one surname apart', () => {
		const names = dossier.actors.map(({ name }) => name);
		expect(names.filter((name) => name === 'Nawaz Sharif')).toHaveLength(1);
		expect(names.filter((name) => name === 'Raheel Sharif')).toHaveLength(1);
		const open = dossier.actors.find(({ name }) => name === 'Sharif');
		expect(open?.draft).toMatchObject({ orElse: ['nawaz-sharif', 'raheel-sharif'] });
	});

	it('tell how many were killed, in more than one way', () => {
		const killed = dossier.claims.filter(({ property }) => property === 'killed').map(({ value }) => value);
		expect(killed).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ value: 141, bound: 'at-least' }),
				expect.objectContaining({ value: 140, bound: 'more-than' }),
				expect.objectContaining({ value: 132, unit: 'children' })
			])
		);
	});
});
