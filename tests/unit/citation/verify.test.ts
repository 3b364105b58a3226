// A dossier proved against its texts.
import { describe, expect, it } from 'vitest';
import { citationsOf } from '#core/citation/walk.ts';
import { readText } from '#core/citation/text.ts';
import { checkQuote, matchTexts, verifyDossier } from '#core/citation/verify.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import { cite, GAZETTE, LIVE, pier, STATEMENT } from './pier.ts';

const TEXTS = new Map([
	['gazette', GAZETTE],
	['live', LIVE]
]);
const CHANGED = readText(`Corrected on Tuesday.\n${GAZETTE.text.replace('No one was hurt', 'Nobody was hurt')}`);
const SHIFT = CHANGED.length - GAZETTE.length;

describe('the citations of a dossier', () => {
	it('are met in its order, each with its record and a pointer that leads to it', () => {
		const dossier = pier();
		const met = [...citationsOf(dossier)];
		expect(met.map(({ recordType, record, pointer }) => `${recordType} ${record} ${pointer}`)).toEqual([
			'place northhaven /places/features/0/properties/citations/0',
			'actor brandt /actors/0/citations/0',
			'event storm /events/0/citations/0',
			'statement brandt-match /statements/0/citations/0',
			'statement brandt-match /statements/0/citations/1',
			'statement brandt-match /statements/0/citations/2',
			'claim found /claims/0/citations/0',
			'claim found /claims/0/citations/1'
		]);
		for (const { pointer, citation } of met) {
			const at = pointer
				.split('/')
				.slice(1)
				.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], dossier);
			expect(at).toBe(citation);
		}
	});

	it('are editorial only where the whole record is', () => {
		const dossier = pier();
		dossier.events[1]?.citations.push({ source: 'live' });
		const editorial = [...citationsOf(dossier)].filter((placed) => placed.editorial);
		expect(editorial.map(({ record }) => record)).toEqual(['search']);
	});
});

describe('verifying a dossier', () => {
	it('finds every passage exact in the very texts; a source cited as a whole has nothing to check', () => {
		const { citations, ...counts } = verifyDossier(pier(), TEXTS);
		expect(counts).toEqual({ exact: 7, moved: 0, ambiguous: 0, missing: 0, noText: 1, quotes: [] });
		expect(citations[0]).toEqual({
			record: 'northhaven',
			source: 'gazette',
			start: 34,
			end: 44,
			verdict: 'exact',
			pointer: '/places/features/0/properties/citations/0'
		});
		expect(citations.at(-1)).toMatchObject({ start: null, end: null, verdict: 'no-text' });
	});

	it('says of each citation that its text is not at hand', () => {
		expect(verifyDossier(pier(), new Map([['live', LIVE]]))).toMatchObject({ exact: 1, noText: 7 });
		expect(verifyDossier(pier(), new Map())).toMatchObject({ exact: 0, noText: 8, quotes: [] });
	});

	it('finds moved passages in a changed text and tells where they stand now', () => {
		const { citations, quotes, ...counts } = verifyDossier(pier(), new Map([...TEXTS, ['gazette', CHANGED]]));
		expect(counts).toEqual({ exact: 1, moved: 6, ambiguous: 0, missing: 0, noText: 1 });
		expect(citations[0]).toMatchObject({
			verdict: 'moved',
			start: 34,
			end: 44,
			at: { start: 34 + SHIFT, end: 44 + SHIFT }
		});
		expect(quotes).toEqual([]);
	});

	it('tells each place where a passage may stand now, and no places of the others', () => {
		const dossier = pier();
		dossier.events[0]?.citations.push(cite('gazette', GAZETTE, 'lamp'));
		const { citations } = verifyDossier(dossier, new Map([...TEXTS, ['gazette', CHANGED]]));
		const places = citations.flatMap(({ verdict, candidates }) =>
			candidates ? [[verdict, ...candidates.map(({ start, end }) => CHANGED.slice(start, end))]] : []
		);
		expect(places).toEqual([['ambiguous', 'lamp', 'lamp']]);
		expect(citations.filter((citation) => 'candidates' in citation)).toHaveLength(1);
	});

	it('counts each verdict', () => {
		const dossier = pier();
		const [storm] = dossier.events;
		storm?.citations.push(
			cite('gazette', GAZETTE, 'No one was hurt.'),
			cite('gazette', GAZETTE, 'lamp'),
			cite('live', LIVE, 'found', { source: 'not-there' })
		);
		expect(verifyDossier(dossier, new Map([...TEXTS, ['gazette', CHANGED]]))).toMatchObject({
			exact: 1,
			moved: 6,
			ambiguous: 1,
			missing: 1,
			noText: 2
		});
	});

	it('says in a sentence why a passage is not exact, and nothing of one that is', () => {
		const dossier = pier();
		dossier.events[0]?.citations.push(cite('gazette', GAZETTE, 'No one was hurt.'));
		for (const { verdict, reason = '' } of verifyDossier(dossier, new Map([...TEXTS, ['gazette', CHANGED]])).citations)
			expect(reason).toMatch(verdict === 'exact' ? /^$/ : /^The (passage|citation) .+\.$/);
	});

	it('reads the text that a source carries itself, and the text a caption is printed in', () => {
		const dossier = pier();
		const [gazette] = dossier.sources;
		if (gazette) gazette.body = GAZETTE.text.replaceAll('\n', '\r\n');
		dossier.actors[0]?.citations.push(cite('caption', GAZETTE, 'seen in May'));
		expect(verifyDossier(dossier, new Map())).toMatchObject({ exact: 7, noText: 2 });
	});

	it('names a quote that is not what its passages say', () => {
		const dossier = pier();
		const [statement] = dossier.statements;
		if (statement) statement.quote = 'It went like a match, … We are looking for a lamp.';
		expect(verifyDossier(dossier, TEXTS).quotes).toEqual([
			{
				statement: 'brandt-match',
				citation: 2,
				expected: 'We are looking for a lamp.',
				found: 'We are looking for the lamp.',
				reason: 'The quote is not what its passage says.'
			}
		]);
	});
});

