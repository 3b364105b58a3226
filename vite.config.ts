import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { leaveOutNeverCalled } from './scripts/never-called.mjs';
import { tileOrigins } from './scripts/tile-origins.mjs';

export default defineConfig({
	plugins: [leaveOutNeverCalled(), sveltekit()],
	define: { __TILE_ORIGINS__: JSON.stringify(tileOrigins()) },
	environments: {
		client: {
			build: {
				// What the first view needs anyway comes as one script, not as two dozen; what is imported lazily stays apart.
				rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first-view', tags: ['$initial'] }] } } }
			}
		}
	},
	// How long each plugin took is nothing for those who only want to see the page.
	// MapLibre is one chunk, and that large.
	build: { target: 'es2022', chunkSizeWarningLimit: 1400, rolldownOptions: { checks: { bundlerTimings: false } } },
	// A busy machine is no fault: nothing here is about time.
	test: {
		include: ['tests/unit/**/*.test.ts'],
		setupFiles: ['tests/unit/seed.ts'],
		environment: 'node',
		testTimeout: 60_000
	}
});
