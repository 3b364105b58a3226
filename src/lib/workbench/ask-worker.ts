// One question to the drafting worker, with a watchdog: work that does not end is given up.
import { Refusal } from '#core/errors/refusal.ts';
import type { DraftAnswers, DraftReply, WorkerRequest } from './draft-messages.ts';

/** As much of a worker as is asked here. */
export interface DraftWorker extends Pick<EventTarget, 'addEventListener'> {
	postMessage(request: WorkerRequest): void;
	terminate(): void;
}

/** The worker's script did not run at all: the text can still be drafted without it. */
export class NotStarted extends Error {
	override readonly name = 'NotStarted';
}

/** Milliseconds until a worker must have started and loaded, or given up loading, the gazetteer. */
const START = 90_000;
const AT_LEAST = 20_000;
const PER_MEGABYTE = 2_000;

/** Milliseconds that a draft of a text of so many code units may take. */
export function patience(length: number): number {
	return AT_LEAST + Math.ceil((PER_MEGABYTE * length) / 1_000_000);
}

/**
 * The worker's answer. Rejects with NotStarted, with Refusal, or with the signal's reason; the worker may then still
 * be at work and must be terminated.
 */
export function askWorker<R extends WorkerRequest>(
	worker: DraftWorker,
	request: R,
	signal?: AbortSignal
): Promise<DraftAnswers[R['ask']]> {
	const done = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const asked = new Promise<DraftAnswers[R['ask']]>((resolve, reject) => {
		let drafting = false;
		const wait = (limit: number) => {
			clearTimeout(timer);
			timer = setTimeout(() => reject(drafting ? tooLong(request, limit) : new NotStarted('It did not start.')), limit);
		};
		const take = ({ data }: MessageEvent<DraftReply<R['ask']>>) => {
			if (data.stage === 'failed') reject(failed(request, data.reason));
			else if (data.stage === 'done') resolve(data.answer);
			else {
				drafting = true;
				wait(patience(request.ask === 'draft' ? request.text.length : 0));
			}
		};
		const fail = (event: Event) => {
			event.preventDefault();
			reject(drafting ? broken(request) : new NotStarted('Its script did not run.'));
		};
		const until = { signal: done.signal };
		worker.addEventListener('message', (event) => take(event as MessageEvent<DraftReply<R['ask']>>), until);
		worker.addEventListener('error', fail, until);
		worker.addEventListener('messageerror', fail, until);
		signal?.addEventListener('abort', () => reject(signal.reason), until);
		if (signal?.aborted) reject(signal.reason);
		wait(START);
		worker.postMessage(request);
	});
	return asked.finally(() => {
		clearTimeout(timer);
		done.abort();
	});
}

function failed({ ask, name }: WorkerRequest, reason: string): Refusal {
	return new Refusal(
		ask === 'draft' ? `${name} could not be drafted: ${reason}` : `${name} could not be looked up: ${reason}`
	);
}

function tooLong({ name }: WorkerRequest, limit: number): Refusal {
	const seconds = Math.round(limit / 1000);
	return new Refusal(
		`Drafting ${name} was stopped after ${seconds} seconds. The text is kept; cut it into shorter ones to have them drafted.`
	);
}

function broken({ name }: WorkerRequest): Refusal {
	return new Refusal(`Drafting ${name} broke off. The text is kept; it may be too long for this browser.`);
}
