// Questions to the worker: the newest wins, each gets its own answer, and nobody waits for a worker that is gone.
import { describe, expect, it } from 'vitest';
import { IndexClient, type IndexWorker } from '#lib/collection/index-client.ts';
import type { Reply, Request } from '#lib/collection/messages.ts';
import { newestWins } from '#lib/collection/newest-wins.ts';

/** A worker that answers when it is told to. */
class Patient extends EventTarget implements IndexWorker {
	readonly asked: Request[] = [];
	ended = false;
	postMessage(request: Request): void {
		this.asked.push(request);
	}
	terminate(): void {
		this.ended = true;
	}
	reply(data: Reply): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

describe('of questions that come faster than answers', () => {
	it('the first and the newest are answered, those between are dropped', async () => {
		const given: number[] = [];
		const settle: (() => void)[] = [];
		const ask = newestWins((question: number) => {
			given.push(question);
			return new Promise<string>((resolve) => settle.push(() => resolve(`answer ${question}`)));
		});
		const answers = [1, 2, 3, 4].map(ask);
		expect(given).toEqual([1]);
		settle[0]?.();
		expect(await answers[0]).toBe('answer 1');
		expect(given).toEqual([1, 4]);
		settle[1]?.();
		expect(await Promise.all(answers)).toEqual(['answer 1', null, null, 'answer 4']);
	});

	it('one that fails does not hold up the next', async () => {
		const ask = newestWins((question: string) =>
			question === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(question)
		);
		await expect(ask('bad')).rejects.toThrow('no');
		expect(await ask('good')).toBe('good');
	});
});

describe('the worker', () => {
	it('may answer in any order, with progress before', async () => {
		const worker = new Patient();
		const client = new IndexClient(() => worker);
		const told: [number, number][] = [];
		const first = client.ask('export', { format: 'csv' }, { progress: (...rows) => told.push(rows) });
		const second = client.ask('stop', null);
		const [one, two] = worker.asked.map(({ id }) => id);
		worker.reply({ id: two ?? -1, stage: 'done', answer: null });
		worker.reply({ id: one ?? -1, stage: 'progress', done: 5, of: 9 });
		worker.reply({ id: one ?? -1, stage: 'failed', reason: 'the disk is full' });
		expect(await second).toBeNull();
		await expect(first).rejects.toThrow('the disk is full');
		expect(told).toEqual([[5, 9]]);
	});

	it('that breaks off or is closed refuses what was asked', async () => {
		const worker = new Patient();
		const client = new IndexClient(() => worker);
		const broken = client.ask('readTitles', null);
		worker.dispatchEvent(new Event('error', { cancelable: true }));
		await expect(broken).rejects.toThrow('Open the file again');
		const closed = client.ask('readTitles', null);
		client.close();
		await expect(closed).rejects.toThrow('closed');
		expect(worker.ended).toBe(true);
	});

	it('that may not start is told in words', () => {
		expect(
			() =>
				new IndexClient(() => {
					throw new TypeError('refused');
				})
		).toThrow('did not start the worker');
	});
});
