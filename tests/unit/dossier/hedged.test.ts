// The made dossier of everything told in every way is sound, and tells what it says it does.
import { describe, expect, it } from 'vitest';
import { hedgeOfClaim, hedgeOfStatement } from '#core/dossier/hedge.ts';
import { listIssues } from '#core/dossier/parse.ts';
import { CERTAINTIES } from '#core/dossier/types.ts';
import { hedgedDossier, lacking, tooMuch } from '../hedged-dossier.ts';

const { dossier, sayings } = hedgedDossier();

describe('the dossier of everything told in every way', () => {
	it('is sound', () => {
		expect(listIssues(dossier)).toEqual([]);
	});

	it('says of each thing how it is told', () => {
		const statements = new Map(dossier.statements.map((one) => [one.id, one]));
		const claims = new Map(dossier.claims.map((one) => [one.id, one]));
		for (const { id, hedge } of sayings) {
			const claim = claims.get(id);
			expect(claim ? hedgeOfClaim(claim, statements) : hedgeOfStatement(statements.get(id) ?? {})).toEqual(hedge);
		}
	});

	it('has every kind with every certainty, asserted and denied', () => {
		const ways = new Map<string, Set<string>>();
		for (const { kind, hedge } of sayings)
			ways.set(kind, (ways.get(kind) ?? new Set()).add(`${hedge.doubt ?? 'stated'} ${hedge.denied}`));
		expect([...ways.values()].map(({ size }) => size)).toEqual(Array(8).fill(CERTAINTIES.length * 2));
	});

	it('is read for the words of doubt and denial', () => {
		expect(lacking('alleged: K001', { denied: false, doubt: 'alleged' })).toEqual([]);
		expect(lacking('K001', { denied: true, doubt: 'alleged' })).toHaveLength(2);
		expect(tooMuch('denies: K001', { denied: true, doubt: null })).toEqual([]);
		expect(tooMuch('reportedly: K001', { denied: false, doubt: null })).toHaveLength(1);
	});
});
