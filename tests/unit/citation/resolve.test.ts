// The five verdicts on a citation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#core/citation/digest.ts';
import { resolveCitation, resolveCitations } from '#core/citation/resolve.ts';
import { LONGEST_SEARCHED } from '#core/citation/search.ts';
import { readText, type NormalisedText } from '#core/citation/text.ts';
import type { Citation } from '#core/dossier/types.ts';

const HARBOUR = readText(
	'The mole broke at noon.\n\nThe harbour master said: “We saw it 🌊 go.” The mole broke at noon.\n'
);

function cite(text: NormalisedText, start: number, end: number, more: Partial<Citation> = {}): Citation {
	return { source: 'gazette', start, end, sha256: sha256(text.slice(start, end)), ...more };
}

/** Cites the n-th place where some words stand. */
function citeWords(text: NormalisedText, words: string, n = 0, more: Partial<Citation> = {}): Citation {
	let unit = -1;
	for (let i = 0; i <= n; i++) unit = text.text.indexOf(words, unit + 1);
	const start = text.offsetOf(unit);
	return cite(text, start, start + Array.from(words).length, more);
}

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map(readText);
/** A text with a citation of any span of it. */
const cited = anyText
	.filter((text) => text.length > 0)
	.chain((text) =>
		fc.record({
			text: fc.constant(text),
			from: fc.nat(text.length - 1),
			size: fc.integer({ min: 1, max: text.length })
		})
	)
	.map(({ text, from, size }) => ({ text, citation: cite(text, from, Math.min(text.length, from + size)) }));

describe('a citation is exact', () => {
	it('where its passage stands in its place, for any span of any text', () => {
		fc.assert(
			fc.property(cited, ({ text, citation }) => {
				const { start, end } = citation;
				expect(resolveCitation(citation, text)).toEqual({ verdict: 'exact', start, end });
			})
		);
	});

	it('even when the same words stand elsewhere too', () => {
		const second = citeWords(HARBOUR, 'The mole broke', 1);
		expect(resolveCitation(second, HARBOUR)).toMatchObject({ verdict: 'exact', start: second.start });
	});

	it('after signs of two code units, and whatever the case of its digest', () => {
		const words = citeWords(HARBOUR, '🌊 go.');
		expect(resolveCitation({ ...words, sha256: words.sha256?.toUpperCase() ?? '' }, HARBOUR).verdict).toBe('exact');
	});

	it('in a text saved with another line end, a byte order mark and decomposed letters', () => {
		const text = readText('Café\nQuay');
		const other = readText('\uFEFFCafe\u0301\r\nQuay');
		expect(resolveCitation(citeWords(text, 'Quay'), other)).toEqual({ verdict: 'exact', start: 5, end: 9 });
	});
});

