// Starts the importing worker: a script of our own origin, let through by the page's Trusted Types policy.
import workerUrl from './import-worker.ts?worker&url';
import { allowWorker } from '#lib/worker/policy.ts';

/** A new worker; throws where the browser does not let one start. */
export function startImportWorker(): Worker {
	return new Worker(allowWorker(new URL(workerUrl, import.meta.url).href), { type: 'module', name: 'import' });
}
