// The page's end of the worker that keeps the records: questions go out, answers come back to whoever asked.
import type { Answers, Ask, Questions, Reply, Request } from './messages.ts';
import { startIndexWorker } from './start-index-worker.ts';

/** As much of a worker as is needed here. */
export interface IndexWorker extends Pick<EventTarget, 'addEventListener'> {
	postMessage(request: Request, transfer: Transferable[]): void;
	terminate(): void;
}

/** A question was not answered; the message tells a person why. */
export class IndexError extends Error {
	override readonly name = 'IndexError';
}

interface Pending {
	resolve(answer: Answers[Ask]): void;
	reject(error: Error): void;
	progress?: Progress | undefined;
}

type Progress = (done: number, of: number) => void;

/** One worker with one packed file. */
export class IndexClient {
	readonly #worker: IndexWorker;
	readonly #pending = new Map<number, Pending>();
	#asked = 0;

	/** `start` is there for tests. Throws IndexError where the browser does not let a worker start. */
	constructor(start: () => IndexWorker = startIndexWorker) {
		try {
			this.#worker = start();
		} catch (cause) {
			throw new IndexError('This browser did not start the worker that reads packed files. Load the page again.', {
				cause
			});
		}
		this.#worker.addEventListener('message', (event) => this.#take((event as MessageEvent<Reply>).data));
		this.#worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#fail(
				'The records are gone: the worker that keeps them broke off, perhaps for want of memory. Open the file again.'
			);
		});
	}

	/** The worker's answer; rejects with IndexError. */
	ask<A extends Ask>(
		ask: A,
		about: Questions[A],
		{ transfer = [], progress }: { transfer?: Transferable[]; progress?: Progress } = {}
	): Promise<Answers[A]> {
		const id = this.#asked++;
		return new Promise((resolve, reject) => {
			// The worker answers a question with what belongs to it.
			this.#pending.set(id, { resolve: (answer) => resolve(answer as Answers[A]), reject, progress });
			this.#worker.postMessage({ id, ask, about } as Request, transfer);
		});
	}

	/** Ends the worker; what was asked is refused. */
	close(): void {
		this.#worker.terminate();
		this.#fail('The file was closed.');
	}

	#take(reply: Reply): void {
		const pending = this.#pending.get(reply.id);
		if (reply.stage === 'progress') return pending?.progress?.(reply.done, reply.of);
		this.#pending.delete(reply.id);
		if (reply.stage === 'done') pending?.resolve(reply.answer);
		else pending?.reject(new IndexError(reply.reason));
	}

	#fail(reason: string): void {
		for (const { reject } of this.#pending.values()) reject(new IndexError(reason));
		this.#pending.clear();
	}
}
