// npm run mutants -- ROOM [--sample N [--from K]] [--quick] [--file WORD]: how many small faults in a room of core its unit tests notice.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism, setPriority } from 'node:os';
import { parseArgs } from 'node:util';

/** Tests that a room has outside the folder of its name. */
const MORE_TESTS = {
	time: ['tests/unit/timeline/{axis,going}.test.ts'],
	// What is packed is read back by the columns of records.
	records: ['tests/unit/pack/**/*.test.ts']
};

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		sample: { type: 'string', default: '1' },
		from: { type: 'string', default: '0' },
		quick: { type: 'boolean', default: false },
		file: { type: 'string', default: '' },
		concurrency: { type: 'string', default: '1' }
	}
});
const [room] = positionals;
const every = Number(values.sample);
const from = Number(values.from);
const sampleIsSound = Number.isInteger(every) && every > 0 && Number.isInteger(from) && from >= 0 && from < every;
if (room === undefined || positionals.length > 1 || !sampleIsSound) {
	console.error('npm run mutants -- ROOM [--sample N [--from K]] [--quick] [--file WORD] [--concurrency N]');
	console.error('ROOM is a folder of src/core, such as time or formats/import; --sample 5 tries every fifth mutant,');
	console.error('--from 2 (0 to 4) other ones than those that --sample 5 tries by itself.');
	console.error(
		'--quick leaves out the tables and patterns that stand outside of functions: each of those runs every test.'
	);
	process.exit(2);
}
if (!existsSync(`src/core/${room}`)) {
	console.error(`There is no room src/core/${room}.`);
	process.exit(2);
}

const out = `.mutants/${room.replaceAll('/', '-')}`;
mkdirSync(out, { recursive: true });
// It takes every second it is given: whoever works at the machine goes first.
setPriority(15);
process.env.MUTANTS_TESTS = [`tests/unit/${room}/**/*.test.ts`, ...(MORE_TESTS[room] ?? [])].join(' ');
process.env.MUTANTS_SAMPLE = String(every);
process.env.MUTANTS_FROM = String(from);
process.env.MUTANTS_QUICK = values.quick ? '1' : '0';
// One seed for all mutants: else one would be killed by luck.
process.env.FC_SEED ??= '20141216';

const { Stryker } = await import('@stryker-mutator/core');
await new Stryker({
	mutate: [`src/core/${room}/**/*${values.file}*.ts`],
	testRunner: 'vitest',
	vitest: { configFile: 'tests/mutants/vitest.config.mjs', related: false },
	plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/sample.mjs'],
	checkers: every > 1 ? ['sample'] : [],
	coverageAnalysis: 'perTest',
	ignoreStatic: values.quick,
	concurrency: Math.min(Number(values.concurrency), availableParallelism()),
	tempDirName: '.mutants/work',
	ignorePatterns: ['/build', '/dist', '/test-results', '/.mutants', '/static'],
	reporters: ['json', 'progress-append-only'],
	jsonReporter: { fileName: `${out}/report.json` },
	logLevel: 'warn',
	// A mutant that runs on is told by how often its code is reached; a clock alone would blame a busy machine.
	timeoutMS: 60_000,
	allowConsoleColors: false
}).runMutationTest();

const { files } = JSON.parse(readFileSync(`${out}/report.json`, 'utf8'));
const count = {};
for (const [file, { source, mutants }] of Object.entries(files)) {
	const lines = source.split('\n');
	for (const { status, mutatorName, replacement, location } of mutants) {
		count[status] = (count[status] ?? 0) + 1;
		if (status !== 'Survived' && status !== 'NoCoverage') continue;
		const { start, end } = location;
		const was =
			start.line === end.line
				? lines[start.line - 1].slice(start.column - 1, end.column - 1)
				: lines[start.line - 1].trim();
		console.log(
			`${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${was} → ${replacement.replace(/\s+/g, ' ').slice(0, 90)}`
		);
	}
}
const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = count;
const tried = Killed + Timeout + Survived + NoCoverage;
const kept = values.quick ? ', without tables and patterns' : '';
const part = every > 1 ? ` (every ${every}th of the room’s mutants, from ${from})` : '';
console.log(
	`${room}: ${tried} mutants${part}${kept}, ${Killed} killed, ${Timeout} ran on without end, ${Survived} survived, ${NoCoverage} reached by no test: ${((100 * (Killed + Timeout)) / tried).toFixed(1)} % noticed`
);
