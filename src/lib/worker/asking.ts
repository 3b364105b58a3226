// How the page and its workers talk: a question with a number, progress, and one answer under the same number.

/** A question on its way. `Q` has what can be asked by name, each with what it needs to know. */
export interface Request<Q, K extends keyof Q = keyof Q> {
	id: number;
	ask: K;
	about: Q[K];
}

/** An answer on its way; `progress` comes before it, any number of times. `A` has what is answered by the name of the question. */
export type Reply<A> =
	| { id: number; stage: 'progress'; done: number; of: number }
	| { id: number; stage: 'done'; answer: A[keyof A] }
	| { id: number; stage: 'failed'; reason: string };

/** Told how much of some work is done. */
export type Progress = (done: number, of: number) => void;

/** The memory of what is a list, or has lists: handed over with a message it need not be copied, and is gone here. */
export function buffersOf(given: unknown): ArrayBuffer[] {
	const lists = ArrayBuffer.isView(given) ? [given] : Object.values(given ?? {});
	return lists.flatMap((list) => (ArrayBuffer.isView(list) && list.buffer instanceof ArrayBuffer ? [list.buffer] : []));
}

/** Why something failed, in words. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
