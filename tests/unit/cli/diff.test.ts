// `dateline diff`: what changed, in words and as JSON.
import { describe, expect, it } from 'vitest';
import { serialise } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { changed, cite, quay } from '../merge/quay.ts';
import { dateline } from './memory-io.ts';

const a = serialise(quay());

/** What the command prints for a change, without its last line. */
async function lines(change: (dossier: Dossier) => void): Promise<string[]> {
	const ran = await dateline(['diff', 'a', 'b'], { a, b: serialise(changed(change)) });
	expect([ran.exit, ran.err]).toEqual([0, '']);
	return ran.out.split('\n').slice(0, -2);
}

const TABLE: { change: (dossier: Dossier) => void; says: string[] }[] = [
	{
		change: (d) => Object.assign(d.events[0] ?? {}, { title: 'It falls' }),
		says: ['Event fall: title was “The crane falls”, is now “It falls”.']
	},
	{ change: (d) => Object.assign(d, { summary: 'One crane.' }), says: ['Dossier: summary added: “One crane.”'] },
	{ change: (d) => void d.events.splice(1), says: ['Event talk removed: “The board meets”.'] },
	{
		change: (d) =>
			d.claims.push({
				id: 'hurt',
				about: 'fall',
				property: 'injured',
				value: { type: 'quantity', bound: 'at-least', value: 2, unit: 'people' },
				citations: []
			}),
		says: ['Claim hurt added: The crane falls, injured: at least 2 people.']
	},
	{
		change: (d) => Object.assign(d.claims[0] ?? {}, { value: { type: 'place', place: 'town' } }),
		says: ['Claim fall-where: value was North quay, is now Nordhamn.']
	},
	{
		change: (d) => Object.assign(d.statements[0] ?? {}, { speaker: 'board', citations: [cite(41, 49, 'words')] }),
		says: [
			'Statement saw: speaker was elin (Elin Vik), is now board (Harbour board).',
			'Statement saw: citation removed: Harbour log, characters 50–60 (attribution).'
		]
	},
	{
		change: (d) =>
			Object.assign(d.places.features[0] ?? {}, { geometry: { type: 'Point', coordinates: [11.6, 58.2] } }),
		says: [
			'Place north: geometry was a point at longitude 11.5, latitude 58.2, is now a point at longitude 11.6, latitude 58.2.'
		]
	},
	{
		change: (d) => Object.assign(d.places.features[0]?.properties ?? {}, { radius: 100, partOf: 'town' }),
		says: ['Place north: radius was 90, is now 100.', 'Place north: partOf added: town (Nordhamn).']
	},
	{
		change: (d) => Object.assign(d.actors[0] ?? {}, { aliases: ['Elin'], roles: [{ title: 'pilot', of: 'board' }] }),
		says: [
			'Actor elin: alias removed: “E. Vik”.',
			'Actor elin: alias added: “Elin”.',
			'Actor elin: role removed: “pilot”.',
			'Actor elin: role added: “pilot”, of board (Harbour board).'
		]
	},
	{
		change: (d) => Object.assign(d.sources[0] ?? {}, { text: { length: 500, sha256: 'c'.repeat(64) } }),
		says: [
			`Source log: text was {"length":500,"sha256":"${'a'.repeat(64)}"}, is now {"length":500,"sha256":"${'c'.repeat(64)}"}.`
		]
	},
	{ change: (d) => d.actors.reverse(), says: ['Dossier: actors stand in another order.'] },
	{
		change: (d) => Object.assign(d.statements[0] ?? {}, { speaker: null }),
		says: ['Statement saw: speaker was elin (Elin Vik), is now nobody named.']
	}
];

describe('dateline diff', () => {
	it.each(TABLE)('says $says', async ({ change, says }) => {
		expect(await lines(change)).toEqual(says);
	});

	it('counts what came, went and changed', async () => {
		const b = serialise(changed((d) => void (d.events.splice(1), (d.title = 'The crane'), (d.questions = []))));
		const { out } = await dateline(['diff', 'a', 'b'], { a, b });
		expect(out.split('\n').at(-2)).toBe('The dossier itself changed and 2 records removed.');
		expect((await dateline(['diff', 'a', 'a'], { a })).out).toBe('Nothing changed.\n');
	});

	it('gives the same as JSON, with pointers from the record', async () => {
		const b = serialise(changed((d) => Object.assign(d.places.features[0]?.properties ?? {}, { radius: 100 })));
		const { out, exit } = await dateline(['diff', 'a', 'b', '--json'], { a, b });
		const details = [{ pointer: '/properties/radius', what: 'value', before: 90, after: 100 }];
		const words = ['Place north: radius was 90, is now 100.'];
		expect([exit, JSON.parse(out)]).toEqual([0, [{ type: 'place', id: 'north', change: 'changed', words, details }]]);
	});

	it('compares dossiers with faults, and says so much as can be said', async () => {
		const b = serialise(
			changed((d) => Object.assign(d, { claims: [{ id: 'x', value: 7, citations: 'none' }, null], sources: [3] }))
		);
		const { out, exit } = await dateline(['diff', 'a', 'b'], { a, b });
		expect(exit).toBe(0);
		expect(out).toContain('Claim x added.\nClaim (without an id) added.\n');
	});

	it('takes an empty file for no dossier at all, as git gives it', async () => {
		const { out, exit } = await dateline(['diff', 'none', 'a'], { a, none: '' });
		expect(exit).toBe(0);
		expect(out).toMatch(/^Dossier quay added: “The crane at Nordhamn”\.\nSource log added: “Harbour log”\.\n/u);
	});

	it.each([[['a']], [['a', 'a', 'a']]])('wants two files, not %j', async (named) => {
		expect((await dateline(['diff', ...named], { a })).exit).toBe(2);
	});

	it('ends with 2 where a version cannot be read', async () => {
		const ran = await dateline(['diff', 'a', 'b'], { a, b: 'nothing' });
		expect([ran.exit, ran.out]).toEqual([2, '']);
		expect(ran.err).toContain('b:1: (whole file): error: Line 1 is no JSON');
	});
});
