// Builds MapLibre from the sources its package brings, so that the page and the map's worker share what both need.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { normalizePath, transformWithOxc } from 'vite';

// As the package ships it, the page's script and the worker's each hold the half that both need, and all that a page could ever ask for.
const root = path.dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const SOURCES = normalizePath(path.join(root, 'src')) + '/';
const WORKER_SOURCE = SOURCES + 'source/worker.ts';
/** What `src/lib/map/worker.ts` asks for; while developing, it is the package's own file. */
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const ADDRESS = '\0maplibre-worker-address';
const PACKAGE = '\0maplibre-package';
const NOTICE = `/*! MapLibre GL JS ${version}, 3-Clause BSD: https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt */`;

/** A Vite plugin for builds: the name `maplibre-gl` stands for the package's sources, and the worker is one more entry of the same build. */
export function maplibreParts() {
	return {
		name: 'maplibre-parts',
		apply: /** @type {const} */ ('build'),
		enforce: /** @type {const} */ ('pre'),
		/** @param {string} source @param {string | undefined} importer */
		resolveId(source, importer) {
			if (source === WORKER) return ADDRESS;
			if (source === 'maplibre-gl') return SOURCES + 'index.ts';
			return source.endsWith('/package.json') && importer?.startsWith(SOURCES) ? PACKAGE : null;
		},
		/** @this {import('vite').Rolldown.PluginContext} @param {string} id */
		load(id) {
			if (id === PACKAGE) return `export default ${JSON.stringify({ version })};`;
			if (id !== ADDRESS) return null;
			if (this.environment.name !== 'client') return 'export default "";';
			const worker = this.emitFile({ type: 'chunk', id: WORKER_SOURCE });
			return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
		},
		/** @param {string} code @param {string} id */
		async transform(code, id) {
			if (!id.startsWith(SOURCES) || !id.endsWith('.ts')) return null;
			// A field that is only declared sets nothing, as in the files the package ships: a class above has set it by then.
			return transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } });
		},
		/** @this {import('vite').Rolldown.PluginContext} @param {unknown} _ @param {import('vite').Rolldown.OutputBundle} bundle */
		generateBundle(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk' || chunk.facadeModuleId !== WORKER_SOURCE) continue;
				const strangers = reached(bundle, chunk.fileName).filter((id) => !/^\0|\/node_modules\//.test(id));
				if (strangers.length > 0) this.error(`The map's worker would load parts of the page: ${strangers.join(', ')}`);
			}
		}
	};
}

/** The modules of a script and of all that it imports. @param {import('vite').Rolldown.OutputBundle} bundle @param {string} start */
function reached(bundle, start) {
	const files = new Set([start]);
	for (const file of files) {
		const chunk = bundle[file];
		if (chunk?.type === 'chunk') for (const next of chunk.imports) files.add(next);
	}
	return [...files].flatMap((file) => {
		const chunk = bundle[file];
		return chunk?.type === 'chunk' ? chunk.moduleIds : [];
	});
}

/** The notice MapLibre's licence asks for, for a script of the build that holds any of it. @param {{ moduleIds: string[] }} chunk */
export function maplibreNotice({ moduleIds }) {
	return moduleIds.some((id) => id.startsWith(SOURCES)) ? NOTICE : '';
}
