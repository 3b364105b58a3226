// Every edit leaves a sound dossier sound, says what stands in the way, and never touches what it was given.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import { referencesOf } from '#core/dossier/references.ts';
import { Id } from '#core/dossier/schema/terms.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { Edit } from '#core/edit/command.ts';
import { freshId, takenIds } from '#core/edit/fresh-id.ts';
import { recordsOf } from '#core/edit/lists.ts';
import { perform } from '#core/edit/perform.ts';
import { alongWords, acceptedOnly, isSuggestion, namedBy, suggestionsOf } from '#core/edit/suggestions.ts';
import { safeParse } from 'valibot';
import { arbitraryText } from '../dossier/arbitrary.ts';
import { changed, cite, quay } from '../merge/quay.ts';
import { arbitraryDraft, arbitraryWork } from './arbitrary-commands.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 100 });

const errors = (dossier: Dossier) => listIssues(dossier).filter(({ severity }) => severity === 'error');

/** Every id that is referred to, counted by walking all records. */
function referredTo(dossier: Dossier): string[] {
	const of = <T extends RecordType>(type: T) =>
		recordsOf(dossier, type).flatMap((record) => [...referencesOf(type, record)].map(({ id }) => id));
	return RECORD_TYPES.flatMap(of);
}

function done(dossier: Dossier, command: Edit): Dossier {
	const outcome = perform(dossier, command);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.dossier;
}

describe('any sequence of edits', () => {
	it('leaves a sound dossier sound', () => {
		fc.assert(
			fc.property(arbitraryWork, ({ states }) => {
				for (const { dossier, label } of states) {
					expect(errors(dossier)).toEqual([]);
					expect(label).toMatch(/^[A-Z]/u);
				}
			})
		);
	});

	it('never changes the dossier it is given, and shares what stays', () => {
		fc.assert(
			fc.property(arbitraryWork, arbitraryText, ({ start }, title) => {
				const before = JSON.stringify(start);
				const frozen = deepFreeze(start);
				expect(done(frozen, { do: 'describe', change: { title } }).sources).toBe(frozen.sources);
				for (const id of takenIds(frozen)) perform(frozen, { do: 'rename', id, to: 'elsewhere' });
				for (const { id } of frozen.actors) perform(frozen, { do: 'remove', type: 'actor', id, referrers: 'cascade' });
				expect(JSON.stringify(frozen)).toBe(before);
			})
		);
	});
});