describe('a citation has moved', () => {
	it('by exactly the code points that were put before it', () => {
		fc.assert(
			fc.property(
				cited,
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
				({ text, citation }, inserted) => {
					const { start = 0, end = 0 } = citation;
					const words = text.slice(start, end);
					// NFC can join what is put together, and the words can stand in what is inserted: other stories.
					const changed = readText(`${inserted}\n${text.text}`);
					const shift = changed.length - text.length;
					fc.pre(changed.text.endsWith(`\n${text.text}`) && changed.text.split(words).length === 2);
					fc.pre(changed.text.indexOf(words) === changed.text.lastIndexOf(words));
					expect(resolveCitation(citation, changed)).toMatchObject({
						verdict: 'moved',
						start: start + shift,
						end: end + shift
					});
				}
			)
		);
	});

	it('and says how far, before or after its place', () => {
		const words = citeWords(HARBOUR, 'harbour master');
		expect(resolveCitation(words, readText(`Late news. ${HARBOUR.text}`)).reason).toBe(
			'The passage stands 11 characters after its place.'
		);
		expect(resolveCitation(words, readText(HARBOUR.text.slice(8))).reason).toContain('8 characters before');
	});

	it('among several places, to the one with the surroundings it keeps', () => {
		const changed = readText(`Late news. ${HARBOUR.text}`);
		const around = { prefix: 'go.” ', suffix: ' at noon.\n' };
		expect(resolveCitation(citeWords(HARBOUR, 'The mole broke', 1, around), changed)).toMatchObject({
			verdict: 'moved',
			start: changed.offsetOf(changed.text.lastIndexOf('The mole'))
		});
	});

	it.each([
		['before', { prefix: 'go.” ' }],
		['behind', { suffix: ' at noon.\n' }]
	])('among several places, to the one whose words %s it are kept', (_, around) => {
		// The words behind the first one have changed, so that one side alone tells.
		const changed = readText(`Late news. ${HARBOUR.text.replace('at noon', 'at dawn')}`);
		expect(resolveCitation(citeWords(HARBOUR, 'The mole broke', 1, around), changed)).toMatchObject({
			verdict: 'moved',
			start: changed.offsetOf(changed.text.lastIndexOf('The mole'))
		});
	});

	it('to the very start and the very end of a text, with nothing kept but its digest', () => {
		const [first, last] = [citeWords(HARBOUR, 'harbour master'), citeWords(HARBOUR, 'We saw it')];
		const changed = readText('harbour master, said nobody. We saw it');
		expect(resolveCitation(first, changed)).toMatchObject({ verdict: 'moved', start: 0, end: 14 });
		expect(resolveCitation(last, changed)).toMatchObject({ verdict: 'moved', start: 29, end: 38 });
	});

	it('in a text of any length as far as another passage that more is kept of', () => {
		const long = readText(`Late news. ${HARBOUR.text}${'x'.repeat(LONGEST_SEARCHED)}`);
		const verdicts = resolveCitations(
			[citeWords(HARBOUR, 'harbour master', 0, { exact: 'harbour master' }), citeWords(HARBOUR, 'We saw it')],
			long
		);
		expect(verdicts.map(({ verdict, start }) => [verdict, start && long.slice(start, start + 6)])).toEqual([
			['moved', 'harbou'],
			['moved', 'We saw']
		]);
	});

	it('when only its words are kept, as in an imported annotation, and they stand once', () => {
		expect(resolveCitation({ source: 'gazette', exact: 'harbour master' }, HARBOUR)).toEqual({
			verdict: 'moved',
			start: 29,
			end: 43,
			reason: 'The citation gives no place; its words stand at character 29.'
		});
	});
});

describe('a citation is ambiguous', () => {
	it('when its passage left its place and stands at several others', () => {
		const changed = readText(`Late news. ${HARBOUR.text}`);
		const verdict = resolveCitation(citeWords(HARBOUR, 'The mole broke'), changed);
		expect(verdict).toMatchObject({
			verdict: 'ambiguous',
			reason: 'The passage left its place and stands at 2 others: characters 11, 79.'
		});
		expect(verdict.candidates?.map(({ start, end }) => changed.slice(start, end))).toEqual([
			'The mole broke',
			'The mole broke'
		]);
		expect(verdict.start).toBeUndefined();
	});

	it('when its surroundings stand at none of them', () => {
		const changed = readText(`Late news. ${HARBOUR.text}`);
		const elsewhere = citeWords(HARBOUR, 'The mole broke', 0, { prefix: 'Nobody saw it: ' });
		expect(resolveCitation(elsewhere, changed)).toMatchObject({ verdict: 'ambiguous' });
		expect(resolveCitation(elsewhere, changed).candidates).toHaveLength(2);
	});
});

