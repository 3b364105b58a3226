import { describe, expect, test } from 'vitest';
import { actorPage } from '#lib/panels/actor-page.ts';
import { eventPage } from '#lib/panels/event-page.ts';
import { gaps, missing } from '#lib/panels/gaps.ts';
import { placesInView } from '#lib/panels/in-view.ts';
import { placePage } from '#lib/panels/place-page.ts';
import { sourceLine } from '#lib/panels/source-line.ts';
import { openOf, sourceTitle, webLink } from '#lib/ui/things.ts';
import { byTime, whenWords } from '#lib/panels/when.ts';
import { catalogue, shownWith } from './harbour.ts';

const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);
const source = (id: string) => catalogue.sources.get(id) ?? expect.unreachable();

describe('the page of a place', () => {
	test('parts what happened there, what was said there and what was said about it', () => {
		const page = placePage('quay', catalogue, shownWith());
		expect(ids(page?.events)).toEqual(['fire']);
		expect(ids(page?.saidHere)).toEqual(['here']);
		expect(ids(page?.saidAbout)).toEqual(['about']);
		expect(page?.chain).toEqual(['town']);
		expect([page?.fit, page?.all]).toEqual([3, 3]);
	});

	test('lists what is reported of it, but not again where an event happened', () => {
		expect(ids(placePage('quay', catalogue, shownWith())?.claims)).toEqual(['c-planned', 'c-use']);
	});

	test('names what lies in it, with all that happened inside', () => {
		const within = placePage('town', catalogue, shownWith())?.within ?? [];
		expect(within.map(({ place, count, events }) => [place.id, count, ids(events)])).toEqual([
			['quay', 3, ['fire', 'boats']]
		]);
	});

	test('keeps to the filters and says how many fit', () => {
		const page = placePage('quay', catalogue, shownWith({ kinds: ['event'] }));
		expect([page?.fit, page?.all, page?.saidAbout.length]).toEqual([1, 3, 0]);
		expect(placePage('gone', catalogue, shownWith())).toBeUndefined();
	});
});

describe('the page of an event', () => {
	const page = eventPage('fire', catalogue, shownWith());

	test('puts equal answers together, a denial apart, in the order the dossier asks', () => {
		expect(page?.questions.map(({ question }) => question)).toEqual([
			'How long was it?',
			'Where did it happen?',
			'How did they get in?',
			'Where was it planned?'
		]);
		const causes = page?.questions.find(({ property }) => property === 'entry');
		expect(causes?.answers.map(ids)).toEqual([['c-cause', 'c-cause-2'], ['c-denied']]);
	});

	test('leads to its parts and its whole, and says how many statements are hidden', () => {
		expect(ids(page?.phases)).toEqual(['boats']);
		expect(eventPage('boats', catalogue, shownWith())?.whole?.id).toBe('fire');
		const filtered = eventPage('fire', catalogue, shownWith({ kinds: ['event'] }));
		expect([page?.hidden, filtered?.hidden, filtered?.statements.length]).toEqual([0, 2, 0]);
	});
});

test('the page of an actor lists what they said and where they are spoken of', () => {
	expect(ids(actorPage('brandt', catalogue, shownWith())?.statements)).toEqual(['about', 'here', 'ports']);
	expect(ids(actorPage('crew', catalogue, shownWith())?.spokenOf)).toEqual(['nowhere']);
});

test('the line of a source says what it does not give', () => {
	expect(sourceLine(source('live'), catalogue)).toBe('Live page · Northwire · 4 March 2014');
	expect(sourceLine(source('article'), catalogue)).toBe('Article · publisher and date not given');
	expect(sourceLine(source('post'), catalogue)).toBe('Post · publisher and date not given · printed in Live page');
	expect(sourceTitle('post', catalogue)).toBe('Post');
});

describe('what the sources leave out', () => {
	test('is counted in sentences that lead to the lists', () => {
		expect(gaps(catalogue, shownWith(), 2).map(({ start, rest, list }) => [start + rest, list])).toEqual([
			['3 of 4 statements do not say where they were spoken.', 'unplaced'],
			['2 of 4 statements are not dated.', 'undated'],
			['1 of 4 statements does not say who spoke.', null],
			['All 2 events have no date.', 'undated'],
			['2 of 3 sources carry no date of publication.', 'undated'],
			['1 of 6 records has no place.', 'unplaced'],
			['1 place cannot be drawn.', 'unplaced'],
			['2 places are named, with nothing said to have happened there.', 'unplaced'],
			['2 records of the file were left out.', 'refused']
		]);
	});

	test('follows the filters', () => {
		expect(ids(missing(catalogue, shownWith({ kinds: ['event'] })).undatedStatements)).toEqual([]);
	});
});

test('the list in view holds the shown places of the map, most records first; before the map has said, all that can be drawn', () => {
	expect(ids(placesInView(catalogue, shownWith(), null))).toEqual(['quay', 'shed']);
	expect(ids(placesInView(catalogue, shownWith(), new Set(['shed', 'bare', 'ports'])))).toEqual(['shed']);
});

test('records stand from the earliest on, undated last; words are spoken by a time, not until it', () => {
	expect(ids(byTime(catalogue.records))).toEqual(['about', 'here', 'fire', 'boats', 'nowhere', 'ports']);
	const words = catalogue.records.map((record) => whenWords(record, catalogue));
	expect(words).toEqual([null, null, 'by 5 Mar, 10:00 UTC', '4 Mar', null, null]);
});

test('a claim opens the statement that asserts it, else what it is about; what is unknown opens nothing', () => {
	expect(openOf('c-cause', catalogue)).toEqual({ type: 'statement', id: 'about' });
	expect(openOf('c-use', catalogue)).toEqual({ type: 'place', id: 'quay' });
	expect(openOf('gone', catalogue)).toBeNull();
});

test.each([
	['https://www.example.org/a/', { href: 'https://www.example.org/a/', words: 'example.org/a' }],
	['http://example.org', { href: 'http://example.org/', words: 'example.org' }],
	['javascript:alert(1)', null],
	['data:text/html,x', null],
	['not a link', null]
])('a link to %s is followed only over the web', (text, link) => {
	expect(webLink(text)).toEqual(link);
});