describe('renaming', () => {
	it('takes all references along, and back again gives the very same dossier', () => {
		fc.assert(
			fc.property(arbitraryDraft, (dossier) => {
				for (const id of takenIds(dossier)) {
					const to = freshId('another', takenIds(dossier));
					const renamed = done(dossier, { do: 'rename', id, to });
					expect(referredTo(renamed)).toEqual(referredTo(dossier).map((one) => (one === id ? to : one)));
					expect(JSON.stringify(done(renamed, { do: 'rename', id: to, to: id }))).toBe(JSON.stringify(dossier));
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('removing', () => {
	it('says who refers to a record, every reference once', () => {
		fc.assert(
			fc.property(arbitraryDraft, (dossier) => {
				for (const type of ['actor', 'place', 'event'] as const) {
					for (const { id } of recordsOf(dossier, type)) {
						const own = recordsOf(dossier, type).filter((record) => record.id === id);
						const others = referredTo(dossier).filter((one) => one === id).length;
						const itself = own
							.flatMap((record) => [...referencesOf(type, record)])
							.filter((one) => one.id === id).length;
						const outcome = perform(dossier, { do: 'remove', type, id, referrers: 'refuse' });
						expect(outcome.ok ? 0 : outcome.referrers.length).toBe(others - itself);
					}
				}
			})
		);
	});

	it('with all that stands on it leaves nothing that refers to it', () => {
		fc.assert(
			fc.property(arbitraryDraft, (dossier) => {
				for (const { id } of dossier.sources) {
					const left = done(dossier, { do: 'remove', type: 'source', id, referrers: 'cascade' });
					expect(referredTo(left)).not.toContain(id);
					expect(errors(left)).toEqual([]);
				}
			})
		);
	});

	it.each([
		{
			type: 'place',
			id: 'north',
			referrers: 'refuse',
			says: '1 record refers to the place “north”.',
			at: ['/claims/0/value/place']
		},
		{
			type: 'actor',
			id: 'elin',
			referrers: 'refuse',
			says: '1 record refers to the actor “elin”.',
			at: ['/statements/0/speaker']
		},
		{
			type: 'event',
			id: 'fall',
			referrers: 'detach',
			says: '1 record refers to the event “fall” and means nothing without it.',
			at: ['/claims/0/about']
		},
		{ type: 'event', id: 'gone', referrers: 'cascade', says: 'There is no event “gone”.', at: [] }
	] as const)('$id ($referrers) is refused: $says', ({ says, at, ...command }) => {
		const outcome = perform(quay(), { do: 'remove', ...command });
		expect(outcome).toMatchObject({ ok: false, reason: says });
		expect(outcome.ok ? [] : outcome.referrers.map(({ pointer }) => pointer)).toEqual(at);
	});

	it('lets go where that is possible: a speaker is then not named', () => {
		const left = done(quay(), { do: 'remove', type: 'actor', id: 'elin', referrers: 'detach' });
		expect([left.actors.map(({ id }) => id), left.statements[0]?.speaker]).toEqual([['board'], null]);
	});

	it('takes claims about it along, and says how many', () => {
		const outcome = perform(quay(), { do: 'remove', type: 'event', id: 'fall', referrers: 'cascade' });
		expect(outcome).toMatchObject({
			ok: true,
			label: 'Removed event “fall” and 1 record that stood on it',
			ids: ['fall', 'fall-where']
		});
		expect(outcome.ok && [outcome.dossier.claims, outcome.dossier.statements[0]?.about]).toEqual([[], []]);
	});
});

describe('joining', () => {
	it('keeps both names, both sets of citations, and every reference', () => {
		const start = changed((d) => {
			d.actors.push({
				id: 'vik',
				name: 'Pilot Vik',
				kind: 'person',
				born: 1970,
				roles: [{ title: 'mayor', of: 'elin' }],
				memberOf: ['board', 'elin'],
				citations: [cite(10, 15), cite(80, 84)]
			} as Dossier['actors'][0]);
			Object.assign(d.statements[0] ?? {}, {
				speaker: 'vik',
				to: ['elin', 'vik'],
				reportedVia: ['vik', 'elin', null, null]
			});
			d.claims.push({
				id: 'took',
				about: 'fall',
				property: 'participant',
				value: { type: 'participant', actor: 'vik', role: 'pilot' },
				by: 'vik',
				citations: [cite(85, 89)]
			});
			Object.assign(d.sources[0] ?? {}, { drawsOn: ['vik', 'elin'] });
		});
		const one = done(start, { do: 'join', type: 'actor', keep: 'elin', gone: 'vik' });
		expect(one.actors).toEqual([
			{
				id: 'elin',
				name: 'Elin Vik',
				kind: 'person',
				aliases: ['E. Vik', 'Pilot Vik'],
				roles: [{ title: 'pilot' }, { title: 'mayor' }],
				memberOf: ['board'],
				born: 1970,
				citations: [cite(10, 15), cite(80, 84)]
			},
			quay().actors[1]
		]);
		expect(one.statements[0]).toMatchObject({ speaker: 'elin', to: ['elin'], reportedVia: ['elin', null, null] });
		expect(one.claims[1]).toMatchObject({ by: 'elin', value: { actor: 'elin' } });
		expect(one.sources[0]?.drawsOn).toEqual(['elin']);
		expect(errors(one)).toEqual([]);
	});

	it('of two places takes the position of the one that has one, with its radius, and makes no circle', () => {
		const start = changed((d) => {
			const [north, town] = d.places.features;
			if (!north || !town) return;
			town.properties.partOf = 'north';
			town.properties.note = 'A port.';
			Object.assign(d.claims[0] ?? {}, { about: 'town' });
		});
		const [place, ...others] = done(start, { do: 'join', type: 'place', keep: 'town', gone: 'north' }).places.features;
		expect(others).toEqual([]);
		expect(place).toMatchObject({ id: 'town', geometry: { type: 'Point' } });
		expect(place?.properties).toEqual({
			name: 'Nordhamn',
			kind: 'settlement',
			precision: 'site',
			radius: 90,
			note: 'A port. Also named “North quay”.',
			citations: [cite(6, 9), cite(1, 5)]
		});
	});

	it('of a place and the one it lay in lies in what that lay in', () => {
		const start = changed((d) => {
			const [north, town] = d.places.features;
			if (!north || !town) return;
			d.places.features.push({ ...structuredClone(town), id: 'shire' });
			north.properties.partOf = 'town';
			town.properties.partOf = 'shire';
		});
		const partOf = (keep: string, gone: string) =>
			done(start, { do: 'join', type: 'place', keep, gone }).places.features.find(({ id }) => id === keep)?.properties
				.partOf;
		expect(partOf('north', 'town')).toBe('shire');
		expect(partOf('town', 'north')).toBe('shire');
	});

	it('leaves no reference to the one that is gone', () => {
		fc.assert(
			fc.property(arbitraryDraft, (dossier) => {
				for (const type of ['actor', 'place'] as const) {
					const [keep, gone] = recordsOf(dossier, type);
					if (!keep || !gone) continue;
					for (const [one, other] of [
						[keep.id, gone.id],
						[gone.id, keep.id]
					] as const) {
						const joined = done(dossier, { do: 'join', type, keep: one, gone: other });
						expect([...takenIds(joined), ...referredTo(joined)]).not.toContain(other);
						expect(errors(joined)).toEqual([]);
					}
				}
			})
		);
	});
});

describe('suggestions', () => {
	it('when all are accepted lose their marks and nothing else', () => {
		fc.assert(
			fc.property(arbitraryDraft, (dossier) => {
				const accepted = done(dossier, { do: 'accept', ids: suggestionsOf(dossier) });
				const unmarked = JSON.stringify(dossier, (key, value: unknown) => (key === 'draft' ? undefined : value));
				expect(JSON.stringify(accepted)).toBe(unmarked);
			})
		);
	});

	it('are accepted with those they refer to, so that what is accepted can stand without the rest', () => {
		fc.assert(
			fc.property(arbitraryDraft, (dossier) => {
				for (const id of suggestionsOf(dossier).slice(0, 4)) {
					const some = done(dossier, { do: 'accept', ids: [id] });
					const record = RECORD_TYPES.flatMap((type) => [...recordsOf(some, type)]).find(
						(one) => 'id' in one && one.id === id
					);
					expect(record && isSuggestion(record)).toBe(false);
				}
				expect(errors(acceptedOnly(dossier))).toEqual([]);
			})
		);
	});

	it('say what is accepted along with them, and take one step', () => {
		const draft = { draft: { rule: 'a', score: 1 } };
		const start = changed((d) => {
			for (const record of [d.events[0], d.claims[0], d.places.features[0]]) Object.assign(record ?? {}, draft);
		});
		const [claim] = start.claims;
		if (!claim) return expect.fail('no claim');
		expect(namedBy(start, [claim.id])).toEqual(['fall', 'north']);
		expect(alongWords(start, 2, ['fall'])).toBe('1 event they name');
		expect(perform(start, { do: 'accept', ids: [claim.id] })).toMatchObject({
			label: 'Accepted 1 claim, and 1 place and 1 event it names'
		});
		expect(perform(start, { do: 'accept', ids: suggestionsOf(start) })).toMatchObject({
			label: 'Accepted 1 place, 1 event and 1 claim'
		});
	});

	it('are rejected with what means nothing without them, unless a person accepted that', () => {
		const draft = { draft: { rule: 'a', score: 1 } };
		const start = changed((d) => {
			Object.assign(d.events[0] ?? {}, draft);
			Object.assign(d.claims[0] ?? {}, draft);
		});
		expect(perform(start, { do: 'reject', ids: ['fall'] })).toMatchObject({
			ok: true,
			label: 'Rejected 2 suggestions'
		});
		const accepted = changed((d) => Reflect.deleteProperty(d.claims[0] ?? {}, 'draft'), start);
		expect(perform(accepted, { do: 'reject', ids: ['fall'] })).toMatchObject({
			ok: false,
			reason: '1 accepted record would mean nothing without it.',
			referrers: [{ pointer: '/claims/0/about' }]
		});
		expect(perform(start, { do: 'accept', ids: ['elin'] })).toMatchObject({
			ok: false,
			reason: '“elin” is no suggestion.'
		});
	});
});

describe('an id that is taken or cannot be one', () => {
	const actor = { id: 'fall', name: 'X', kind: 'person', citations: [] };
	const TABLE: [Edit, string][] = [
		[{ do: 'add', records: [{ type: 'actor', record: actor }] }, '“fall” is already the id of another record.'],
		[{ do: 'rename', id: 'elin', to: 'fall' }, '“fall” is already the id of another record.'],
		[{ do: 'rename', id: 'elin', to: ' ' }, '“ ” cannot be an id; write a word.'],
		[{ do: 'rename', id: 'nobody', to: 'x' }, 'There is no record “nobody”.'],
		[{ do: 'update', type: 'actor', id: 'nobody', change: { name: 'X' } }, 'There is no actor “nobody”.'],
		[{ do: 'join', type: 'actor', keep: 'elin', gone: 'fall' }, 'There is no actor “fall”.'],
		[{ do: 'join', type: 'actor', keep: 'elin', gone: 'elin' }, 'These are one record already.'],
		[{ do: 'describe', change: { title: ' ' } }, 'A dossier needs its title; write one.']
	];
	it.each(TABLE)('is refused: %j', (command, reason) => {
		expect(perform(quay(), command)).toEqual({ ok: false, reason, referrers: [] });
	});
});

describe('a fresh id', () => {
	it.each([
		['Nawaz Sharif', 'nawaz-sharif-2'],
		['Zoë O’Quill, PhD', 'zoe-oquill-phd'],
		['پشاور', 'پشاور'],
		['काबुल', 'काबुल'],
		['…', 'record'],
		['constructor', 'constructor-2'],
		['x'.repeat(80), 'x'.repeat(60)]
	])('of %s is %s', (name, id) => {
		expect(freshId(name, new Set(['nawaz-sharif']))).toBe(id);
	});

	it('is never taken and always an id', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				const first = freshId(name, new Set());
				expect(freshId(name, new Set([first, `${first}-2`]))).not.toBe(first);
				expect(safeParse(Id, first).success).toBe(true);
			})
		);
	});
});

function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null)
		for (const item of Object.values(Object.freeze(value))) deepFreeze(item);
	return value;
}
