// What a record is without what is removed, and what two records are once they are one.
import { describe, expect, it } from 'vitest';
import type { Actor, Dossier, Place } from '#core/dossier/types.ts';
import type { Edit } from '#core/edit/command.ts';
import { perform } from '#core/edit/perform.ts';
import { changed, cite, quay } from '../merge/quay.ts';

function done(dossier: Dossier, command: Edit): Dossier {
	const outcome = perform(dossier, command);
	return outcome.ok ? outcome.dossier : expect.fail(outcome.reason);
}

describe('removing somebody who is named in passing', () => {
	const start = changed((d) => {
		Object.assign(d.statements[0] ?? {}, {
			to: ['board', 'elin'],
			about: ['fall', 'elin'],
			reportedVia: ['board', 'elin', null],
			saidAt: 'town'
		});
		Object.assign(d.claims[0] ?? {}, { reportedVia: ['elin', 'board'] });
		Object.assign(d.actors[1] ?? {}, { memberOf: ['elin'], roles: [{ title: 'heir', of: 'elin' }, { title: 'host' }] });
		Object.assign(d.sources[0] ?? {}, { drawsOn: ['elin', 'board'] });
	});

	it('leaves all others who are named, and the length of every chain', () => {
		const left = done(start, { do: 'remove', type: 'actor', id: 'elin', referrers: 'detach' });
		expect(left.statements[0]).toMatchObject({
			speaker: null,
			to: ['board'],
			about: ['fall'],
			reportedVia: ['board', null, null],
			saidAt: 'town'
		});
		expect(left.claims[0]?.reportedVia).toEqual([null, 'board']);
		expect(left.actors[0]).toMatchObject({ id: 'board', memberOf: [], roles: [{ title: 'heir' }, { title: 'host' }] });
		expect(left.sources[0]?.drawsOn).toEqual(['board']);
	});

	it('takes the place where something was said from it, and nothing else', () => {
		const left = done(start, { do: 'remove', type: 'place', id: 'town', referrers: 'detach' });
		expect(left.statements[0]).not.toHaveProperty('saidAt');
		expect(left.statements[0]).toMatchObject({ speaker: 'elin', about: ['fall', 'elin'] });
	});

	it('takes an asserted claim along: without its voice it would be the source’s own word', () => {
		for (const voice of [{ by: 'board' }, { assertedIn: 'saw' }]) {
			const voiced = changed((d) => Object.assign(d.claims[0] ?? {}, voice));
			const [type, id] = 'by' in voice ? (['actor', 'board'] as const) : (['statement', 'saw'] as const);
			expect(perform(voiced, { do: 'remove', type, id, referrers: 'detach' }).ok).toBe(false);
			expect(done(voiced, { do: 'remove', type, id, referrers: 'cascade' }).claims).toEqual([]);
		}
	});
});

describe('removing a source', () => {
	const other = { ...cite(1, 9), source: 'paper' };
	const start = (...citations: object[]) =>
		changed((d) => {
			d.sources.push({ id: 'paper', type: 'article', language: 'en' });
			Object.assign(d.statements[0] ?? {}, { citations });
		});
	const left = (dossier: Dossier) =>
		done(dossier, { do: 'remove', type: 'source', id: 'paper', referrers: 'cascade' }).statements.map(
			({ citations }) => citations
		);

	it('takes along a statement whose words stood in it, and leaves one that was only told there too', () => {
		expect(left(start(cite(41, 49, 'words'), { ...other, as: 'attribution' }))).toEqual([[cite(41, 49, 'words')]]);
		expect(left(start(cite(41, 49, 'attribution'), { ...other, as: 'words' }))).toEqual([]);
		expect(left(start(other))).toEqual([]);
	});

	it('leaves what is ours, without its citation', () => {
		const ours = changed((d) => Object.assign(d.statements[0] ?? {}, { editorial: true }), start(other));
		expect(left(ours)).toEqual([[]]);
	});

	it('takes along what is printed in it', () => {
		const printed = changed(
			(d) => {
				d.sources.push({
					id: 'caption',
					type: 'photo-caption',
					language: 'en',
					within: { source: 'paper', start: 0, end: 9 }
				});
			},
			start(cite(41, 49, 'words'))
		);
		const { sources } = done(printed, { do: 'remove', type: 'source', id: 'paper', referrers: 'cascade' });
		expect(sources.map(({ id }) => id)).toEqual(['log']);
	});
});

