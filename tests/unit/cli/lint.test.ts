// `dateline lint`: exit codes, the JSON, the list for people, the texts and the rules.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '#core/lint/rules.ts';
import { dateline } from './memory-io.ts';

const fixture = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../fixtures/lint', name), 'utf8');

const files = {
	'good.json': fixture('centroid-as-point/good.json'),
	'point.json': fixture('centroid-as-point/bad.json'),
	'dates.json': fixture('time-out-of-order/bad.json'),
	'citation.json': fixture('dangling-citation/bad.json'),
	'quote.json': fixture('spoken-quote-without-marks/bad.json'),
	'texts/anything.txt': fixture('spoken-quote-without-marks/bad.txt')
};

describe('dateline lint', () => {
	it('says so when there is nothing doubtful', async () => {
		expect(await dateline(['lint', 'good.json'], files)).toMatchObject({
			exit: 0,
			err: '',
			out: 'good.json: nothing doubtful.\n'
		});
		expect(await dateline(['lint', 'good.json', '--json'], files)).toMatchObject({ exit: 0, err: '', out: '[]\n' });
	});

	it('puts code, severity, pointer and message of each finding on standard output as JSON', async () => {
		const { exit, out } = await dateline(['lint', 'point.json', '--json'], files);
		expect(exit).toBe(0);
		expect(JSON.parse(out)).toEqual([
			{
				code: 'centroid-as-point',
				severity: 'warning',
				pointer: '/places/features/1/geometry/coordinates',
				message: expect.stringContaining('“Mill Lane” stands on the very point of “Oakmere”')
			}
		]);
	});

	it.each([
		['dates.json', 'time-out-of-order', '/statements/0/said'],
		['citation.json', 'dangling-citation', '/claims/4/citations/0/source']
	])('exits with 1 for an error: %s', async (file, code, pointer) => {
		const { exit, out } = await dateline(['lint', file, '--json'], files);
		expect([exit, JSON.parse(out)]).toMatchObject([1, [{ code, severity: 'error', pointer }]]);
	});

	it('groups by severity for people, with the line of the file', async () => {
		const { out } = await dateline(['lint', 'dates.json'], files);
		const line = files['dates.json'].split('\n').findIndex((text) => text.includes('"said": "2031-04-15"')) + 1;
		const [heading, finding, , summary] = out.split('\n');
		expect(heading).toBe('Errors');
		expect(finding).toMatch(`  dates.json:${line}: /statements/0/said: This was said 15 April 2031, `);
		expect(finding).toMatch(/\[time-out-of-order\]$/);
		expect(summary).toBe('dates.json: 1 error, 0 warnings, 0 notes.');
	});

	it('looks at the marks around a quotation once the texts are given', async () => {
		expect(await dateline(['lint', 'quote.json'], files)).toMatchObject({
			exit: 0,
			out: 'quote.json: nothing doubtful.\n'
		});
		const { out } = await dateline(['lint', 'quote.json', '--texts', 'texts', '--json'], files);
		expect(JSON.parse(out)).toMatchObject([{ code: 'spoken-quote-without-marks', severity: 'warning' }]);
		expect(await dateline(['lint', 'quote.json', '--texts', 'nowhere'], files)).toMatchObject({ exit: 2 });
	});

	it('names the faults of a file that is no sound dossier, as check does', async () => {
		const broken = { 'broken.json': files['good.json'].replace('"language": "en",', ''), 'no.json': '{"format": ' };
		const { exit, out } = await dateline(['lint', 'broken.json', '--json'], broken);
		expect([exit, JSON.parse(out)]).toMatchObject([1, [{ code: 'missing-key', severity: 'error', pointer: '' }]]);
		expect(await dateline(['lint', 'no.json'], broken)).toMatchObject({
			exit: 1,
			out: expect.stringContaining('[truncated-json]')
		});
		expect(await dateline(['lint', 'gone.json'], broken)).toMatchObject({ exit: 2, out: '' });
	});

	it('prints the rules, without a file', async () => {
		const { exit, out } = await dateline(['lint', '--rules']);
		expect(exit).toBe(0);
		const lines = out.trimEnd().split('\n');
		expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
			RULES.map(({ code, severity, title }) => [code, severity, title])
		);
		const json = await dateline(['lint', '--rules', '--json']);
		expect(JSON.parse(json.out)).toContainEqual({
			code: 'silent-actor',
			severity: 'note',
			title: RULES.find(({ code }) => code === 'silent-actor')?.title,
			texts: 'not-needed'
		});
		expect(await dateline(['lint', '--rules', 'good.json'], files)).toMatchObject({ exit: 2 });
	});
});
