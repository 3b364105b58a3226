// Before an export the page says what in the file is not meant for readers: all of it, and only of what is written.
import { describe, expect, it } from 'vitest';
import type { Dossier, Statement } from '#core/dossier/types.ts';
import { UNWRITTEN } from '#core/dossier/unfinished.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { SCAFFOLDING } from '#core/lint/scaffolding.ts';
import { fold } from '#core/redact/fold.ts';
import { scaffoldingLeft } from '#lib/header/scaffolding-left.ts';
import { harbour } from '../index/harbour.ts';

/** The harbour with one statement changed. */
function withStatement(id: string, more: object): Dossier {
	const dossier = harbour();
	return {
		...dossier,
		statements: dossier.statements.map((one): Statement => (one.id === id ? { ...one, ...more } : one))
	};
}

const leftIn = (dossier: Dossier, filter = NO_FILTER) => {
	const catalogue = new Catalogue(dossier);
	return scaffoldingLeft(show(catalogue, filter), catalogue, dossier);
};

const LEFT: Readonly<Record<string, object>> = {
	placeholder: { gist: UNWRITTEN },
	'tool-note': { note: 'Check whether the speaker is the same.' },
	'raw-key': { gist: 'The where_prec was low.' },
	'suggestion-left': { draft: { from: 'text' } }
};

describe('what is left in an export', () => {
	it('is nothing in a dossier that is done', () => expect(leftIn(harbour())).toBe(''));

	it('is of every kind there is', () => {
		expect(Object.keys(LEFT).toSorted()).toEqual(SCAFFOLDING.map(({ code }) => code).toSorted());
	});

	it.each(Object.entries(LEFT))('is told before the export: %s', (_code, more) => {
		expect(leftIn(withStatement('s-mayor', more))).toMatch(/^One thing here is not meant for readers/);
	});

	it('is only that of what is shown', () => {
		const dossier = withStatement('s-unnamed', { gist: UNWRITTEN });
		expect(leftIn(dossier)).not.toBe('');
		expect(leftIn(dossier, { ...NO_FILTER, actors: ['mayor'] })).toBe('');
	});

	it('is that of words too which the page folds beside names', () => {
		const unfolded = withStatement('s-guard', { note: 'Check whether the speaker is the same.' });
		const folded = new Catalogue(fold(unfolded, new Set()).dossier);
		expect(JSON.stringify(folded.dossier)).not.toContain('Check whether');
		expect(scaffoldingLeft(show(folded, NO_FILTER), folded, unfolded)).toMatch(/^One thing/);
	});
});
