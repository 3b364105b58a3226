// The worker that imports files, so that the page stays alive while it reads.
import type { ImportReply, ImportRequest } from './messages.ts';
import { readFiles } from './read-files.ts';

const reply = (message: ImportReply) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
	// At once, so that the page knows that the worker runs.
	reply({ stage: 'progress', progress: { bytes: 0, of: 0, rows: 0 } });
	void readFiles(data, (progress) => reply({ stage: 'progress', progress })).then(reply);
});
