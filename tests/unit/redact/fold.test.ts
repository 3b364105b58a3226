// With names shown, no name of a private person leads in one step to what others say of a private person.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import type { Claim, Dossier, Statement } from '#core/dossier/types.ts';
import { fold, FOLDED_WORDS } from '#core/redact/fold.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { harbour } from '../index/harbour.ts';

vi.setConfig({ testTimeout: 120_000 });

const NONE = new Set<string>();

/** The harbour with a second private person, a child, of whom the fisher tells. */
function withChild(): Dossier {
	const dossier = harbour();
	const child = { id: 'child', name: 'Ina Dahl', kind: 'person', sensitive: true as const, citations: [] };
	const told: Statement = {
		id: 's-told',
		speaker: 'rut-dahl',
		form: 'direct',
		quote: 'Her arm is broken.',
		gist: 'How the child is.',
		translation: { language: 'de', text: 'Ihr Arm ist gebrochen.', by: 'us' },
		note: 'A broken arm.',
		about: ['storm', 'child'],
		citations: [{ source: 'live', start: 1, end: 9, sha256: '0'.repeat(64), as: 'words', exact: 'Her arm is broken.' }]
	};
	const { note: _note, translation: _translation, ...plain } = told;
	const own: Statement = { ...plain, id: 's-own', speaker: 'child', quote: 'I fell.', citations: [] };
	return {
		...dossier,
		actors: [...dossier.actors, child],
		statements: [...dossier.statements, told, own],
		claims: [
			...dossier.claims,
			{
				id: 'c-arm',
				about: 'child',
				property: 'injured',
				value: { type: 'category', slug: 'arm', label: 'a broken arm' },
				assertedIn: 's-told',
				citations: []
			}
		]
	};
}

/** A claim about the storm. */
function storm(id: string, label: string): Claim {
	return { id, about: 'storm', property: 'cause', value: { type: 'category', slug: id, label }, citations: [] };
}

describe('what somebody else says of a private person', () => {
	it('is folded with its translation, its note and what it asserts of them', () => {
		const { dossier, ids } = fold(withChild(), NONE);
		expect([...ids]).toEqual(['s-guard', 's-told']);
		const told = dossier.statements.find(({ id }) => id === 's-told');
		expect(told).toMatchObject({ speaker: 'rut-dahl', about: ['storm', 'child'], gist: FOLDED_WORDS });
		expect(JSON.stringify(dossier)).not.toMatch(/arm/);
		expect(told?.citations[0]).toEqual({ source: 'live', start: 1, end: 9, sha256: '0'.repeat(64), as: 'words' });
	});

	it('is shown once it is opened, and what they say of themselves always is', () => {
		const whole = withChild();
		const { dossier, ids } = fold(whole, new Set(['s-told', 's-guard']));
		expect(ids.size).toBe(0);
		expect(dossier).toBe(whole);
		expect(fold(whole, NONE).dossier.statements.find(({ id }) => id === 's-own')?.quote).toBe('I fell.');
	});

	it('goes with its doubt, its denial and how it follows, while other claims of it keep theirs', () => {
		const whole = withChild();
		const claim = (more: Partial<Claim>): Claim => ({ ...storm('c', 'boat'), assertedIn: 's-told', ...more });
		const { dossier } = fold(
			{
				...whole,
				statements: whole.statements.map((one) =>
					one.id === 's-told'
						? { ...one, certainty: 'alleged', polarity: 'denied', inferred: 'It is the girl whose arm broke.' }
						: one
				),
				claims: [
					claim({ id: 'c-plain', note: 'The arm.', inferred: 'From the arm.' }),
					claim({ id: 'c-flat', certainty: 'stated' })
				]
			},
			NONE
		);
		const told = dossier.statements.find(({ id }) => id === 's-told');
		expect(Object.keys(told ?? {}).toSorted()).toEqual(['about', 'citations', 'form', 'gist', 'id', 'speaker']);
		const known = new Catalogue(dossier).statements;
		expect(dossier.claims.map((one) => hedgeOfClaim(one, known))).toEqual([
			{ denied: true, doubt: 'alleged' },
			{ denied: true, doubt: null }
		]);
		expect(JSON.stringify(dossier)).not.toMatch(/\barm\b/);
		expect(dossier.claims[0]?.inferred).toBe(FOLDED_WORDS);
	});

	it('leaves the same statements in any dossier, sound but for the quotations that are folded', () => {
		fc.assert(
			fc.property(arbitraryDossier(), (made) => {
				const actors = made.actors.map((actor, n) => (n % 2 === 0 ? { ...actor, sensitive: true as const } : actor));
				const { dossier } = fold({ ...made, actors }, NONE);
				const errors = (some: Dossier) =>
					listIssues(some).filter(({ severity, code }) => severity === 'error' && code !== 'no-quote');
				expect(errors(dossier)).toEqual([]);
				expect(dossier.statements.map(({ id }) => id)).toEqual(made.statements.map(({ id }) => id));
				const shy = new Set(actors.flatMap(({ id, sensitive }) => (sensitive ? [id] : [])));
				for (const { quote, gist, about, speaker } of dossier.statements)
					if (about.some((id) => shy.has(id) && id !== speaker))
						expect([quote, gist]).toEqual([undefined, FOLDED_WORDS]);
			})
		);
	});
});

