// Prints the scores of all benches as one table when they are done, with the machine they were taken on.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { SUMMARY_FILE } from './index/goals.ts';

/** Makes the file that benches tell their scores to; gives what is done at the end. */
export default function setup(): () => void {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
	const file = path.join(folder, 'scores.jsonl');
	writeFileSync(file, '');
	process.env[SUMMARY_FILE] = file;
	return () => {
		const lines = readFileSync(file, 'utf8').trim();
		rmSync(folder, { recursive: true });
		if (lines === '') return;
		const [cpu] = cpus();
		const load = loadavg()[0]?.toFixed(1);
		console.log(`${cpus().length} × ${cpu?.model ?? 'a processor'}, Node ${process.version}, load ${load}.`);
		console.table(lines.split('\n').map((line): unknown => JSON.parse(line)));
	};
}
