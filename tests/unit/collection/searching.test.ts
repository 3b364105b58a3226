// The search of titles: read in a worker of their own, while the filters go on answering.
import { describe, expect, it, vi } from 'vitest';
import { TitleSearch } from '#core/index/columns/title-search.ts';
import { answerQuestions, type Handlers, type WorkerScope } from '#lib/worker/answering.ts';
import type { Progress, Request } from '#lib/worker/asking.ts';
import { Collection } from '#lib/collection/collection.svelte.ts';
import type { Answers, Questions, TitleAnswers, TitleQuestions } from '#lib/collection/messages.ts';
import { Opened } from '#lib/collection/opened.ts';
import { ToldTexts } from '#lib/collection/told-texts.ts';
import { WorkerClient, type AskedWorker } from '#lib/worker/worker-client.ts';
import { gauge, packed } from './reservoir.ts';

const ROWS = [gauge('north'), gauge('south', { values: { kinds: ['repair'] } }), gauge('north lock')];

/** A worker in the same thread, whose messages arrive as a worker's do: later. */
function worker<Q, A extends Record<keyof Q, unknown>>(handlers: Handlers<Q, A>): WorkerClient<Q, A> {
	const inside = new (class extends EventTarget implements WorkerScope {
		postMessage(data: unknown): void {
			queueMicrotask(() => outside.dispatchEvent(new MessageEvent('message', { data })));
		}
	})();
	const outside = new (class extends EventTarget implements AskedWorker<Q> {
		postMessage(data: Request<Q>): void {
			queueMicrotask(() => inside.dispatchEvent(new MessageEvent('message', { data })));
		}
		terminate(): void {}
	})();
	answerQuestions(handlers, inside);
	return new WorkerClient<Q, A>(() => outside, { unstarted: 'It did not start.', broken: 'It broke off.' });
}

/** A page with the gauges open, and its titles unread until the test has them read. */
async function open(fragment = '') {
	const file = packed(ROWS);
	const opened = new Opened(file);
	const unasked = () => {
		throw new Error('nobody asks this here');
	};
	const index: Handlers<Questions, Answers> = {
		open: () => opened.file,
		titles: () => ({ blob: file.titles.blob.slice(), offsets: file.titles.offsets.slice() }),
		match: ({ rows }) => (opened.match(rows), null),
		show: ({ filter, camera }) => opened.show(filter, camera),
		rows: ({ skip, limit }) => opened.rows(skip, limit),
		record: ({ row }) => opened.record(row),
		named: unasked,
		groups: unasked,
		export: unasked,
		stop: unasked
	};
	const asked: string[] = [];
	const readings: { tell: Progress; end: (failure?: Error) => void }[] = [];
	const titles = (): Handlers<TitleQuestions, TitleAnswers> => ({
		read: (_, tell) =>
			new Promise((resolve, reject) =>
				readings.push({ tell, end: (failure) => (failure ? reject(failure) : resolve(null)) })
			),
		find({ query }) {
			asked.push(query);
			return new TitleSearch(file.titles).find(query);
		}
	});
	const bar = { push: () => undefined, replace: () => undefined };
	const collection = new Collection(bar, { index: () => worker(index), titles: () => worker(titles()) });
	await collection.openFile(new File([new Uint8Array(1)], 'gauges.dlpack'), fragment);
	const reading = async (nth = 0) => vi.waitFor(() => readings[nth] ?? Promise.reject(new Error('not yet')));
	const shown = (rows: number) => vi.waitFor(() => expect(collection.shown?.shown).toBe(rows));
	return { collection, asked, readings, reading, shown };
}

describe('a search that is asked before the titles have been read', () => {
	it('waits with a word of how far they are, then is answered', async () => {
		const { collection, reading, shown } = await open();
		void collection.set({ query: 'north' });
		const { tell, end } = await reading();
		expect(collection.told).toBe('Reading titles, 0 %…');
		tell(46, 100);
		await vi.waitFor(() => expect(collection.told).toBe('Reading titles, 40 %…'));
		end();
		await shown(2);
		expect(collection.told).toBe('');
	});

	it('does not hold up the filters, which it joins', async () => {
		const { collection, reading, shown } = await open();
		void collection.set({ query: 'gauge south' });
		const { end } = await reading();
		await collection.set({ chosen: { ...collection.filter.chosen, kinds: [0] } });
		await shown(2);
		end();
		await shown(0);
		await collection.set({ chosen: { ...collection.filter.chosen, kinds: [1] } });
		await shown(1);
	});

	it('gives way to a newer one, which alone is looked for', async () => {
		const { collection, asked, reading, shown } = await open();
		for (const query of ['n', 'no', 'north', 'south']) void collection.set({ query });
		(await reading()).end();
		await shown(1);
		expect(asked).toEqual(['south']);
	});

	it('is forgotten when it is taken back', async () => {
		const { collection, asked, reading, shown } = await open();
		void collection.set({ query: 'south' });
		const { end } = await reading();
		await collection.reset();
		expect(collection.told).toBe('');
		end();
		await collection.set({ query: 'north' });
		await shown(2);
		expect(asked).toEqual(['north']);
	});

	it('may come from a link', async () => {
		const { collection, reading, shown } = await open('#q=lock');
		await shown(3);
		(await reading()).end();
		await shown(1);
		expect(collection.filter.query).toBe('lock');
	});
});

it('reads the titles when the search box is entered, once', async () => {
	const { collection, readings, reading, shown } = await open();
	collection.readTitles();
	collection.readTitles();
	expect(collection.told).toBe('');
	(await reading()).end();
	await collection.set({ query: 'lock' });
	await shown(1);
	expect(readings).toHaveLength(1);
});

it('tells why titles cannot be read, and the next search tries again', async () => {
	const { collection, reading, shown } = await open();
	void collection.set({ query: 'north' });
	(await reading()).end(new Error('no memory is left'));
	await vi.waitFor(() => expect(collection.problem).toBe('no memory is left'));
	expect(collection.told).toBe('');
	void collection.set({ query: 'north l' });
	(await reading(1)).end();
	await shown(1);
});

it('tells how far the titles have been read, in steps', () => {
	const { titles } = packed(Array.from({ length: 25_000 }, (_, n) => gauge(String(n))));
	const told: [number, number][] = [];
	const search = new TitleSearch(new ToldTexts(titles.blob, titles.offsets, (...rows) => told.push(rows)));
	expect(told).toEqual([0, 10_000, 20_000].map((row) => [row, 25_000]));
	expect([...(search.find('24999') ?? [])]).toEqual([24_999]);
});
