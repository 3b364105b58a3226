// The worker that keeps the records of a packed file, so that the page stays alive while it counts.
import { unpack } from '#core/index/columns/unpack.ts';
import { EXPORTS, type ExportFormat } from './export-formats.ts';
import { slicesOf } from './exports.ts';
import { Opened } from './opened.ts';
import type { Answers, Ask, Questions, Reply, Request } from './messages.ts';

/** Milliseconds of an export between two looks at what else is asked. */
const TURN = 24;
/** Texts that are gathered before the browser is given them to keep. */
const PARTS = 64;

let opened: Opened | null = null;
let stopped = false;

type Handlers = {
	[A in Ask]: (about: Questions[A], id: number) => Answers[A] | Promise<Answers[A]>;
};

const handlers: Handlers = {
	open({ bytes }) {
		const unpacked = unpack(new Uint8Array(bytes));
		if (!unpacked.ok) throw new Error(unpacked.issue.message);
		opened = new Opened(unpacked);
		return opened.file;
	},
	readTitles() {
		held().readTitles();
		return null;
	},
	show: ({ filter, camera }) => held().show(filter, camera),
	rows: ({ skip, limit }) => held().rows(skip, limit),
	named: ({ rows }) => rows.map((row) => held().line(row)),
	record: ({ row }) => held().record(row),
	groups: ({ camera }) => held().groups(camera),
	export: ({ format }, id) => write(format, id),
	stop() {
		stopped = true;
		return null;
	}
};

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));

async function answer<A extends Ask>({ id, ask, about }: { id: number; ask: A; about: Questions[A] }): Promise<void> {
	try {
		const given = await handlers[ask](about, id);
		reply({ id, stage: 'done', answer: given }, buffersOf(given));
	} catch (error) {
		reply({ id, stage: 'failed', reason: error instanceof Error ? error.message : String(error) });
	}
}

function held(): Opened {
	if (opened === null) throw new Error('No packed file is open.');
	return opened;
}

/** The rows as they are shown now, whatever is filtered meanwhile. */
async function write(format: ExportFormat, id: number): Promise<Blob | null> {
	stopped = false;
	const { packed, shownRows } = held();
	const { mediaType } = EXPORTS[format];
	let parts: BlobPart[] = [];
	let turn = performance.now();
	for (const { text, done } of slicesOf(packed, shownRows, format)) {
		parts.push(text);
		// A Blob may lie on the disk, texts never do.
		if (parts.length >= PARTS) parts = [new Blob(parts)];
		if (performance.now() - turn < TURN) continue;
		reply({ id, stage: 'progress', done, of: shownRows.length });
		await new Promise((resolve) => setTimeout(resolve));
		if (stopped) return null;
		turn = performance.now();
	}
	return new Blob(parts, { type: mediaType });
}

/** Lists that are handed over whole rather than copied. */
function buffersOf(given: Answers[Ask]): ArrayBuffer[] {
	if (given === null || Array.isArray(given) || given instanceof Blob) return [];
	return Object.values(given).flatMap((value) =>
		ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : []
	);
}

const reply = (message: Reply, transfer: ArrayBuffer[] = []) => self.postMessage(message, { transfer });
