// Texts that are no reports: the draft reads them to the end, and does no more work than their length calls for.
import { describe, expect, it } from 'vitest';
import { findNames, MOST_FOUND } from '#core/draft/places/find.ts';
import { NameReadings } from '#core/draft/places/names.ts';
import { OwnNames } from '#core/draft/places/own.ts';
import { draftPlaces } from '#core/draft/places/places.ts';
import { gazetteer } from '../gazetteer/committed.ts';

describe('a text of', { timeout: 30_000 }, () => {
	it.each([
		['nothing', ''],
		['white space', ' \n\t\u00a0\u2003'.repeat(50_000)],
		['invisible characters', '\u200b\u200e\u202e\ufeff\u2066'.repeat(50_000)],
		['right-to-left letters', 'בירושלים وكابول پشاور '.repeat(20_000)],
		['marks on one letter', 'A' + '\u0301'.repeat(200_000)],
		['one letter', 'a'.repeat(1_000_000)],
		['one capital', 'A'.repeat(1_000_000)],
		['hyphens', 'A-'.repeat(50_000)],
		['full stops', 'A.'.repeat(200_000)],
		['apostrophes', "O'".repeat(200_000)],
		['halves of pairs', '\ud83d'.repeat(100_000) + '\ude00'.repeat(100_000)],
		['commas', 'And, '.repeat(30_000)],
		['heads of features', 'River Street of '.repeat(5_000)],
		['counties', 'counties and '.repeat(60_000)]
	])('%s names nothing that is not there', (_, text) => {
		const points = text.length;
		for (const { start, end } of draftPlaces(text, gazetteer)) {
			expect(start).toBeLessThan(end);
			expect(end).toBeLessThanOrEqual(points);
		}
	});

	it('one endless line of places finds each', () => {
		expect(draftPlaces('They went to Kabul and on to Lahore. '.repeat(1_000), gazetteer)).toHaveLength(2_000);
	});

	it('places without end is cut off, and says what was found before', () => {
		const text = 'Kabul and\n'.repeat(MOST_FOUND + 10);
		const { found } = findNames(text, new NameReadings(gazetteer, new OwnNames([])), gazetteer);
		expect(found.length).toBe(MOST_FOUND);
	});
});

describe('looking names up', () => {
	/** Counts the names that are asked for. */
	class Counted extends NameReadings {
		asked = 0;
		override find(folded: string): ReturnType<NameReadings['find']> {
			this.asked++;
			return super.find(folded);
		}
	}

	it.each([
		['capitals', 'Alpha Beta Gamma Delta '],
		['small words between', 'Port of the le la de Spain '],
		['counties', 'Adams and Brown and Clay counties '],
		['features', 'Old Mill River Street Hill Road ']
	])('takes so many look-ups a word, however long the text of %s is', (_, phrase) => {
		const asked = (times: number): number => {
			const names = new Counted(gazetteer, new OwnNames([]));
			findNames(phrase.repeat(times), names, gazetteer);
			return names.asked / times;
		};
		expect(asked(1_000)).toBeLessThan(1.2 * asked(100) + 1);
		expect(asked(100)).toBeLessThan(12 * phrase.trim().split(' ').length);
	});
});
