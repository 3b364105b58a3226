// What mutation testing runs (scripts/mutants.mjs): the unit tests of one room of core, without the plugins of the page.
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');
const include = (process.env.MUTANTS_TESTS ?? 'tests/unit/**/*.test.ts').split(' ');

export default defineConfig({
	root,
	// The copy that Stryker works in lacks .svelte-kit, which tsconfig.json extends.
	oxc: { tsconfig: false },
	// A mutant is switched on in this process: what starts another one, or reads the source as text, does not see it.
	test: {
		include,
		exclude: ['tests/unit/time/zones.test.ts', 'tests/unit/**/gdal.test.ts'],
		testTimeout: 60_000,
		setupFiles: ['tests/unit/seed.ts'],
		environment: 'node',
		// What stands outside of functions is made anew for a mutant of it; for all others once is enough, and far faster.
		isolate: process.env.MUTANTS_QUICK !== '1'
	}
});
