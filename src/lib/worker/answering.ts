// The worker's end of the talk: every question is answered, if only with the reason why it cannot be.
import { buffersOf, reasonOf, type Progress, type Reply, type Request } from './asking.ts';

/** What a worker does about each question; it may tell its progress. */
export type Handlers<Q, A extends Record<keyof Q, unknown>> = {
	[K in keyof Q]: (about: Q[K], tell: Progress) => A[K] | Promise<A[K]>;
};

/** As much of a worker's own scope as is needed here. */
export interface WorkerScope extends Pick<EventTarget, 'addEventListener'> {
	postMessage(message: unknown, options: { transfer: ArrayBuffer[] }): void;
}

/** Answers what the page asks, from now on. Lists are handed over, not copied: a handler keeps none that it gives. */
export function answerQuestions<Q, A extends Record<keyof Q, unknown>>(
	handlers: Handlers<Q, A>,
	scope: WorkerScope = self
): void {
	const reply = (message: Reply<A>, transfer: ArrayBuffer[] = []) => scope.postMessage(message, { transfer });

	async function answer<K extends keyof Q>({ id, ask, about }: Request<Q, K>): Promise<void> {
		try {
			const given = await handlers[ask](about, (done, of) => reply({ id, stage: 'progress', done, of }));
			reply({ id, stage: 'done', answer: given }, buffersOf(given));
		} catch (error) {
			reply({ id, stage: 'failed', reason: reasonOf(error) });
		}
	}
	scope.addEventListener('message', (event) => void answer((event as MessageEvent<Request<Q>>).data));
}
