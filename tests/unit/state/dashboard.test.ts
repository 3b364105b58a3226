// Dossiers that follow one another on one page, and the texts beside them.
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import type { LargeRecords } from '#lib/state/large.ts';
import { withRoles } from '#lib/state/private-names.ts';
import { takeTexts } from '#lib/state/receive-files.ts';
import { Session } from '#lib/state/session.svelte.ts';
import { dossier } from '../panels/harbour.ts';

const WORDS = 'The pier was closed on Tuesday. Nobody said why.';

/** A dossier of one source. */
const other = (source: Partial<Dossier['sources'][number]> = {}): Dossier => ({
	...dossier,
	id: 'lighthouse',
	sources: [{ id: 'log', type: 'report', title: 'Log', publisher: 'Harbour office', language: 'en', ...source }],
	places: { ...dossier.places, features: [] },
	actors: [],
	events: [],
	statements: [],
	claims: []
});
const digested = (words: string) => ({ text: { sha256: readText(words).sha256, length: words.length } });

const opened = (read: Dossier) => ({ dossier: read, refused: [], issues: [] });

/** A dashboard with the history it writes. */
function page() {
	const entries: { fragment: string; file: string | null }[] = [];
	const dashboard = new Dashboard(dossier, {
		push: (fragment) => entries.push({ fragment, file: dashboard.file }),
		replace: (fragment) => entries.splice(-1, 1, { fragment, file: dashboard.file })
	});
	return { dashboard, entries };
}

describe('a link', () => {
	it.each([
		['events=bogus', 'eventKinds', []],
		['actors=bogus', 'actors', []],
		['sources=bogus', 'sources', []]
	] as const)('%s asks for nothing', (fragment, dimension, left) => {
		const { dashboard } = page();
		dashboard.restore(fragment);
		expect(dashboard.filters.value[dimension]).toEqual(left);
		expect(dashboard.filters.empty).toBe(true);
	});

	it('marks a record of the dossier, and no other', () => {
		const { dashboard } = page();
		const known = dossier.statements[0]?.id ?? '';
		dashboard.restore(`focus=${known}`);
		expect(dashboard.selection.focus).toBe(known);
		dashboard.restore('focus=bogus');
		expect(dashboard.selection.focus).toBeNull();
	});

	it('keeps the kinds of event that the dossier has', () => {
		const { dashboard } = page();
		const kind = dossier.events[0]?.kind ?? '';
		dashboard.restore(`events=bogus,${kind}`);
		expect(dashboard.filters.value.eventKinds).toEqual([kind]);
	});
});

describe('a dropped dossier', () => {
	it('takes the place of the old one with filters, selection and view at once', () => {
		const { dashboard } = page();
		dashboard.filters.set({ query: 'pier' });
		dashboard.open({ type: 'source', id: 'live' });
		dashboard.view = { lon: 1, lat: 2, zoom: 3 };
		void dashboard.load(other(), [], []);
		expect(dashboard.session.dossier.id).toBe('lighthouse');
		expect([dashboard.filters.empty, dashboard.selection.open, dashboard.view]).toEqual([true, null, null]);
	});

	it('gives way to the built-in one before its entry, and comes back after it', async () => {
		const { dashboard, entries } = page();
		await dashboard.load(other(), [], []);
		await dashboard.load({ ...other(), id: 'second' }, [], []);
		const [first, second] = entries;
		expect(first?.file).not.toBe(second?.file);
		const steps = [null, first?.file ?? '', second?.file ?? '', 'of another visit'];
		const seen = [];
		for (const key of steps) {
			await dashboard.putDropped(key);
			seen.push(dashboard.session.dossier.id);
		}
		expect(seen).toEqual([dossier.id, 'lighthouse', 'second', dossier.id]);
	});

	it('gives way to the built-in one when the entry before a linked one comes back', async () => {
		const { dashboard } = page();
		await dashboard.put({ dossier: other(), refused: [], issues: [] }, { path: '/log.json' });
		expect(dashboard.state.dossier).toBe('/log.json');
		await dashboard.putDropped(null);
		expect([dashboard.session.dossier.id, dashboard.state.dossier]).toEqual([dossier.id, null]);
	});
});

