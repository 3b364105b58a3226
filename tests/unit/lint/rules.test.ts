// Every rule of lint: a dossier that it names and one that it does not, both made up; the list in the docs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { matchTexts } from '#core/citation/match.ts';
import { readSalvage } from '#core/dossier/parse.ts';
import { faultsBeside, lint } from '#core/lint/lint.ts';
import type { Finding } from '#core/lint/rule.ts';
import { RULES } from '#core/lint/rules.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/lint');

function lintFixture(code: string, name: 'bad' | 'good'): Finding[] {
	const opened = readSalvage(readFileSync(path.join(fixtures, code, `${name}.json`), 'utf8'));
	if (opened.dossier === null) throw new Error(`${code}/${name}.json is no dossier`);
	const file = path.join(fixtures, code, `${name}.txt`);
	const texts = existsSync(file) ? [{ name: file, text: readText(readFileSync(file, 'utf8')) }] : [];
	const findings = lint(opened.dossier, matchTexts(opened.dossier, texts).texts, opened);
	return [...findings, ...faultsBeside(findings, opened)];
}

describe('the rules of lint', () => {
	it('have a fixture each, and no fixture is without a rule', () => {
		expect(readdirSync(fixtures).sort()).toEqual(RULES.map(({ code }) => code).sort());
	});

	it.each(RULES)('$code names its bad dossier once, and nothing else in it', ({ code, severity }) => {
		const [found, ...more] = lintFixture(code, 'bad');
		expect(more).toEqual([]);
		expect(found).toMatchObject({ code, severity });
		expect(found?.message).toMatch(/\.$/);
	});

	it.each(RULES)('$code finds nothing in its good dossier, nor does any other rule', ({ code }) => {
		expect(lintFixture(code, 'good')).toEqual([]);
	});

	it('are all in docs/lint.md, as they are', () => {
		const docs = readFileSync(path.resolve(fixtures, '../../../docs/lint.md'), 'utf8');
		const rows = docs.split('\n').filter((line) => line.startsWith('| `'));
		const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
		expect(cells).toEqual(
			RULES.map(({ code, severity, texts = 'not needed', title }) => ['', `\`${code}\``, severity, texts, title, ''])
		);
	});

	it('say in one sentence what they look for', () => {
		for (const { code, title } of RULES) {
			expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
			expect(title).toMatch(/^\p{Lu}[^.]*(?:“[^”]*”[^.]*)*\.$/u);
		}
	});
});