describe('the quote of a statement', () => {
	it('is right where it joins the passages of its words, with or without the texts', () => {
		expect(checkQuote(STATEMENT, TEXTS)).toEqual([]);
		expect(checkQuote(STATEMENT, new Map())).toEqual([]);
		expect(checkQuote(STATEMENT, new Map([['gazette', CHANGED]]))).toEqual([]);
	});

	it('says why where it is wrong as a whole', () => {
		const reasonOf = (change: Partial<typeof STATEMENT>) => checkQuote({ ...STATEMENT, ...change }, TEXTS)[0];
		expect(reasonOf({ citations: STATEMENT.citations.slice(1, 2) })).toMatchObject({
			found: null,
			reason: 'The quote has no citation marked "as": "words".'
		});
		expect(reasonOf({ quote: 'It went like a match,' })).toMatchObject({
			found: 'It went like a match, … We are looking for the lamp.',
			reason: 'The quote has 1 pieces joined by " … ", but 2 passages are cited for its words.'
		});
		expect(checkQuote({ ...STATEMENT, quote: 'It went like a match,' }, new Map())[0]).toMatchObject({ found: null });
	});

	it('is not at fault where a passage keeps no digest and its text is not at hand', () => {
		const citations = STATEMENT.citations.map(({ sha256: _, ...citation }) => citation);
		expect(checkQuote({ ...STATEMENT, citations }, new Map())).toEqual([]);
	});

	it('may hold the joint itself', () => {
		const text = readText('“Well … perhaps,” she said.');
		const words = cite('note', text, 'Well … perhaps,', { as: 'words' });
		const statement = { ...STATEMENT, quote: 'Well … perhaps,', citations: [words] };
		expect(checkQuote(statement, new Map([['note', text]]))).toEqual([]);
		expect(checkQuote(statement, new Map())).toEqual([]);
	});

	it('need not be there', () => {
		const { quote: _, ...indirect } = STATEMENT;
		expect(checkQuote(indirect, TEXTS)).toEqual([]);
	});

	it.each([
		['a letter differs', { quote: 'It went like a watch, … We are looking for the lamp.' }, 0],
		['the order differs', { quote: 'We are looking for the lamp. … It went like a match,' }, 0],
		['a piece is left out', { quote: 'It went like a match,' }, null],
		['a piece is too many', { quote: `${STATEMENT.quote} … Yes.` }, null],
		['no passage is cited for the words', { citations: STATEMENT.citations.slice(1, 2) }, null]
	])('is wrong where %s, with or without the texts', (_, change, citation) => {
		for (const texts of [TEXTS, new Map()]) {
			expect(checkQuote({ ...STATEMENT, ...change }, texts)[0]).toMatchObject({ statement: 'brandt-match', citation });
		}
	});
});