describe('what two records become', () => {
	const actors = (kept: object, gone: object): Actor | undefined => {
		const [one, two] = quay().actors;
		const both = { ...quay(), statements: [], actors: [{ ...one, ...kept } as Actor, { ...two, ...gone } as Actor] };
		return done(both, { do: 'join', type: 'actor', keep: 'elin', gone: 'board' }).actors[0];
	};

	it('is wholly ours only where both are; what is ours of one stays marked', () => {
		expect(actors({ editorial: true }, { editorial: true })?.editorial).toBe(true);
		expect(actors({ editorial: true }, {})).not.toHaveProperty('editorial');
		expect(actors({ editorial: true }, { editorial: ['kind'] })?.editorial).toEqual(['kind']);
		expect(actors({ editorial: ['kind', 'name'] }, { editorial: ['name', 'links'] })?.editorial).toEqual([
			'kind',
			'name',
			'links'
		]);
	});

	it('waits only where both wait, and is private where one is', () => {
		const draft = { draft: { rule: 'a', score: 1 } };
		expect(actors(draft, draft)).toMatchObject(draft);
		expect(actors(draft, {})).not.toHaveProperty('draft');
		expect(actors({}, draft)).not.toHaveProperty('draft');
		expect(actors({}, { sensitive: true })?.sensitive).toBe(true);
		expect(actors({ sensitive: true }, {})?.sensitive).toBe(true);
		expect(actors({}, {})).not.toHaveProperty('sensitive');
	});

	it('has the names, links and bodies of both, each once', () => {
		const joined = actors({ links: ['x:1', 'x:2'], memberOf: ['a'] }, { links: ['x:2', 'x:3'], memberOf: ['a', 'b'] });
		expect(joined).toMatchObject({ links: ['x:1', 'x:2', 'x:3'], memberOf: ['a', 'b'] });
		expect(joined?.aliases).toEqual(['E. Vik', 'Harbour board']);
		expect(actors({ aliases: [] }, { name: 'Elin Vik' })?.aliases).toEqual([]);
		expect(actors({ aliases: undefined }, { name: 'Elin Vik' })).not.toHaveProperty('aliases');
	});

	it('of places has the names of both languages, and says nothing of a name that is the same', () => {
		const start = changed((d) => {
			const [north, town] = d.places.features;
			Object.assign(north?.properties ?? {}, { names: { sv: 'Norra kajen', de: 'Nordkai' } });
			Object.assign(town?.properties ?? {}, { name: 'North quay', names: { de: 'Kai' }, note: 'A port.' });
			Object.assign(d, { claims: [] });
		});
		const join = (keep: string, gone: string): Place | undefined =>
			done(start, { do: 'join', type: 'place', keep, gone }).places.features[0];
		expect(join('town', 'north')?.properties).toMatchObject({
			names: { sv: 'Norra kajen', de: 'Kai' },
			note: 'A port.'
		});
		// The one that has a position keeps its own, with its radius.
		expect(join('north', 'town')?.properties).toMatchObject({
			precision: 'site',
			radius: 90,
			names: { de: 'Nordkai' }
		});
		expect(join('town', 'north')?.geometry).toEqual(quay().places.features[0]?.geometry);
	});
});

describe('adding records', () => {
	const actor = (id: string) => ({ type: 'actor' as const, record: { id, name: 'X', kind: 'person', citations: [] } });
	const question = { type: 'question' as const, record: { property: 'entry', label: 'How?' } };

	it('says what was added, and puts each at the end of its list', () => {
		const outcome = perform(quay(), { do: 'add', records: [actor('a'), question] });
		expect(outcome).toMatchObject({ ok: true, label: 'Added 2 records', ids: ['a', 'entry'] });
		expect(outcome.ok && outcome.dossier.actors.at(-1)?.id).toBe('a');
		expect(outcome.ok && outcome.dossier.questions.at(-1)?.property).toBe('entry');
		expect(perform(quay(), { do: 'add', records: [question] })).toMatchObject({ label: 'Added question “entry”' });
	});

	it('is refused for an id twice, and for a question that is asked', () => {
		expect(perform(quay(), { do: 'add', records: [actor('a'), actor('a')] }).ok).toBe(false);
		const asked = { ...question, record: { ...question.record, property: 'killed' } };
		expect(perform(quay(), { do: 'add', records: [asked] }).ok).toBe(false);
		// A question may be called as a record is.
		const named = { ...question, record: { ...question.record, property: 'fall' } };
		expect(perform(quay(), { do: 'add', records: [named] }).ok).toBe(true);
	});
});
