// One import asked of a worker of its own, which is ended with it: stopping is at once, and its memory is given back.
import type { ImportProgress } from '#core/formats/import/types.ts';
import type { ImportReply, ImportRequest } from './messages.ts';
import { startImportWorker } from './start-import-worker.ts';

/** As much of a worker as is asked here. */
export interface ImportWorker extends Pick<EventTarget, 'addEventListener'> {
	postMessage(request: ImportRequest): void;
	terminate(): void;
}

/** The last reply. Rejects only with the signal's reason. `start` is there for tests. */
export async function askImport(
	request: ImportRequest,
	onprogress: (progress: ImportProgress) => void,
	signal: AbortSignal,
	start: () => ImportWorker = startImportWorker
): Promise<ImportReply> {
	signal.throwIfAborted();
	const worker = started(start);
	const answer = worker && (await answerOf(worker, request, onprogress, signal).finally(() => worker.terminate()));
	if (answer) return answer;
	// Without a worker the page reads by itself; the importers let others run in between.
	const { readFiles } = await import('./read-files.ts');
	return readFiles(request, onprogress, signal);
}

function started(start: () => ImportWorker): ImportWorker | null {
	try {
		return start();
	} catch {
		return null;
	}
}

/** The worker's last reply; null when its script did not run at all. */
function answerOf(
	worker: ImportWorker,
	request: ImportRequest,
	onprogress: (progress: ImportProgress) => void,
	signal: AbortSignal
): Promise<ImportReply | null> {
	return new Promise((resolve, reject) => {
		let runs = false;
		worker.addEventListener('message', (event) => {
			const reply = (event as MessageEvent<ImportReply>).data;
			runs = true;
			if (reply.stage === 'progress') onprogress(reply.progress);
			else resolve(reply);
		});
		const fail = (event: Event) => {
			event.preventDefault();
			resolve(runs ? BROKEN : null);
		};
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
		worker.postMessage(request);
	});
}

const BROKEN: ImportReply = {
	stage: 'failed',
	reason: 'The import broke off: the files may be too large for this browser. Import them in parts.'
};
