// The drafting worker as the page deals with it: one text at a time, a watchdog, and what is done without it.
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patience, type DraftWorker } from '#lib/workbench/ask-worker.ts';
import type { DraftReply, WorkerRequest } from '#lib/workbench/draft-messages.ts';
import { suggest } from '#lib/workbench/draft-text.ts';
import { Drafter } from '#lib/workbench/drafter.ts';
import { unpacked } from '#lib/workbench/load-gazetteer.ts';

const TEXT = '“The bridge will stand by spring,” Ada Quill said.\n\nTwo workers were injured.';

/** A worker that keeps what it is asked and says what the test tells it. */
class Told extends EventTarget implements DraftWorker {
	readonly asked: WorkerRequest[] = [];
	ended = false;
	postMessage(request: WorkerRequest) {
		this.asked.push(request);
	}
	terminate() {
		this.ended = true;
	}
	say(data: DraftReply) {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
	finish(notes: string[] = []) {
		const asked = this.asked.at(-1);
		if (asked?.ask !== 'draft') return expect.fail('no draft was asked for');
		this.say({ stage: 'drafting' });
		this.say({ stage: 'done', answer: { dossier: suggest(asked.name, asked.text, null, asked.options), notes } });
	}
}

const started: Told[] = [];
const start = () => {
	const worker = new Told();
	started.push(worker);
	return worker;
};
const worker = (n = 0) => started[n] ?? expect.fail('no such worker');
const drafter = () => new Drafter('https://a.example/', start);
const turn = () => vi.advanceTimersByTimeAsync(0);
/** How it ended, without an unhandled rejection on the way. */
const outcome = (answer: Promise<unknown>) =>
	answer.then(
		() => 'drafted',
		(error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))
	);