describe('matching texts to sources', () => {
	const file = (name: string, text: typeof GAZETTE) => ({ name, text });
	/** A dossier of one event that cites one source, whose text is another one than any at hand. */
	const logOf = (citations: Citation[]): Dossier => ({
		...pier(),
		sources: [{ id: 'log', type: 'report', language: 'en', text: { length: 500, sha256: '0'.repeat(64) } }],
		places: { type: 'FeatureCollection', features: [] },
		actors: [],
		events: [{ id: 'bell', kind: 'incident', title: 'The bell', citations }],
		statements: [],
		claims: []
	});

	it('goes by the digest, whatever the file is called', () => {
		const match = matchTexts(pier(), [file('live.txt', GAZETTE), file('b', LIVE), file('copy of b', LIVE)]);
		expect([...match.texts]).toEqual([...TEXTS]);
		expect(match).toMatchObject({
			matched: [
				{ file: 'live.txt', source: 'gazette' },
				{ file: 'b', source: 'live' }
			],
			changed: [],
			unused: []
		});
	});

	it('gives a changed text to the source whose passages are still in it', () => {
		const match = matchTexts(pier(), [file('a', CHANGED), file('b', LIVE)]);
		expect(match).toMatchObject({
			matched: [{ file: 'b', source: 'live' }],
			changed: [{ file: 'a', source: 'gazette' }]
		});
		expect(match.texts.get('gazette')).toBe(CHANGED);
	});

	it('leaves a changed text aside where the very text is there', () => {
		const match = matchTexts(pier(), [file('old', CHANGED), file('a', GAZETTE), file('b', LIVE)]);
		expect(match).toMatchObject({ changed: [], unused: ['old'] });
		expect(match.texts.get('gazette')).toBe(GAZETTE);
	});

	it('counts what still stands in its very place, and what stands twice now', () => {
		const [behind, twice] = [`${GAZETTE.text}\nCorrected on Tuesday.`, `${GAZETTE.text}\n\n${GAZETTE.text}`];
		for (const text of [behind, twice, `x${twice}`])
			expect(matchTexts(pier(), [file('a', readText(text))]).changed).toEqual([{ file: 'a', source: 'gazette' }]);
	});

	it('goes by the words where a passage keeps nothing else', () => {
		const dossier = logOf([{ source: 'log', exact: 'the bell rang for an hour' }]);
		const match = (words: string) => matchTexts(dossier, [file('a', readText(`Elsewhere: ${words}.`))]).changed;
		expect(match('the bell rang for an hour')).toEqual([{ file: 'a', source: 'log' }]);
		expect(match('the bell hung for an hour')).toEqual([]);
	});

	it('tries the passages of four lengths: those of which there are most, then the longest', () => {
		const long = (length: number, sign: string) => sign.repeat(length);
		const passages = ['a', 'b', 'c', 'd', 'e'].map((sign, n) => long(30 + n, sign));
		const found = (cited: string[], left: string) => {
			const text = readText(cited.join('\n'));
			const dossier = logOf(cited.map((words) => cite('log', text, words)));
			return matchTexts(dossier, [file('left', readText(`Only ${left}.`))]).changed.length;
		};
		expect(passages.map((left) => found(passages, left))).toEqual([0, 1, 1, 1, 1]);
		const two = [...passages, long(30, 'z')];
		expect(two.map((left) => found(two, left))).toEqual([1, 0, 1, 1, 1, 1]);
	});

	it('prefers the changed text that holds more of the passages', () => {
		const half = readText(GAZETTE.text.replace('We are looking', 'They look').replace('Northhaven', 'North Haven'));
		const match = matchTexts(pier(), [file('half', half), file('nearly', CHANGED)]);
		expect(match).toMatchObject({ changed: [{ file: 'nearly', source: 'gazette' }], unused: ['half'] });
	});

	it('leaves a text alone that shares no more than a name', () => {
		const other = readText('Northhaven celebrates its new library. Ada Brandt cut the ribbon.');
		expect(matchTexts(pier(), [file('library', other)])).toMatchObject({
			matched: [],
			changed: [],
			unused: ['library']
		});
	});

	it('gives no changed text to a source that carries its own, nor to one that is printed in another', () => {
		const carried = pier();
		const [gazette] = carried.sources;
		if (gazette) Object.assign(gazette, { body: GAZETTE.text });
		expect(matchTexts(carried, [file('a', CHANGED)])).toMatchObject({ changed: [], unused: ['a'] });
		const printed = pier();
		printed.statements[0]?.citations.splice(
			0,
			3,
			cite('caption', GAZETTE, 'Picture: The lamp of the pier, seen in May.')
		);
		for (const record of [...printed.actors, ...printed.events, printed.places.features[0]?.properties])
			if (record) record.citations = [];
		expect(matchTexts(printed, [file('a', CHANGED)])).toMatchObject({ changed: [], unused: ['a'] });
	});

	it('takes 25 characters of passages for a changed text, and 24 for chance', () => {
		const passage = 'the bell rang for an hour';
		const others = [
			'a long passage of which nothing is left at all',
			'and one more that is not there any longer either'
		];
		const whole = readText([passage, ...others].join('\n'));
		const cut = readText([passage.slice(1), ...others].join('\n'));
		const dossier = (text: typeof whole, first: string) =>
			logOf([first, ...others].map((words) => cite('log', text, words)));
		const left = [file('left', readText(`Elsewhere: ${passage}.`))];
		expect(matchTexts(dossier(whole, passage), left).changed).toEqual([{ file: 'left', source: 'log' }]);
		expect(matchTexts(dossier(cut, passage.slice(1)), left)).toMatchObject({ changed: [], unused: ['left'] });
	});

	it('tries the long passages before the many short ones', () => {
		const words = 'ox elk yak boar gaur zebra okapi bison badger jackal'.split(' ');
		const passage = 'just long enough to tell.'; // 25 characters are long
		const text = readText([...words, passage].join('\n'));
		const dossier = logOf([...words, passage].map((one) => cite('log', text, one)));
		const { changed } = matchTexts(dossier, [file('left', readText(`Only ${passage}.`))]);
		expect(changed).toEqual([{ file: 'left', source: 'log' }]);
	});

	it('gives one text to every source that has it', () => {
		const dossier = pier();
		dossier.sources.push({
			id: 'reprint',
			type: 'article',
			language: 'en',
			text: { length: GAZETTE.length, sha256: GAZETTE.sha256 }
		});
		expect([...matchTexts(dossier, [file('a', GAZETTE)]).texts.keys()]).toEqual(['gazette', 'reprint']);
	});

	it('finds nothing in no files', () => {
		expect(matchTexts(pier(), [])).toEqual({ texts: new Map(), matched: [], changed: [], unused: [] });
	});

	describe('with words of ours in brackets', () => {
		const quote = 'It went like a [thing], … We are looking for the lamp.';
		const held = (change: object, texts = TEXTS) =>
			checkQuote({ ...STATEMENT, quote, editorial: ['quote'], ...change }, texts);

		it('is right where it is marked so and the text stands around them', () => {
			expect(held({})).toEqual([]);
			expect(held({ editorial: true })).toEqual([]);
			expect(held({}, new Map())).toEqual([]);
			expect(held({ quote: '[It] went [like] a match[,] … We are looking for the lamp.' })).toEqual([]);
		});

		it.each([
			['it is not marked so', { editorial: ['gist'] }, 0],
			['nothing says that it is', { editorial: undefined }, 0],
			['the words around them differ', { quote: 'It burnt like a [thing], … We are looking for the lamp.' }, 0],
			['they stand for nothing', { quote: 'It [so] went like a match, … We are looking for the lamp.' }, 0],
			['another piece differs', { quote: 'It went like a [thing], … We are looking for a lamp.' }, 2],
			['a piece is left out', { quote: 'It went like a [thing],' }, null],
			['it is marked and has no brackets', { quote: 'It went like a watch, … We are looking for the lamp.' }, 0]
		])('is wrong where %s', (_, change, citation) => {
			expect(held(change)).toMatchObject([{ citation }]);
		});
	});
});