describe('a citation is missing', () => {
	it('when a letter of its passage changed', () => {
		const changed = readText(HARBOUR.text.replace('harbour', 'harbor'));
		expect(resolveCitation(citeWords(HARBOUR, 'The harbour master'), changed)).toEqual({
			verdict: 'missing',
			reason: 'The passage stands nowhere in this text.'
		});
	});

	it.each<[string, Partial<Citation>, string]>([
		['the digest is not there', { start: 1, end: 4 }, 'incomplete'],
		['the end is not there', { start: 1, sha256: sha256('mole') }, 'incomplete'],
		['the start is not there', { end: 4, sha256: sha256('mole') }, 'incomplete'],
		['only the start stands beside its words', { start: 4, exact: 'mole' }, 'incomplete'],
		['only the end stands beside its words', { end: 8, exact: 'mole' }, 'incomplete'],
		['there is only a digest', { sha256: sha256('mole') }, 'incomplete'],
		['the span is empty', { start: 4, end: 4, sha256: sha256('') }, 'empty, reversed'],
		['the span is reversed', { start: 8, end: 4, sha256: sha256('mole') }, 'empty, reversed'],
		['the span begins before the text', { start: -1, end: 4, sha256: sha256('The ') }, 'empty, reversed'],
		['the span is broken', { start: 0.5, end: 4, sha256: sha256('The ') }, 'empty, reversed'],
		['the span is no number', { start: NaN, end: Infinity, sha256: sha256('The ') }, 'empty, reversed'],
		['the span is longer than the text', { start: 0, end: 9999, sha256: sha256('The ') }, 'nowhere'],
		['the digest is none', { start: 0, end: 4, sha256: 'mole' }, 'nowhere']
	])('when %s', (_, citation, reason) => {
		expect(resolveCitation({ source: 'gazette', ...citation }, HARBOUR)).toEqual({
			verdict: 'missing',
			reason: expect.stringContaining(reason)
		});
	});

	it('when the text is too long to look for it by its digest alone, but not when more of it is kept', () => {
		const long = readText(`Late news. ${HARBOUR.text}${'x'.repeat(LONGEST_SEARCHED)}`);
		const bare = citeWords(HARBOUR, 'harbour master');
		expect(resolveCitation(bare, long)).toMatchObject({
			verdict: 'missing',
			reason: expect.stringMatching(/too long.*Give the citation "exact", "prefix" or "suffix"\.$/)
		});
		for (const kept of [{ exact: 'harbour master' }, { prefix: 'The ' }, { suffix: ' said:' }]) {
			expect(resolveCitation({ ...bare, ...kept }, long)).toMatchObject({ verdict: 'moved', start: 40 });
		}
	});
});

describe('a citation has no text', () => {
	it('when the text is not at hand', () => {
		expect(resolveCitations([cite(HARBOUR, 0, 4)], undefined)).toEqual([
			{ verdict: 'no-text', reason: 'The text of the source is not at hand.' }
		]);
	});

	it('when it names the source as a whole', () => {
		expect(resolveCitation({ source: 'gazette' }, HARBOUR)).toMatchObject({
			verdict: 'no-text',
			reason: expect.stringContaining('as a whole')
		});
	});
});

describe('verdicts', () => {
	const odd = fc.oneof(fc.integer({ min: -3, max: 90 }), fc.double(), fc.constant(undefined));
	const part = fc.option(fc.string({ unit: 'binary', maxLength: 3 }), { nil: undefined });
	const anyCitation = fc.record({
		source: fc.constant('gazette'),
		start: odd,
		end: odd,
		sha256: part,
		exact: part,
		prefix: part,
		suffix: part
	});

	it('are never thrown', () => {
		fc.assert(
			fc.property(anyCitation, anyText, (citation, text) => {
				const defined = Object.fromEntries(Object.entries(citation).filter(([, value]) => value !== undefined));
				expect(resolveCitation({ source: 'gazette', ...defined }, text).verdict).toMatch(
					/^(exact|moved|ambiguous|missing|no-text)$/
				);
			})
		);
	});

	it('on many citations together are those on each alone', () => {
		fc.assert(
			fc.property(anyText, fc.array(cited, { maxLength: 4 }), (head, spans) => {
				const text = readText(head.text + spans.map((span) => span.text.text).join('\n'));
				const citations = spans.map(({ citation }) => citation);
				const alone = citations.map((citation) => resolveCitation(citation, text));
				expect(resolveCitations(citations, text)).toEqual(alone);
			})
		);
	});
});
