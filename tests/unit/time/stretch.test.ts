// How far a time reaches when it is drawn.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '#core/time/edtf.ts';
import { stretchesOf } from '#core/time/stretch.ts';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16);

describe('the stretch of', () => {
	it.each<{ name: string; edtf: string; stretches: string[]; says: object }>([
		{ name: 'a day', edtf: '2014-12-16', stretches: ['2014-12-16T00:00–2014-12-17T00:00'], says: { instant: false } },
		{
			name: 'a minute',
			edtf: '2014-12-16T12:04Z',
			stretches: ['2014-12-16T12:04–2014-12-16T12:05'],
			says: { instant: true }
		},
		{
			name: 'on or after a day: two days',
			edtf: '2014-12-16/..',
			stretches: ['2014-12-16T00:00–2014-12-18T00:00'],
			says: { openEnd: true, openStart: false }
		},
		{
			name: 'by a minute: a day up to it',
			edtf: '../2014-12-16T12:04Z',
			stretches: ['2014-12-15T12:04–2014-12-16T12:05'],
			says: { openStart: true, instant: false }
		},
		{
			name: 'by a year: that and one before',
			edtf: '[..2014]',
			stretches: ['2013-01-01T00:00–2015-01-01T00:00'],
			says: { openStart: true }
		},
		{
			name: 'since a year: that and one more',
			edtf: '2014/..',
			stretches: ['2014-01-01T00:00–2016-01-01T00:00'],
			says: { openEnd: true }
		},
		{
			name: 'one of two days',
			edtf: '[2014-12-16,2014-12-18]',
			stretches: ['2014-12-16T00:00–2014-12-17T00:00', '2014-12-18T00:00–2014-12-19T00:00'],
			says: { oneOf: 2 }
		},
		{
			name: 'two days',
			edtf: '{2014-12-16,2014-12-18}',
			stretches: ['2014-12-16T00:00–2014-12-17T00:00', '2014-12-18T00:00–2014-12-19T00:00'],
			says: { oneOf: 1 }
		},
		{
			name: 'about a day',
			edtf: '2014-12-16~',
			stretches: ['2014-12-16T00:00–2014-12-17T00:00'],
			says: { approximate: true, uncertain: false }
		},
		{
			name: 'perhaps a day',
			edtf: '2014-12-16?',
			stretches: ['2014-12-16T00:00–2014-12-17T00:00'],
			says: { uncertain: true }
		},
		{
			name: 'from about a day to another',
			edtf: '2014-12-16~/2014-12-17',
			stretches: ['2014-12-16T00:00–2014-12-18T00:00'],
			says: { approximate: true, uncertain: false }
		},
		{
			name: 'from a day to perhaps another',
			edtf: '2014-12-16/2014-12-17?',
			stretches: ['2014-12-16T00:00–2014-12-18T00:00'],
			says: { approximate: false, uncertain: true }
		},
		{
			name: 'from one day to another',
			edtf: '2014-12-16/2014-12-17',
			stretches: ['2014-12-16T00:00–2014-12-18T00:00'],
			says: { oneOf: 1, openEnd: false }
		}
	])('$name', ({ edtf, stretches, says }) => {
		const found = stretchesOf(edtf);
		expect(found.map(({ from, to }) => `${iso(from)}–${iso(to)}`)).toEqual(stretches);
		for (const one of found) expect(one).toMatchObject(says);
	});

	it.each(['', 'yesterday', '2014-12-16/2014-12-15', '../..'])('no date, “%s”, is nothing', (edtf) => {
		expect(stretchesOf(edtf)).toEqual([]);
	});

	it('any date is within the bounds that are known, and has a length', () => {
		const day = fc
			.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		const text = fc.oneof(
			day,
			day.map((one) => `${one}/..`),
			day.map((one) => `[..${one}]`),
			day.map((one) => one.slice(0, 7))
		);
		fc.assert(
			fc.property(text, (edtf) => {
				const read = readEdtf(edtf);
				if (!read.ok) throw new Error(read.reason);
				const [stretch] = stretchesOf(edtf);
				if (!stretch) throw new Error('nothing');
				expect(stretch.to).toBeGreaterThan(stretch.from);
				expect(stretch.openStart).toBe(read.time.earliest === null);
				expect(stretch.openEnd).toBe(read.time.latest === null);
				if (read.time.earliest !== null) expect(stretch.from).toBe(read.time.earliest);
				if (read.time.latest !== null) expect(stretch.to).toBe(read.time.latest + 1);
			})
		);
	});
});
