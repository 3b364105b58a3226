// The CSV of accounts: a row for each, of every question, and nothing a spreadsheet would run.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { questionsOf } from '#core/accounts/questions.ts';
import { ACCOUNT_COLUMNS, csvAccounts } from '#core/formats/csv-accounts.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { catalogueOf, claim, figure, named, statement } from '../accounts/sample.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

type Row = Record<string, string>;

function table(catalogue: Catalogue, filter: Partial<Filter> = {}, redact = false): Row[] {
	const text = textOf(csvAccounts.write?.(show(catalogue, { ...NO_FILTER, ...filter }), catalogue, { redact }));
	const { data, meta, errors } = Papa.parse<Row>(text.replace(/\r\n$/, ''), { header: true, delimiter: ',' });
	expect(errors).toEqual([]);
	expect(meta.fields).toEqual(ACCOUNT_COLUMNS);
	return data;
}

const catalogue = catalogueOf(
	[
		claim(
			'killed',
			figure(undefined, {
				parts: [
					{ of: 'children', value: 3 },
					{ of: 'staff', value: 2 }
				]
			}),
			{ at: 10 }
		),
		claim('killed', figure(4, { bound: 'more-than' }), { assertedIn: 's-mayor', source: 'b', at: 10 }),
		claim('entry', named('fence'), { reportedVia: [null], at: 20, asOf: '2020-03-02' }),
		claim('entry', named('fence'), { source: 'b', reportedVia: [null], at: 20 }),
		claim('entry', named('walls'), { by: 'witness', reportedVia: ['agency'], certainty: 'alleged', at: 30 }),
		claim('entry', named('fence'), { source: 'live', by: 'mayor', polarity: 'denied', at: 30 })
	],
	{
		questions: [
			{ property: 'killed', label: 'How many were killed?' },
			{ property: 'entry', label: 'How did they get in?' }
		],
		statements: [statement('s-mayor', 'mayor', { reportedVia: ['agency'], said: '../2020-03-03' })]
	}
);

describe('accounts as CSV', () => {
	it('have a row for each account, with its verdict and who first says it', () => {
		expect(
			table(catalogue).map(({ question, verdict, account, words, denied, first_said_by, origins }) =>
				[question, verdict, account, words, denied, first_said_by, origins].join('; ')
			)
		).toEqual([
			'How many were killed?; compatible; 1; 5 people, among them 3 children and 2 staff; no; Article A; 1',
			'How many were killed?; compatible; 2; more than 4 people; no; Mayor; 1',
			'How did they get in?; conflict; 1; fence; no; somebody not named | somebody not named; 2',
			'How did they get in?; conflict; 2; alleged: walls; no; Witness; 1',
			'How did they get in?; conflict; 3; denied: fence; yes; Mayor; 1'
		]);
	});

	it('give figures as numbers, with bound and unit, and a total that is worked out', () => {
		const [sum, more, fence] = table(catalogue);
		expect(sum).toMatchObject({ value: '5', bound: 'exactly', unit: 'people' });
		expect(more).toMatchObject({ value: '4', bound: 'more-than', high: '' });
		expect(fence).toMatchObject({ value: 'fence', bound: '', unit: '' });
	});

	it('name the chain, the time, the passages and the claims', () => {
		const [, mayor, fence, walls, denied] = table(catalogue);
		expect(mayor).toMatchObject({ chains: 'Article B ← Agency ← Mayor', times: 'said by 3 March 2020' });
		expect(fence).toMatchObject({ times: 'as of 2 March 2020', sources: 'Article A | Article B' });
		expect(fence?.passages).toBe('Article A, characters 20–30 | Article B, characters 20–30');
		expect(fence?.claim_ids?.split(' | ')).toHaveLength(2);
		expect(walls).toMatchObject({ certainty: 'alleged' });
		expect(denied?.against_the_others).toMatch(/^Conflict with /);
	});

	it('rest on all claims whatever records are filtered; only what is disputed leaves the conflicts alone', () => {
		expect(table(catalogue, { sources: ['b'], query: 'nothing has this' })).toEqual(table(catalogue));
		const disputed = table(catalogue, { disputed: true });
		expect(new Set(disputed.map(({ property }) => property))).toEqual(new Set(['entry']));
	});

	it('carry no name of a private person when that is asked for', () => {
		const actors = catalogue.dossier.actors.map((actor) =>
			actor.id === 'witness'
				? { ...actor, name: 'Ida Brenn', sensitive: true as const, roles: [{ title: 'baker' }] }
				: actor
		);
		const dossier = new Catalogue({ ...catalogue.dossier, actors });
		expect(JSON.stringify(table(dossier))).toContain('Ida Brenn');
		expect(JSON.stringify(table(dossier, {}, true))).not.toMatch(/Ida|Brenn/);
		expect(table(dossier, {}, true)).toHaveLength(5);
	});

	it('can be read back whatever is in the texts, and no cell begins as a formula does', () => {
		const nasty = fc.constantFrom('=1+1', '＝1', '@x', '-2', '\t=1', '"', 'a\nb', 'plain');
		fc.assert(
			fc.property(dossierAndFilter, nasty, ({ dossier }, text) => {
				const labels = dossier.claims.map(({ property }) => ({ property, label: text }));
				const asked = new Catalogue({ ...dossier, questions: labels });
				const rows = table(asked);
				expect(rows).toHaveLength(questionsOf(asked).flatMap(({ accounts }) => accounts).length);
				for (const cell of rows.flatMap((row) => Object.values(row))) {
					expect(Number.isFinite(Number(cell)) || !/^[\s\p{C}]*[=+\-@＝＋－＠−]/u.test(cell), cell).toBe(true);
				}
			})
		);
	});
});
