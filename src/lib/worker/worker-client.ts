// The page's end of a worker: questions go out, answers come back to whoever asked.
import type { Progress, Reply, Request } from './asking.ts';

/** As much of a worker as is needed here. */
export interface AskedWorker<Q> extends Pick<EventTarget, 'addEventListener'> {
	postMessage(request: Request<Q>, transfer: Transferable[]): void;
	terminate(): void;
}

/** What a person is told where a worker fails altogether. */
export interface WorkerWords {
	/** The browser did not let it start. */
	unstarted: string;
	/** It broke off. */
	broken: string;
}

/** A question was not answered; the message tells a person why. */
export class NotAnswered extends Error {
	override readonly name = 'NotAnswered';
}

interface Pending<Answer> {
	resolve(answer: Answer): void;
	reject(error: Error): void;
	progress?: Progress | undefined;
}

/** One worker. `Q` has what it can be asked by name, `A` what it answers. */
export class WorkerClient<Q, A extends Record<keyof Q, unknown>> {
	readonly #worker: AskedWorker<Q>;
	readonly #pending = new Map<number, Pending<A[keyof A]>>();
	#asked = 0;

	/** Throws NotAnswered where the browser does not let the worker start. */
	constructor(start: () => AskedWorker<Q>, { unstarted, broken }: WorkerWords) {
		try {
			this.#worker = start();
		} catch (cause) {
			throw new NotAnswered(unstarted, { cause });
		}
		this.#worker.addEventListener('message', (event) => this.#take((event as MessageEvent<Reply<A>>).data));
		this.#worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#fail(broken);
		});
	}

	/** The worker's answer; rejects with NotAnswered. */
	ask<K extends keyof Q>(
		ask: K,
		about: Q[K],
		{ transfer = [], progress }: { transfer?: Transferable[]; progress?: Progress } = {}
	): Promise<A[K]> {
		const id = this.#asked++;
		return new Promise((resolve, reject) => {
			// The worker answers a question with what belongs to it.
			this.#pending.set(id, { resolve: (answer) => resolve(answer as A[K]), reject, progress });
			this.#worker.postMessage({ id, ask, about }, transfer);
		});
	}

	/** Ends the worker; what was asked is refused. */
	close(): void {
		this.#worker.terminate();
		this.#fail('The file was closed.');
	}

	#take(reply: Reply<A>): void {
		const pending = this.#pending.get(reply.id);
		if (reply.stage === 'progress') return pending?.progress?.(reply.done, reply.of);
		this.#pending.delete(reply.id);
		if (reply.stage === 'done') pending?.resolve(reply.answer);
		else pending?.reject(new NotAnswered(reply.reason));
	}

	#fail(reason: string): void {
		for (const { reject } of this.#pending.values()) reject(new NotAnswered(reason));
		this.#pending.clear();
	}
}
