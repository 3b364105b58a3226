// Starts the worker that keeps a large dossier: a script of our own origin, let through by the page's Trusted Types policy.
import workerUrl from './store-worker.ts?worker&url';
import { allowWorker } from '#lib/worker/policy.ts';
import { WorkerClient } from '#lib/worker/worker-client.ts';
import type { StoreAnswers, Questions } from './messages.ts';

/** The page's end of it. */
export type StoreClient = WorkerClient<Questions, StoreAnswers>;

/** A new worker; throws NotAnswered where the browser does not let one start. */
export function startStore(): StoreClient {
	const start = () =>
		new Worker(allowWorker(new URL(workerUrl, import.meta.url).href), { type: 'module', name: 'records' });
	return new WorkerClient(start, {
		unstarted: 'This browser did not start the worker that reads large dossiers. Load the page again.',
		broken:
			'The records are gone: the worker that keeps them broke off, perhaps for want of memory. Open the file again.'
	});
}
