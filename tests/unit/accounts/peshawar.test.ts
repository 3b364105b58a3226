// The verdicts of the built-in dossier that its passages bear out, and no others of these.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStrict } from '#core/dossier/parse.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { questionsOf } from '#core/accounts/questions.ts';
import { chainWords } from '#core/accounts/words.ts';

const file = path.resolve(import.meta.dirname, '../../../geo/dossiers/peshawar-2014.json');
const catalogue = new Catalogue(readStrict(readFileSync(file, 'utf8')));
const comparisons = questionsOf(catalogue);

function about(property: string) {
	const found = comparisons.find((one) => one.about === 'attack' && one.property === property);
	if (!found) throw new Error(`The dossier asks nothing about ${property}.`);
	return found;
}

describe('the built-in dossier', () => {
	it.each([
		['when', 'agree'],
		['participant', 'compatible'],
		['killed', 'compatible'],
		['attackers', 'compatible'],
		['attackers-dead', 'update'],
		['entry', 'differ'],
		['began-in', 'differ'],
		['dress', 'differ'],
		['conduct', 'compatible'],
		['younger-children', 'conflict'],
		['attackers-death', 'differ'],
		['planned-in', 'differ'],
		['duration', 'compatible'],
		['motive', 'differ'],
		['target-choice', 'differ'],
		['effect', 'differ'],
		['earlier-attacks', 'compatible']
	])('%s: %s', (property, verdict) => {
		expect(about(property).verdict).toBe(verdict);
	});

	it('has no other conflict than the one that its editors declare', () => {
		const conflicts = comparisons.filter(({ verdict }) => verdict === 'conflict').map(({ id }) => id);
		expect(conflicts).toEqual(['attack/younger-children']);
		expect(about('younger-children').accounts.flatMap(({ standings }) => standings[0]?.reason ?? [])).toEqual(
			expect.arrayContaining([expect.stringContaining('spares nobody for their age')])
		);
	});

	it('has the army chief on his way to Peshawar on the 16th, and in Kabul on the 17th: an update', () => {
		const where = comparisons.find(({ id }) => id === 'raheel-sharif/whereabouts');
		expect([where?.verdict, ...(where?.accounts ?? []).map(({ words }) => words)]).toEqual([
			'update',
			'towards Peshawar',
			'Kabul'
		]);
	});

	it('knows the chain of the attackers who died: four, five, seven', () => {
		const { accounts } = about('attackers-dead');
		expect(accounts.map(({ value }) => (value.type === 'quantity' ? value.value : null))).toEqual([4, 5, 7]);
	});

	it('works out the toll, and has one origin for "at least 141"', () => {
		const { accounts } = about('killed');
		expect(accounts.flatMap(({ workedOut }) => workedOut ?? [])).toEqual(['132 + 9 = 141']);
		const least = accounts.find(({ value }) => value.type === 'quantity' && value.bound === 'at-least');
		expect(least?.origins.map(({ id }) => id)).toEqual(['actor:al-jazeera']);
		expect(least?.chains.map((chain) => chainWords(chain, catalogue))).toEqual(['this article ← Al Jazeera']);
	});
});
