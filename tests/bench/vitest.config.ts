// Runs the benches, which print scores and take longer than tests: `npm run bench`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/bench/**/*.bench.ts'],
		globalSetup: ['tests/bench/summary.ts'],
		environment: 'node',
		testTimeout: 600_000,
		fileParallelism: false,
		// Live memory is counted after the garbage is collected.
		execArgv: ['--expose-gc']
	}
});
