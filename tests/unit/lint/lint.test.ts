// The list of findings: where they point, in which order, and what becomes of faults that a check of the file names first.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSalvage } from '#core/dossier/parse.ts';
import type { Claim, Dossier, Place } from '#core/dossier/types.ts';
import { faultsBeside, lint } from '#core/lint/lint.ts';
import { turned } from '#core/lint/dates.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures');
const oakmere = () => readFileSync(path.join(folder, 'lint/interval-wrong-way/good.json'), 'utf8');

/** The made-up dossier, changed, with its findings as "code pointer". */
function found(change: (dossier: Dossier) => void): string[] {
	const dossier: Dossier = JSON.parse(oakmere());
	change(dossier);
	const opened = readSalvage(JSON.stringify(dossier));
	if (opened.dossier === null) throw new Error('no dossier');
	const findings = lint(opened.dossier, undefined, opened);
	return [...findings, ...faultsBeside(findings, opened)].map(
		({ code, severity, pointer }) => `${severity} ${code} ${pointer}`
	);
}

function claimOf(dossier: Dossier, id: string): Claim {
	const claim = dossier.claims.find((one) => one.id === id);
	if (!claim) throw new Error(`no claim ${id}`);
	return claim;
}

function placeOf(dossier: Dossier, index: number): Place {
	const place = dossier.places.features[index];
	if (!place) throw new Error(`no place ${index}`);
	return place;
}