beforeEach(() => {
	started.length = 0;
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('drafting in a worker', () => {
	it('answers with the suggestions and keeps the worker for the next text', async () => {
		const drafts = drafter();
		const first = drafts.draft('a.txt', TEXT);
		await turn();
		worker().finish(['a note']);
		const { dossier, notes } = await first;
		expect(notes).toEqual(['a note']);
		expect(dossier.statements.map(({ quote }) => quote)).toEqual(['The bridge will stand by spring,']);
		const second = drafts.draft('b.txt', TEXT, { home: 'GB' });
		await turn();
		worker().finish();
		await second;
		expect(started.length).toBe(1);
		expect(worker().asked).toMatchObject([
			{ assets: 'https://a.example/', name: 'a.txt', text: TEXT },
			{ name: 'b.txt', options: { home: 'GB' } }
		]);
	});

	it('asks for one text at a time', async () => {
		const drafts = drafter();
		const both = Promise.all([drafts.draft('a.txt', 'A.'), drafts.draft('b.txt', 'B.')]);
		await turn();
		expect(worker().asked.map(({ name }) => name)).toEqual(['a.txt']);
		worker().finish();
		await turn();
		worker().finish();
		const answers = await both;
		expect(answers.map(({ dossier }) => dossier.sources[0]?.identifiers)).toEqual([['a.txt'], ['b.txt']]);
	});

	it('looks a name up in turn with the texts', async () => {
		const drafts = drafter();
		const draft = drafts.draft('a.txt', 'A.');
		const found = drafts.lookUp('Nordhamn');
		await turn();
		worker().finish();
		await draft;
		await turn();
		expect(worker().asked.at(-1)).toEqual({ ask: 'places', assets: 'https://a.example/', name: 'Nordhamn' });
		const places = [{ name: 'Nordhamn, Norway', lon: 5, lat: 60 }];
		worker().say({ stage: 'done', answer: places });
		expect(await found).toEqual(places);
	});

	it('says which name could not be looked up, and why', async () => {
		const lost = outcome(drafter().lookUp('Nordhamn'));
		await turn();
		worker().say({ stage: 'failed', reason: 'there is no list' });
		expect(await lost).toBe('Refusal: Nordhamn could not be looked up: there is no list');
	});

	it('stops work that does not end, says so, and starts anew for the next text', async () => {
		const drafts = drafter();
		const lost = outcome(drafts.draft('long.txt', TEXT));
		const next = outcome(drafts.draft('b.txt', TEXT));
		await turn();
		worker().say({ stage: 'drafting' });
		await vi.advanceTimersByTimeAsync(patience(TEXT.length) - 1);
		expect(worker().ended).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(await lost).toMatch(/^Refusal: Drafting long\.txt was stopped after 20 seconds\./);
		expect(worker(0).ended).toBe(true);
		worker(1).finish();
		expect(await next).toBe('drafted');
	});

	it('gives a text of ten million characters twenty seconds more', () => {
		expect(patience(10_000_000)).toBe(40_000);
	});

	it('ends the worker when the text at work is cancelled, and only then', async () => {
		const drafts = drafter();
		const [one, two] = [new AbortController(), new AbortController()];
		const answers = [drafts.draft('a', TEXT, {}, one.signal), drafts.draft('b', TEXT, {}, two.signal)].map(outcome);
		await turn();
		two.abort();
		expect(await answers[1]).toMatch(/^AbortError/);
		expect(worker().ended).toBe(false);
		one.abort();
		expect(await answers[0]).toMatch(/^AbortError/);
		await turn();
		expect(worker().ended).toBe(true);
		expect(started.length).toBe(1);
		const gone = new AbortController();
		gone.abort();
		expect(await outcome(drafts.draft('c', TEXT, {}, gone.signal))).toMatch(/^AbortError/);
	});

	it('passes on why a text could not be drafted', async () => {
		const lost = outcome(drafter().draft('odd.txt', TEXT));
		await turn();
		worker().say({ stage: 'failed', reason: 'it is odd' });
		expect(await lost).toBe('Refusal: odd.txt could not be drafted: it is odd');
	});

	it('says so when the worker breaks in the middle', async () => {
		const lost = outcome(drafter().draft('a.txt', TEXT));
		await turn();
		worker().say({ stage: 'drafting' });
		worker().dispatchEvent(new Event('error'));
		expect(await lost).toMatch(/^Refusal: Drafting a\.txt broke off\./);
	});

	it('ends everything when it is closed, and refuses what comes after', async () => {
		const drafts = drafter();
		const lost = outcome(drafts.draft('a.txt', TEXT));
		await turn();
		drafts.close();
		expect(await lost).toMatch(/^AbortError/);
		expect(worker().ended).toBe(true);
		expect(await outcome(drafts.draft('b.txt', TEXT))).toMatch(/^AbortError/);
	});
});

describe('drafting without a worker', () => {
	const refused = () =>
		new Drafter('https://a.example/', () => {
			throw new TypeError('refused');
		});

	it('drafts without places and says so', async () => {
		const { dossier, notes } = await refused().draft('a.txt', TEXT);
		expect(dossier.statements.length).toBe(1);
		expect(dossier.places.features).toEqual([]);
		expect(notes).toEqual([expect.stringMatching(/^No places were looked for: the worker/)]);
	});

	it('cannot look a name up, and says so', async () => {
		expect(await outcome(refused().lookUp('Nordhamn'))).toMatch(/^Refusal: Nordhamn was not looked up/);
	});

	it.each(['error', 'messageerror'])('does the same when its script ends with an %s event', async (type) => {
		const answer = drafter().draft('a.txt', TEXT);
		await turn();
		worker().dispatchEvent(new Event(type));
		expect((await answer).notes.length).toBe(1);
		expect(worker().ended).toBe(true);
	});

	it('does the same when it never says that it runs', async () => {
		const answer = drafter().draft('a.txt', TEXT);
		await vi.advanceTimersByTimeAsync(90_000);
		expect((await answer).notes.length).toBe(1);
	});

	it('leaves a long text undrafted, so that the page stays alive', async () => {
		expect(await outcome(refused().draft('long.txt', 'a '.repeat(500_001)))).toMatch(/^Refusal: long\.txt was not/);
	});
});

describe('the gazetteer as it comes', () => {
	const bytes = new TextEncoder().encode('places'.repeat(1000));

	it('is unpacked where it is packed, and else taken as it is', async () => {
		vi.useRealTimers();
		expect(await unpacked(new Uint8Array(gzipSync(bytes)))).toEqual(bytes);
		expect(await unpacked(bytes)).toEqual(bytes);
	});

	it('is refused when it unpacks to more than a gazetteer can have', async () => {
		vi.useRealTimers();
		await expect(unpacked(new Uint8Array(gzipSync(bytes)), 5999)).rejects.toThrow('larger than a gazetteer');
	});
});