describe('a claim about a private person, or with one as participant', () => {
	const label = 'a broken arm';
	/** Whatever is told, of whichever property and form. */
	const told: Record<string, Pick<Claim, 'about' | 'property' | 'value'>> = {
		wound: { about: 'child', property: 'injured', value: { type: 'category', slug: 'arm', label } },
		death: { about: 'child', property: 'killed', value: { type: 'quantity', value: 1, bound: 'exactly', unit: 'arm' } },
		ward: { about: 'child', property: 'whereabouts', value: { type: 'place', place: 'pier', role: label } },
		hour: { about: 'child', property: 'when', value: { type: 'time', edtf: '2020-05-01' } },
		foreign: { about: 'child', property: 'x-ward', value: { type: 'event', event: 'storm', relation: label } },
		part: { about: 'storm', property: 'participant', value: { type: 'participant', actor: 'child', role: 'wounded' } },
		'part under another property': {
			about: 'rescue',
			property: 'injured',
			value: { type: 'participant', actor: 'child', role: 'wounded' }
		},
		'part in something about another actor': {
			about: 'mayor',
			property: 'met',
			value: { type: 'participant', actor: 'child', role: 'wounded' }
		}
	};
	const heard: Statement = {
		id: 's-heard',
		speaker: 'mayor',
		form: 'indirect',
		gist: 'x',
		about: ['storm'],
		citations: []
	};
	/** Whoever else says it. */
	const voices: Record<string, Partial<Claim>> = {
		'the source': {},
		'the source through somebody': { reportedVia: ['paper'] },
		'somebody not named': { reportedVia: [null] },
		'another private person': { by: 'rut-dahl' },
		'an official, denying it': { by: 'mayor', polarity: 'denied', certainty: 'alleged' },
		'a statement about them': { assertedIn: 's-told' },
		'a statement about something else': { assertedIn: 's-heard' }
	};
	const cases = Object.entries(told).flatMap(([what, claim]) =>
		Object.entries(voices).map(
			([who, more]) => [what, who, { id: 'c-new', ...claim, ...more, citations: [] as Claim['citations'] }] as const
		)
	);
	const withClaim = (claim: Claim): Dossier => {
		const whole = withChild();
		return { ...whole, statements: [...whole.statements, heard], claims: [claim] };
	};

	it.each(cases)('(%s) said by %s is left out', (_what, _who, claim) => {
		const { dossier, ids, people } = fold(withClaim(claim), NONE);
		expect(dossier.claims).toEqual([]);
		expect(people).toContain('child');
		expect(
			new Catalogue(dossier).records.filter(({ type, actors }) => type === 'event' && actors.acts.has('child'))
		).toEqual([]);
		if (claim.assertedIn !== undefined) {
			expect(ids).toContain(claim.assertedIn);
			expect(fold(withClaim(claim), new Set([claim.assertedIn])).dossier.claims).toEqual([claim]);
		}
	});

	it.each(Object.entries(told).filter(([, { about }]) => about !== 'mayor'))(
		'(%s) said by themselves stays',
		(_what, claim) => {
			for (const voice of [{ by: 'child' }, { by: 'child', reportedVia: ['rut-dahl'] }, { assertedIn: 's-own' }]) {
				const made = { id: 'c-new', ...claim, ...voice, citations: [] };
				expect(fold(withClaim(made), NONE).dossier.claims).toEqual([made]);
			}
		}
	);

	it('stays where the person is not private', () => {
		const claim = { ...storm('c-new', label), about: 'mayor' };
		expect(fold(withClaim(claim), NONE).dossier.claims).toEqual([claim]);
	});

	it('is not told by a remark on the actor either', () => {
		const whole = withChild();
		const actors = whole.actors.map((one) => ({ ...one, note: 'A broken arm.', inferred: 'From the arm.' }));
		const kept = fold({ ...whole, actors }, NONE).dossier.actors.filter(({ note, inferred }) => note ?? inferred);
		expect(kept.map(({ id }) => id)).toEqual(['mayor', 'guard', 'paper']);
	});
});
