// Runs every check in order, stops at the first that fails, and closes with one line of totals.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const out = 'test-results';
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const steps = [
	{ name: 'lint' },
	{ name: 'check' },
	{ name: 'unit', args: ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${out}/unit.json`] },
	{ name: 'build' },
	{ name: 'e2e', args: ['--', '--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${out}/e2e.json` } }
];

/** Passed, failed and skipped tests of a report by Vitest or Playwright. */
function totals(file) {
	const report = JSON.parse(readFileSync(file, 'utf8'));
	if (report.stats) return [report.stats.expected + report.stats.flaky, report.stats.unexpected, report.stats.skipped];
	return [report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests];
}

let [passed, failed, skipped] = [0, 0, 0];
for (const { name, args = [], env } of steps) {
	console.log(`\n== ${name}`);
	const { status } = spawnSync('npm', ['run', '--silent', name, ...args], {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32'
	});
	const report = `${out}/${name}.json`;
	const before = failed;
	if (existsSync(report)) {
		const [more, wrong, left] = totals(report);
		[passed, failed, skipped] = [passed + more, failed + wrong, skipped + left];
	}
	if (status !== 0) {
		// A step can fail without a failing test: a lint finding, a build error, a browser that does not start.
		if (failed === before) failed += 1;
		console.log(`== ${name} failed`);
		break;
	}
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
