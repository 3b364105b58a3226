import { describe, expect, it } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { excerptOf, excerptOfRecords } from '#core/records/excerpt.ts';
import { headerOf, lookUpIn } from '#core/records/lookup.ts';
import type { Opening } from '#core/records/types.ts';
import { toldTitle } from '#core/words/event-told.ts';
import { dossier } from '../dossiers/load.ts';

const whole = new Catalogue(dossier);
const lookup = lookUpIn(whole);

const kinds = {
	event: dossier.events,
	statement: dossier.statements,
	place: dossier.places.features,
	actor: dossier.actors,
	source: dossier.sources
} as const;
const openings = Object.entries(kinds).flatMap(([type, records]) =>
	records.map(({ id }): Opening => ({ type: type as keyof typeof kinds, id }))
);

async function excerpt(opening: Opening, limit?: number) {
	const found = await excerptOf(lookup, opening, limit);
	if (found === null) throw new Error(`There is no ${opening.type} ${opening.id}.`);
	return { ...found, catalogue: new Catalogue(found.dossier) };
}

describe('the excerpt of one thing', () => {
	it.each(Object.keys(kinds))('is a dossier without faults, for every %s of the built-in one', async (kind) => {
		for (const opening of openings.filter(({ type }) => type === kind)) {
			const { dossier: made, left } = await excerpt(opening);
			expect(left).toBe(0);
			expect(listIssues(made).filter(({ severity }) => severity === 'error')).toEqual([]);
		}
	});

	it('holds all that is claimed and said of an event and its phases', async () => {
		for (const event of dossier.events) {
			const { catalogue } = await excerpt({ type: 'event', id: event.id });
			const root = whole.rootEvent(event.id);
			const family = dossier.events.filter(({ id }) => whole.rootEvent(id) === root).map(({ id }) => id);
			for (const id of family) {
				expect(catalogue.claimsAbout(id)).toEqual(whole.claimsAbout(id));
				expect(catalogue.statementsAbout(id).map((one) => one.id)).toEqual(
					whole.statementsAbout(id).map((one) => one.id)
				);
			}
		}
	});

	it('holds the records of a place, an actor and a source, each told as in the whole', async () => {
		for (const opening of openings.filter(({ type }) => type === 'place' || type === 'actor' || type === 'source')) {
			const { catalogue } = await excerpt(opening);
			const { type, id } = opening;
			const wanted = whole.records.filter((record) => {
				if (type === 'place') return record.places.some(({ place }) => place === id);
				if (type === 'actor') return Object.values(record.actors).some((role) => role.has(id));
				return record.sources.has(id);
			});
			for (const record of wanted) {
				const taken = catalogue.record(record.id);
				expect(taken && toldTitle(taken, catalogue)).toBe(toldTitle(record, whole));
			}
		}
	});

	it('takes the first of very many, and says how many are left', async () => {
		const most = [...whole.places.keys()].sort((a, b) => whole.at(b).length - whole.at(a).length)[0] ?? '';
		const all = await lookup.recordsAt(most);
		const { left, catalogue } = await excerpt({ type: 'place', id: most }, 5);
		expect(left).toBe(all.length - 5);
		for (const id of all.slice(0, 5)) expect(catalogue.record(id)).toBeDefined();
	});

	it('opens what a question is about, and the source of a passage', async () => {
		const question = await excerpt({ type: 'question', id: 'attack/killed' });
		expect(question.catalogue.claimsAbout('attack')).toEqual(whole.claimsAbout('attack'));
		const [statement] = dossier.statements;
		const passage = await excerpt({ type: 'passage', id: statement?.id ?? '', index: 0 });
		expect(passage.catalogue.sources.has(statement?.citations[0]?.source ?? '')).toBe(true);
	});

	it('is none of what is not there', async () => {
		expect(await excerptOf(lookup, { type: 'event', id: 'nobody' })).toBeNull();
		expect(await excerptOf(lookup, { type: 'actor', id: 'attack' })).toBeNull();
		expect(await excerptOf(lookup, { type: 'passage', id: 'attack', index: 9999 })).toBeNull();
	});

	it('keeps the dossier’s own words and questions, and is in its order', async () => {
		const { dossier: made } = await excerptOfRecords(lookup, ['attack', 'siege']);
		expect(headerOf(made)).toEqual(headerOf(dossier));
		const order = new Map(dossier.claims.map(({ id }, at) => [id, at]));
		const positions = made.claims.map(({ id }) => order.get(id) ?? -1);
		expect(positions).toEqual([...positions].sort((a, b) => a - b));
		expect(positions).not.toContain(-1);
	});
});
