// Questions to the worker: the newest wins, each gets its own answer, and nobody waits for a worker that is gone.
import { describe, expect, it } from 'vitest';
import { answerQuestions, type WorkerScope } from '#lib/worker/answering.ts';
import type { Reply, Request } from '#lib/worker/asking.ts';
import { newestWins } from '#lib/worker/newest-wins.ts';
import { WorkerClient, type AskedWorker } from '#lib/worker/worker-client.ts';

interface Asked {
	weigh: { crates: number };
	rest: null;
}
interface Answered {
	weigh: number;
	rest: null;
}
const words = { unstarted: 'It did not start.', broken: 'It broke off. Weigh again.' };

/** A worker that answers when it is told to. */
class Patient extends EventTarget implements AskedWorker<Asked> {
	readonly asked: Request<Asked>[] = [];
	ended = false;
	postMessage(request: Request<Asked>): void {
		this.asked.push(request);
	}
	terminate(): void {
		this.ended = true;
	}
	reply(data: Reply<Answered>): void {
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
		const client = new WorkerClient<Asked, Answered>(() => worker, words);
		const told: [number, number][] = [];
		const first = client.ask('weigh', { crates: 9 }, { progress: (...crates) => told.push(crates) });
		const second = client.ask('rest', null);
		const [one, two] = worker.asked.map(({ id }) => id);
		worker.reply({ id: two ?? -1, stage: 'done', answer: null });
		worker.reply({ id: one ?? -1, stage: 'progress', done: 5, of: 9 });
		worker.reply({ id: one ?? -1, stage: 'failed', reason: 'the scales are broken' });
		expect(await second).toBeNull();
		await expect(first).rejects.toThrow('the scales are broken');
		expect(told).toEqual([[5, 9]]);
	});

	it('that breaks off or is closed refuses what was asked', async () => {
		const worker = new Patient();
		const client = new WorkerClient<Asked, Answered>(() => worker, words);
		const broken = client.ask('rest', null);
		worker.dispatchEvent(new Event('error', { cancelable: true }));
		await expect(broken).rejects.toThrow(words.broken);
		const closed = client.ask('rest', null);
		client.close();
		await expect(closed).rejects.toThrow('closed');
		expect(worker.ended).toBe(true);
	});

	it('that may not start is told in words', () => {
		expect(
			() =>
				new WorkerClient<Asked, Answered>(() => {
					throw new TypeError('refused');
				}, words)
		).toThrow(words.unstarted);
	});
});

describe('the end of the worker', () => {
	/** What it posts for a question. */
	async function posted(
		handle: (tell: (done: number, of: number) => void) => unknown
	): Promise<[message: unknown, transfer: ArrayBuffer[]][]> {
		const posts: [unknown, ArrayBuffer[]][] = [];
		const scope = new (class extends EventTarget implements WorkerScope {
			postMessage(message: unknown, { transfer }: { transfer: ArrayBuffer[] }): void {
				posts.push([message, transfer]);
			}
		})();
		answerQuestions<{ measure: null }, { measure: unknown }>({ measure: (_, tell) => handle(tell) }, scope);
		scope.dispatchEvent(new MessageEvent('message', { data: { id: 7, ask: 'measure', about: null } }));
		await Promise.resolve();
		await Promise.resolve();
		return posts;
	}

	it('hands over the memory of lists, whether the answer is one or has some', async () => {
		const [alone, inside] = [new Uint32Array([1, 2]), new Uint8Array([3])];
		expect(await posted(() => alone)).toEqual([[{ id: 7, stage: 'done', answer: alone }, [alone.buffer]]]);
		const answer = { inside, count: 1, name: null };
		expect(await posted(() => answer)).toEqual([[{ id: 7, stage: 'done', answer }, [inside.buffer]]]);
		expect(await posted(() => null)).toEqual([[{ id: 7, stage: 'done', answer: null }, []]]);
	});

	it('tells its progress, and a failure in words', async () => {
		const post = await posted((tell) => {
			tell(1, 2);
			throw new RangeError('too deep');
		});
		expect(post).toEqual([
			[{ id: 7, stage: 'progress', done: 1, of: 2 }, []],
			[{ id: 7, stage: 'failed', reason: 'too deep' }, []]
		]);
	});
});
