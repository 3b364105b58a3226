import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { maplibreNotice, maplibreParts } from './scripts/maplibre-parts.mjs';
import { tileOrigins } from './scripts/tile-origins.mjs';

/** Of packages only those that the words need: the map's worker is an entry too, and what it needs has no business there. */
const isOfTheFirstView = (id: string) => !/\/node_modules\/(?!@?svelte|d3-scale\/|devalue\/|clsx\/|esm-env\/)/.test(id);

export default defineConfig({
	plugins: [maplibreParts(), sveltekit()],
	define: { __TILE_ORIGINS__: JSON.stringify(tileOrigins()) },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// What the first view needs anyway comes as one script, not as two dozen; what is imported lazily stays apart.
						codeSplitting: { groups: [{ name: 'first-view', tags: ['$initial'], test: isOfTheFirstView }] },
						postBanner: maplibreNotice
					}
				}
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
