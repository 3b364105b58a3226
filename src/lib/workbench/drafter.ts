// Drafts texts one after another in a worker that is started when it is first needed, and anew when it had to be stopped.
import { Refusal } from '#core/errors/refusal.ts';
import { askWorker, NotStarted, type DraftWorker } from './ask-worker.ts';
import type { DraftOptions } from '#core/draft/draft.ts';
import type { PlaceChoice } from '#core/draft/gazetteer/look-up.ts';
import type { DraftAnswers, DraftAnswer, DraftRequest, LookUpRequest, WorkerRequest } from './draft-messages.ts';
import { startDraftWorker } from './start-draft-worker.ts';

/** Code units; a longer text would hold up the page where there is no worker to draft it. */
const MOST_WITHOUT_WORKER = 1_000_000;

/** One worker with the gazetteer, for any number of texts. */
export class Drafter {
	readonly #assets: string;
	readonly #start: () => DraftWorker;
	readonly #closing = new AbortController();
	#worker: DraftWorker | null = null;
	#last: Promise<unknown> = Promise.resolve();

	/** `assets` is the absolute address of the static files and ends in `/`; `start` is there for tests. */
	constructor(assets: string, start: () => DraftWorker = startDraftWorker) {
		this.#assets = assets;
		this.#start = start;
	}

	/**
	 * Suggestions for one normalised text, when those asked for before are done. Rejects with Refusal where the
	 * watchdog stopped it, and with the signal's reason; both end the worker, and the next text has a new one.
	 */
	async draft(name: string, text: string, options: DraftOptions = {}, signal?: AbortSignal): Promise<DraftAnswer> {
		const request: DraftRequest = { ask: 'draft', assets: this.#assets, name, text, options };
		return this.#inTurn((stop) => this.#answer(request, stop, () => draftHere(request)), signal);
	}

	/** What the gazetteer has under a name, in turn with the drafts; rejects as they do. */
	async lookUp(name: string): Promise<PlaceChoice[]> {
		const request: LookUpRequest = { ask: 'places', assets: this.#assets, name };
		return this.#inTurn((stop) => this.#answer(request, stop, () => notLookedUp(name)));
	}

	async #inTurn<A>(act: (stop: AbortSignal) => Promise<A>, signal?: AbortSignal): Promise<A> {
		const stop = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
		stop.throwIfAborted();
		const answer = this.#last.then(() => act(stop));
		this.#last = answer.catch(() => {});
		return unlessStopped(answer, stop);
	}

	/** Ends the worker and every draft that is not done; what is asked afterwards is refused. */
	close(): void {
		this.#closing.abort(new DOMException('The drafts were stopped.', 'AbortError'));
		this.#end();
	}

	/** The worker's answer, or what can be done where none starts. */
	async #answer<R extends WorkerRequest>(
		request: R,
		stop: AbortSignal,
		without: () => Promise<DraftAnswers[R['ask']]>
	): Promise<DraftAnswers[R['ask']]> {
		stop.throwIfAborted();
		try {
			return await askWorker(this.#running(), request, stop);
		} catch (error) {
			this.#end();
			if (error instanceof NotStarted) return without();
			throw error;
		}
	}

	#running(): DraftWorker {
		try {
			return (this.#worker ??= this.#start());
		} catch (error) {
			throw new NotStarted('The browser refused it.', { cause: error });
		}
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}

async function notLookedUp(name: string): Promise<never> {
	throw new Refusal(
		`${name} was not looked up: the worker that knows the places could not be started. Load the page again.`
	);
}

/** Without a worker the page drafts itself what does not hold it up, and leaves the gazetteer aside. */
async function draftHere({ name, text, options }: DraftRequest): Promise<DraftAnswer> {
	if (text.length > MOST_WITHOUT_WORKER) {
		throw new Refusal(
			`${name} was not drafted: the worker that drafts long texts could not be started. The text is kept; load the page again to try once more.`
		);
	}
	const { suggest } = await import('./draft-text.ts');
	const note = 'No places were looked for: the worker that knows them could not be started. Load the page again.';
	return { dossier: suggest(name, text, null, options), notes: [note] };
}

/** The answer, or the signal's reason at once: what still waits for its turn does not wait to be told. */
function unlessStopped<T>(answer: Promise<T>, stop: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const tell = () => reject(stop.reason);
		stop.addEventListener('abort', tell, { once: true });
		answer.then(resolve, reject).finally(() => stop.removeEventListener('abort', tell));
	});
}
