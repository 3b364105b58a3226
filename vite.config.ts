import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { tileOrigins } from './scripts/tile-origins.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	define: { __TILE_ORIGINS__: JSON.stringify(tileOrigins()) },
	build: { target: 'es2022' },
	test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' }
});