describe('a dossier in work', () => {
	const text = { name: 'log.txt', text: readText(WORDS) };
	const step = (title: string) => opened({ ...other(digested(WORDS)), title });

	it('is named by its address, and its next step leaves open what is open', async () => {
		const { dashboard } = page();
		await dashboard.putWork('lighthouse', step('First'), [text]);
		dashboard.open({ type: 'source', id: 'log' });
		dashboard.filters.set({ query: 'pier' });
		dashboard.view = { lon: 1, lat: 2, zoom: 3 };
		await dashboard.putWork('lighthouse', step('Second'), [text]);
		expect(dashboard.fragment).toBe('kept=lighthouse&open=source:log&q=pier&map=3.00/2.0000/1.0000');
		expect([dashboard.session.dossier.title, dashboard.selection.open?.type]).toEqual(['Second', 'source']);
	});

	it('comes with its texts, which go with it; those that the reader brought stay', async () => {
		const { dashboard } = page();
		const { session } = dashboard;
		await session.addTexts([{ name: 'note.txt', text: readText('A note.') }]);
		await dashboard.putWork('lighthouse', step('First'), [text]);
		expect(session.match.matched).toEqual([{ file: 'log.txt', source: 'log' }]);
		expect(session.match.unused).toEqual(['note.txt']);
		await dashboard.putDropped(null);
		expect([dashboard.kept, session.match.unused, session.match.matched]).toEqual([null, ['note.txt'], []]);
	});

	it('is shown whole at the workbench, and the map holds to what it asked for', async () => {
		const { dashboard } = page();
		await dashboard.putWork('lighthouse', step('First'), [text]);
		dashboard.filters.set({ query: 'pier' });
		dashboard.showEverything(true);
		expect([dashboard.filters.empty, dashboard.fragment]).toEqual([true, 'kept=lighthouse&q=pier']);
		dashboard.restore('kept=lighthouse&q=ferry');
		expect([dashboard.filters.empty, dashboard.fragment]).toEqual([true, 'kept=lighthouse&q=ferry']);
		dashboard.showEverything(false);
		expect(dashboard.filters.value.query).toBe('ferry');
	});

	const actors = [
		{ id: 'ada-quill', name: 'Ada Quill', kind: 'person' as const, sensitive: true as const, citations: [] }
	];
	const withAda = opened({ ...other(), actors });

	it('says in no address who is open where private people are shown by name', async () => {
		const { dashboard } = page();
		await dashboard.putWork('lighthouse', withAda, []);
		dashboard.showEverything(true);
		dashboard.open({ type: 'actor', id: 'ada-quill' });
		expect(dashboard.fragment).toBe('kept=lighthouse');
	});

	it('is asked for by roles again when its next step comes while names are shown', async () => {
		const { dashboard } = page();
		await dashboard.putWork('lighthouse', await withRoles(withAda), []);
		await dashboard.showNames(true);
		dashboard.filters.set({ actors: ['ada-quill'], query: 'ada' });
		dashboard.open({ type: 'actor', id: 'ada-quill' });
		await dashboard.putWork('lighthouse', await withRoles(withAda), []);
		expect(dashboard.selection.open).toEqual({ type: 'actor', id: dashboard.session.dossier.actors[0]?.id });
		expect(dashboard.fragment).toMatch(/^kept=lighthouse&open=actor:/);
		expect(JSON.stringify([dashboard.fragment, dashboard.filters.value, dashboard.selection.open])).not.toMatch(/ada/i);
	});

	it('that the workbench showed by name is not on the map before its roles are', async () => {
		const { dashboard } = page();
		dashboard.showEverything(true);
		await dashboard.putWork('lighthouse', withAda, []);
		dashboard.showEverything(false);
		expect([dashboard.session.dossier.id, dashboard.kept]).toEqual([dossier.id, null]);
	});

	it('gives way to what was asked for while it was being opened', async () => {
		const { dashboard } = page();
		let answer: (large: LargeRecords) => void = () => undefined;
		let closed = 0;
		dashboard.opener = () => new Promise((resolve) => (answer = (large) => resolve({ large })));
		const opening = dashboard.openFrom({ dossier: other(), refused: [] }, { kept: 'lighthouse' }, 'later');
		await dashboard.putDropped(null);
		answer({ close: () => closed++ } as unknown as LargeRecords);
		await opening;
		expect([dashboard.session.dossier.id, dashboard.kept, closed]).toEqual([dossier.id, null, 1]);
	});
});

describe('the built-in dossier', () => {
	it('may come after the page has begun with another, and is then where the way back leads', async () => {
		const dashboard = new Dashboard(null, { push: () => undefined, replace: () => undefined });
		await dashboard.putWork('lighthouse', opened(other()), []);
		dashboard.home(dossier);
		await dashboard.putDropped(null);
		expect([dashboard.session.dossier.id, dashboard.kept]).toEqual([dossier.id, null]);
	});
});

describe('texts', () => {
	it('of the old dossier are forgotten before those of the new one are checked', async () => {
		const session = new Session(other(digested(WORDS)));
		await session.addTexts([{ name: 'log.txt', text: readText(WORDS) }]);
		expect(session.match.matched).toEqual([{ file: 'log.txt', source: 'log' }]);
		const done = session.show(opened(other(digested('Other words.'))));
		expect([session.match.matched, session.texts.size, session.verification]).toEqual([[], 0, null]);
		await done;
		expect(session.match.unused).toEqual(['log.txt']);
	});

	it('that a dossier carries itself are at hand without any file', async () => {
		const session = new Session(dossier);
		await session.show(opened(other({ body: WORDS })));
		expect(session.texts.get('log')?.text).toBe(WORDS);
		await session.show(opened(other()));
		expect(session.texts.size).toBe(0);
	});

	it('of one name are told apart, each in its own notice', async () => {
		const { dashboard } = page();
		await dashboard.session.show(opened(other(digested(WORDS))));
		const texts = ['Nothing of ours.', WORDS, WORDS].map((words) => ({ name: 'page.txt', text: readText(words) }));
		const notices = await takeTexts(texts, dashboard);
		expect(notices.map(({ tone }) => tone)).toEqual(['problem', 'done', 'done']);
		expect(dashboard.session.match.unused).toEqual(['page.txt']);
		expect(dashboard.session.match.matched).toEqual([{ file: 'page.txt (2)', source: 'log' }]);
	});
});