describe('findings', () => {
	it('point into the file, past records that were refused', () => {
		const spoilt = (dossier: Dossier) => {
			claimOf(dossier, 'where').value = { type: 'place', place: 'nowhere' };
			const figure = claimOf(dossier, 'evacuated').value;
			if (figure.type === 'quantity') figure.unit = 'number';
		};
		expect(found(spoilt)).toEqual([
			'warning figure-without-unit /claims/3/value/unit',
			'error dangling-id /claims/1/value/place'
		]);
	});

	it('stand in the order of the records, whatever the rule', () => {
		const pointers = found((dossier) => {
			placeOf(dossier, 1).properties.precision = 'site';
			placeOf(dossier, 0).properties.precision = 'site';
			for (const actor of dossier.actors) actor.name = 'One name';
			for (const statement of dossier.statements) statement.said = '2031-05-01';
			for (const source of dossier.sources) source.published = '2031-04-01';
		}).map((line) => line.split(' ')[2]);
		expect(pointers).toEqual([
			'/sources/0/published',
			'/sources/1/published',
			'/places/features/0/properties/precision',
			'/actors/1/name',
			'/actors/1',
			'/actors/2/name',
			'/actors/2',
			'/statements/0/said'
		]);
	});

	it.each([
		{
			of: 'a citation beyond the text',
			change: (d: Dossier) => {
				for (const citation of claimOf(d, 'where').citations) citation.end = 9000;
			},
			is: 'error dangling-citation /claims/1/citations/0'
		},
		{
			of: 'a figure with an empty unit',
			change: (d: Dossier) => {
				claimOf(d, 'evacuated').value = { type: 'quantity', value: 4, bound: 'exactly', unit: '' };
			},
			is: 'error figure-without-unit /claims/3/value/unit'
		},
		{
			of: 'a closed interval that runs backwards',
			change: (d: Dossier) => {
				claimOf(d, 'when').value = { type: 'time', edtf: '2031-04-09/2031-04-07' };
			},
			is: 'error interval-wrong-way /claims/0/value/edtf'
		}
	])('name by their own code $of, which a check of the file refuses', ({ change, is }) => {
		expect(found(change)).toEqual([is]);
	});

	it('are the same for a dossier that was never a file', () => {
		const dossier: Dossier = JSON.parse(oakmere());
		for (const citation of claimOf(dossier, 'where').citations) citation.source = 'leaflet';
		expect(lint(dossier)).toMatchObject([
			{ code: 'dangling-citation', pointer: '/claims/1/citations/0/source', record: 'where' }
		]);
	});

	it('are found, or none, in whatever can be read of a faulty file', () => {
		for (const file of readdirSync(path.join(folder, 'bad'))) {
			const opened = readSalvage(readFileSync(path.join(folder, 'bad', file), 'utf8'));
			const findings = opened.dossier === null ? [] : lint(opened.dossier, undefined, opened);
			const all = [...findings, ...faultsBeside(findings, opened)];
			expect(all.some(({ severity }) => severity === 'error')).toBe(true);
			for (const { message } of all) expect(message).not.toMatch(/undefined|\[object/);
		}
	});
});

describe('an open interval', () => {
	it.each([
		['../2031-04-08', '2031-04-08/..'],
		['2031-04/..', '../2031-04'],
		['[..2031-04-08]', '[2031-04-08..]'],
		['[2031-04-08T10:00Z..]', '[..2031-04-08T10:00Z]']
	])('%s is %s the other way round', (edtf, other) => {
		expect(turned(edtf)).toMatchObject({ other });
		expect(turned(other)).toMatchObject({ other: edtf });
	});

	it.each(['2031-04-08', '2031-04-07/2031-04-08', '../..', '[2031-04-07..2031-04-08]', '2031-04-08/', '[2031,2033..]'])(
		'%s has no other way round',
		(edtf) => expect(turned(edtf)).toBeNull()
	);

	it.each([
		// The gazette is of 9 April, the bulletin of the 10th; people were brought out on the 8th.
		['said', '2031-04-09/..', 'interval-wrong-way'],
		['said', '2031-04-12/..', 'interval-wrong-way'],
		['said', '2031-04-08/..', null],
		['said', '2031-04-09T08:00Z/..', null],
		['said', '2031-04/..', null],
		['said', '[2031-04-09..]', 'interval-wrong-way'],
		['said', '../2031-04-12', null],
		['said', '2031-04-10', 'time-out-of-order'],
		['said', '2031-04-10?', null],
		['said', '2031-04-10~', null],
		// A day of unknown zone may have begun before that hour in UTC.
		['said', '2031-04-10T12:00Z', null],
		['said', '2031-04-10T14:01Z', 'time-out-of-order'],
		['said', '2031-04', null]
	] as const)('or a date, %s %s, in an article of 9 April is named as %s', (key, edtf, code) => {
		const lines = found((dossier) => {
			for (const statement of dossier.statements) statement[key] = edtf;
		});
		expect(lines.map((line) => line.split(' ')[1])).toEqual(code === null ? [] : [code]);
	});

	it('is held against what the same source says in the same voice of the same event', () => {
		const whens = (open: string, change?: (claim: Claim) => void) =>
			found((dossier) => {
				const when = claimOf(dossier, 'when');
				const peer: Claim = { ...when, id: 'when-again', value: { type: 'time', edtf: open } };
				change?.(peer);
				dossier.claims.push(peer);
			});
		expect(whens('2031-04-09/..')).toEqual(['warning interval-wrong-way /claims/5/value/edtf']);
		expect(whens('../2031-04-09')).toEqual([]);
		expect(whens('2031-04-09/..', (peer) => (peer.by = 'ines-marlow'))).toEqual([]);
	});
});

describe('what is told as past', () => {
	it('is not said before it began', () => {
		const said = (edtf: string) =>
			found((dossier) => {
				claimOf(dossier, 'status').assertedIn = 'chain';
				for (const statement of dossier.statements) statement.said = edtf;
			});
		expect(said('2031-04-07')).toEqual(['error time-out-of-order /statements/0/said']);
		expect(said('2031-04-08')).toEqual([]);
		expect(said('../2031-04-07')).toEqual(['warning interval-wrong-way /statements/0/said']);
		// What can overlap is not wrong: by that day, by an hour of it, by the end of its month.
		for (const open of [
			'../2031-04-08',
			'../2031-04-08T12:04Z',
			'../2031-04-08T03:00+05:00',
			'../2031-04',
			'[..2031-04-08T12:04Z]'
		])
			expect(said(open), open).toEqual([]);
		expect(said('../2031-04-07T09:59Z')).toEqual(['warning interval-wrong-way /statements/0/said']);
	});
});

describe('a source', () => {
	const printed = (published: string, type: 'article' | 'live-blog' = 'article') =>
		found((dossier) => {
			const [, bulletin] = dossier.sources;
			if (bulletin) Object.assign(bulletin, { published, type });
		});

	it.each([
		['2031-04-07', ['error published-before-event /sources/1/published']],
		['../2031-04-07', ['error published-before-event /sources/1/published']],
		['2031-04-08', []],
		['2031-04-07/..', []],
		['2031-04-07?', []]
	])('published %s that tells of 8 April gives %j', (published, lines) => {
		expect(printed(published)).toEqual(lines);
	});

	it('that is a live page may go on for a week', () => {
		expect(printed('2031-04-02', 'live-blog')).toEqual([]);
		expect(printed('2031-03-30', 'live-blog')).toHaveLength(1);
	});

	it('that only tells of what is feared is not before its event', () => {
		const feared = found((dossier) => {
			const [, bulletin] = dossier.sources;
			if (bulletin) bulletin.published = '2031-04-01';
			claimOf(dossier, 'evacuated-bulletin').certainty = 'feared';
		});
		// What is feared is no second origin beside what is said flatly: that alone is found.
		expect(feared).toEqual(['note one-origin-as-settled /claims/3']);
	});

	it('that tells flatly of one thing and fears another is before its event', () => {
		const lines = found((dossier) => {
			const [, bulletin] = dossier.sources;
			if (bulletin) bulletin.published = '2031-04-01';
			const flat = claimOf(dossier, 'evacuated-bulletin');
			dossier.claims.push({ ...structuredClone(flat), id: 'feared', property: 'injured', certainty: 'feared' });
		});
		expect(lines).toContain('error published-before-event /sources/1/published');
	});
});

describe('a point', () => {
	it.each([
		['a country as a site', { kind: 'country', precision: 'site' }, 'precision'],
		['a district as a settlement', { kind: 'district', precision: 'settlement' }, 'precision'],
		['a region no wider than a street', { kind: 'region', precision: 'region', radius: 900 }, 'radius'],
		['a district as a district', { kind: 'district', precision: 'admin2', radius: 20_000 }, null],
		['near a town', { kind: 'settlement', precision: 'near' }, null],
		['a kind that is not in the list', { kind: 'estuary', precision: 'site' }, null]
	])('of %s', (_, properties, key) => {
		const lines = found((dossier) => {
			Object.assign(placeOf(dossier, 0).properties, properties);
			delete placeOf(dossier, 1).properties.partOf;
		});
		expect(lines).toEqual(key === null ? [] : [`warning centroid-as-point /places/features/0/properties/${key}`]);
	});

	it.each([
		[[-3, 53], 300, true],
		[[-2.6, 53.2], 300, true],
		[[-2.6, 53.2], 6000, false],
		[[-2.61, 53.2], 300, false]
	] as const)('at %j with a radius of %i m: too round is %s', (coordinates, radius, named) => {
		const lines = found((dossier) => {
			const place = placeOf(dossier, 1);
			delete place.properties.partOf;
			place.geometry = { type: 'Point', coordinates: [...coordinates] };
			place.properties.radius = radius;
		});
		expect(lines).toEqual(named ? ['warning centroid-as-point /places/features/1/geometry/coordinates'] : []);
	});
});

describe('two actors', () => {
	it.each([
		['a name and a name', { name: 'INES MARLOW' }, 'warning same-name'],
		['a name and an alias', { name: 'Somebody', aliases: ['inés-marlow'] }, 'warning same-name'],
		['an alias and an alias', { name: 'Somebody', aliases: ['The Warden'] }, 'note same-alias'],
		['a surname', { name: 'Tomas Marlow' }, null]
	])('may share %s', (_, given, named) => {
		const lines = found((dossier) => {
			const [ines] = dossier.actors;
			if (!ines) throw new Error('no actor');
			dossier.actors.push({ ...ines, id: 'other', ...given });
			ines.aliases = ['the warden'];
			for (const statement of dossier.statements) statement.to = ['other'];
		});
		expect(lines).toEqual(named === null ? [] : [`${named} /actors/3/name`]);
	});
});
