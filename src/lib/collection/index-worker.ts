// The worker that keeps the records of a packed file, so that the page stays alive while it counts.
import { unpack } from '#core/index/columns/unpack.ts';
import { answerQuestions } from '#lib/worker/answering.ts';
import type { Progress } from '#lib/worker/asking.ts';
import { EXPORTS, type ExportFormat } from './export-formats.ts';
import { slicesOf } from './exports.ts';
import { Opened } from './opened.ts';
import type { Answers, Questions } from './messages.ts';

/** Milliseconds of an export between two looks at what else is asked. */
const TURN = 24;
/** Texts that are gathered before the browser is given them to keep. */
const PARTS = 64;

let opened: Opened | null = null;
let stopped = false;

answerQuestions<Questions, Answers>({
	open({ bytes }) {
		const unpacked = unpack(new Uint8Array(bytes));
		if (!unpacked.ok) throw new Error(unpacked.issue.message);
		opened = new Opened(unpacked);
		return opened.file;
	},
	titles() {
		// Copies, for a worker of their own: the list and the exports go on reading these here.
		const { blob, offsets } = held().packed.titles;
		return { blob: blob.slice(), offsets: offsets.slice() };
	},
	match({ rows }) {
		held().match(rows);
		return null;
	},
	show: ({ filter, camera }) => held().show(filter, camera),
	rows: ({ skip, limit }) => held().rows(skip, limit),
	named: ({ rows }) => rows.map((row) => held().line(row)),
	record: ({ row }) => held().record(row),
	groups: ({ camera }) => held().groups(camera),
	export: ({ format }, tell) => write(format, tell),
	stop() {
		stopped = true;
		return null;
	}
});

function held(): Opened {
	if (opened === null) throw new Error('No packed file is open.');
	return opened;
}

/** The rows as they are shown now, whatever is filtered meanwhile. */
async function write(format: ExportFormat, tell: Progress): Promise<Blob | null> {
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
		tell(done, shownRows.length);
		await new Promise((resolve) => setTimeout(resolve));
		if (stopped) return null;
		turn = performance.now();
	}
	return new Blob(parts, { type: mediaType });
}
