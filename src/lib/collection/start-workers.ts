// Starts the page's workers: scripts of our own origin, let through by the page's Trusted Types policy.
import indexUrl from './index-worker.ts?worker&url';
import titlesUrl from './titles-worker.ts?worker&url';
import { allowWorker } from '#lib/worker/policy.ts';
import type { Answers, Questions, TitleAnswers, TitleQuestions } from './messages.ts';
import { WorkerClient } from '#lib/worker/worker-client.ts';

/** The worker that keeps a file's records under a filter. */
export type IndexClient = WorkerClient<Questions, Answers>;
/** The worker that searches a file's titles. */
export type TitlesClient = WorkerClient<TitleQuestions, TitleAnswers>;

/** A new worker for records; throws NotAnswered where the browser does not let one start. */
export function startIndex(): IndexClient {
	return new WorkerClient(() => start(indexUrl, 'records'), {
		unstarted: 'This browser did not start the worker that reads packed files. Load the page again.',
		broken:
			'The records are gone: the worker that keeps them broke off, perhaps for want of memory. Open the file again.'
	});
}

/** A new worker for titles; throws NotAnswered where the browser does not let one start. */
export function startTitles(): TitlesClient {
	return new WorkerClient(() => start(titlesUrl, 'titles'), {
		unstarted: 'This browser did not start the worker that searches titles. Load the page again to search.',
		broken: 'The search broke off, perhaps for want of memory. Search again; the filters still work.'
	});
}

function start(script: string, name: string): Worker {
	return new Worker(allowWorker(new URL(script, import.meta.url).href), { type: 'module', name });
}
