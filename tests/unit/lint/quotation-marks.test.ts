// Where a text is in quotation marks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuoted, quotedIn } from '#core/lint/quotation-marks.ts';

const WORDS = 'the gate went';
const stands = (text: string) => isQuoted(text, text.indexOf(WORDS), text.indexOf(WORDS) + WORDS.length);

describe('words are quoted', () => {
	it.each([
		'She said “the gate went” twice.',
		'She said "the gate went" twice.',
		'She said ‘the gate went’ twice.',
		"She said 'the gate went' twice.",
		'Elle a dit « the gate went » hier.',
		'Hun sagde »the gate went« i går.',
		'Sie sagte „the gate went“ und ging.',
		'Hon sade ”the gate went” i går.',
		'“Well,” she said, “the gate went.”',
		'“It’s true: the warden’s gate, the gate went,” she said.',
		"'It isn't mine, the gate went,' she said.",
		'“He told me ‘the gate went’ and left,” she said.',
		'“It began at noon.\n\n“Then the gate went.\n\n“That was all.”',
		'(“the gate went”)',
		'– the gate went, said the warden.'
	])('in %j', (text) => expect(stands(text)).toBe(true));

	it.each([
		'She said the gate went twice.',
		'She said that “the lower” gate held and the gate went.',
		'The warden’s hut stood when the gate went. ‘Gone,’ she said.',
		'“It began at noon.\n\nThen the gate went.',
		'A 6" pipe broke and the gate went.',
		'Noon – the gate went.'
	])('not in %j', (text) => expect(stands(text)).toBe(false));

	it('when only their own marks are cited with them', () => {
		const text = 'She said “the gate went” twice.';
		expect(isQuoted(text, text.indexOf('“'), text.indexOf('”') + 1)).toBe(true);
	});

	it('never over more than the paragraph, and never twice', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'“”"\'‘’«»„ ab') }), (paragraph) => {
				let before = 0;
				for (const { start, end } of quotedIn(paragraph)) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeGreaterThan(start);
					before = end;
				}
				expect(before).toBeLessThanOrEqual(paragraph.length);
			})
		);
	});
});
