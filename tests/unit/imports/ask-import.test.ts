// One import asked of a worker: its answer, its end, and what becomes of it where no worker runs.
import { describe, expect, it } from 'vitest';
import { askImport, type ImportWorker } from '#lib/imports/ask-import.ts';
import type { ImportReply, ImportRequest } from '#lib/imports/messages.ts';

const request: ImportRequest = {
	do: 'read',
	files: [new File(['name,lat,lon\nBridge,50,14\n'], 't.csv')],
	importer: 'csv',
	choices: {}
};

/** A worker that answers in the given way. */
class Stub extends EventTarget implements ImportWorker {
	ended = false;
	constructor(readonly act: (worker: Stub) => void) {
		super();
	}
	postMessage() {
		this.act(this);
	}
	terminate() {
		this.ended = true;
	}
	say(data: ImportReply) {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}
const ask = (worker: Stub, stop = new AbortController(), seen: unknown[] = []) =>
	askImport(
		request,
		(progress) => seen.push(progress),
		stop.signal,
		() => worker
	);
const progress = { bytes: 1, of: 2, rows: 0 };

describe('an import in a worker', () => {
	it('tells how far it is, answers, and ends the worker', async () => {
		const worker = new Stub((own) => {
			own.say({ stage: 'progress', progress });
			own.say({ stage: 'failed', reason: 'no' });
		});
		const seen: unknown[] = [];
		expect(await ask(worker, undefined, seen)).toEqual({ stage: 'failed', reason: 'no' });
		expect([seen, worker.ended]).toEqual([[progress], true]);
	});

	it('is stopped at once, and the worker with it', async () => {
		const stop = new AbortController();
		const worker = new Stub(() => stop.abort(new Error('stopped')));
		await expect(ask(worker, stop)).rejects.toThrow('stopped');
		expect(worker.ended).toBe(true);
	});

	it('is read by the page where the worker does not run', async () => {
		const silent = new Stub((own) => own.dispatchEvent(new Event('error')));
		expect(await ask(silent)).toMatchObject({ stage: 'read', result: { taken: 1 } });
		const refused = askImport(
			request,
			() => undefined,
			new AbortController().signal,
			() => {
				throw new Error('no workers');
			}
		);
		expect(await refused).toMatchObject({ stage: 'read' });
	});

	it('that breaks off says so, and is not begun anew', async () => {
		const worker = new Stub((own) => {
			own.say({ stage: 'progress', progress });
			own.dispatchEvent(new Event('error'));
		});
		expect(await ask(worker)).toMatchObject({ stage: 'failed', reason: expect.stringContaining('broke off') });
	});
});
