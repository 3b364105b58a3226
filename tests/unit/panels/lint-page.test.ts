// The page of doubtful things: every rule a group, every finding a row that leads to its record.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '#core/accounts/questions.ts';
import { readSalvage } from '#core/dossier/parse.ts';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { lint } from '#core/lint/lint.ts';
import { RULES } from '#core/lint/rules.ts';
import { lintGroups, quietGroups, textsAtHand, withoutTexts, type LintGroup } from '#lib/panels/lint-page.ts';

const empty = emptyDossier({ id: 'x', title: 'X', language: 'en' });

function groups(code: string): LintGroup[] {
	const file = path.resolve(import.meta.dirname, '../../fixtures/lint', code, 'bad.json');
	const opened = readSalvage(readFileSync(file, 'utf8'));
	if (opened.dossier === null) throw new Error('no dossier');
	const catalogue = new Catalogue(opened.dossier);
	return lintGroups(lint(opened.dossier, undefined, opened), catalogue, questionsOf(catalogue));
}

describe('the page of doubtful things', () => {
	it('has a group for every rule, those that found nothing too', () => {
		const [found, ...more] = groups('silent-actor').filter(({ rows }) => rows.length > 0);
		expect(groups('silent-actor').map(({ rule }) => rule)).toEqual(RULES);
		expect([found?.label, more]).toEqual(['Silent actor', []]);
	});

	it.each([
		['silent-actor', null, { type: 'actor', id: 'miller' }],
		['time-out-of-order', 'Statement, Ines Marlow', { type: 'statement', id: 'chain' }],
		['published-before-event', null, { type: 'source', id: 'bulletin' }],
		['figure-without-unit', 'People brought out of Mill Lane', { type: 'event', id: 'evacuation' }],
		['one-origin-as-settled', null, { type: 'question', id: 'evacuation/evacuated' }],
		['private-name-in-title', 'Ines Marlow brings people out of Mill Lane', { type: 'event', id: 'evacuation' }],
		['dangling-citation', 'evacuated-bulletin', null]
	])('leads from %s, under the name %s, to what it is about', (code, name, open) => {
		const rows = groups(code).flatMap((group) => group.rows);
		expect(rows).toMatchObject([{ name, open }]);
	});

	it('says which rules lack the texts, and counts none of those among the ones that found nothing', () => {
		expect(withoutTexts({ held: 0, of: 3 })).toContain('one rule could not be applied and two rules only in part');
		expect(withoutTexts({ held: 1, of: 3 })).toContain('1 of 3 texts at hand');
		expect(withoutTexts({ held: 3, of: 3 })).toBeNull();
		const quiet = (all: boolean) => quietGroups(groups('silent-actor'), all).map(({ rule }) => rule.code);
		expect(quiet(false)).not.toContain('spoken-quote-without-marks');
		expect(quiet(true)).toContain('spoken-quote-without-marks');
		expect(quiet(true)).not.toContain('silent-actor');
	});

	it('counts the texts of sources that have one of their own', () => {
		const source = { type: 'article', language: 'en' } as const;
		const own = { length: 1, sha256: '' };
		const sources: Dossier['sources'] = [
			{ ...source, id: 'a', text: own },
			{ ...source, id: 'b', body: 'b' },
			{ ...source, id: 'c' },
			{ ...source, id: 'd', within: { source: 'a', start: 0, end: 1 } }
		];
		const dossier: Dossier = { ...empty, sources };
		expect(textsAtHand(dossier, new Map([['b', 1]]))).toEqual({ held: 1, of: 2 });
	});
});
