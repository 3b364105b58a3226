// The layers of docs/architecture.md, held against the imports that are really there.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(ts|svelte)$/.test(file));

/** Every module a file imports, those of the project as paths inside src. */
function imports(file: string): string[] {
	const text = readFileSync(path.join(src, file), 'utf8');
	const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g);
	return [...found].map(([, name = '']) => {
		if (name.startsWith('#')) return name.slice(1);
		if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name);
		return name;
	});
}

/** The room a path inside src belongs to: its first folder, and the second where there is one. */
const layer = (file: string) => file.split('/')[0] ?? '';
const room = (file: string) => file.split('/').slice(0, 2).join('/');

/** Rooms of lib that never import each other; they meet in routes and talk through state. */
const PARTED = [
	'map',
	'timeline',
	'panels',
	'reader',
	'accounts',
	'workbench',
	'rail',
	'header',
	'collection',
	'imports'
].map((name) => `lib/${name}`);

const MAY_IMPORT: Record<string, string[]> = {
	core: ['core'],
	lib: ['lib', 'core'],
	routes: ['routes', 'lib', 'core'],
	cli: ['cli', 'core']
};

/** What core knows nothing of. */
const OUTSIDE_CORE = /^(svelte|\$app|\$env|@sveltejs|maplibre-gl|node:|d3-|pmtiles)/;

function offences(check: (file: string, name: string) => boolean): string[] {
	return files.flatMap((file) => imports(file).flatMap((name) => (check(file, name) ? [`${file} → ${name}`] : [])));
}

describe('the layers', () => {
	it('are all there to be looked at', () => {
		expect(new Set(files.map(layer))).toEqual(new Set(['app.d.ts', 'core', 'lib', 'routes', 'cli']));
		expect(imports('lib/state/session.svelte.ts')).toContain('core/index/catalogue.ts');
	});

	it('only import downwards: routes → lib → core ← cli', () => {
		const layers = Object.keys(MAY_IMPORT);
		expect(
			offences((file, name) => layers.includes(layer(name)) && !(MAY_IMPORT[layer(file)] ?? []).includes(layer(name)))
		).toEqual([]);
	});

	it('keep core free of browser, Node, Svelte and the map', () => {
		expect(offences((file, name) => layer(file) === 'core' && OUTSIDE_CORE.test(name))).toEqual([]);
		const touching = files.filter(
			(file) =>
				layer(file) === 'core' &&
				/\b(document|window|localStorage|process|Buffer)\s*[.[(]|\bfetch\(/.test(
					readFileSync(path.join(src, file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
				)
		);
		expect(touching).toEqual([]);
	});

	it('keep the types and the time of core free of anything of ours', () => {
		expect(offences((file, name) => file === 'core/dossier/types.ts' && name !== '')).toEqual([]);
		expect(
			offences((file, name) => room(file) === 'core/time' && /^(core|lib)\//.test(name) && room(name) !== 'core/time')
		).toEqual([]);
	});

	it('let the index know of words none but those of doubt and denial', () => {
		const inWords = offences((file, name) => room(file) === 'core/index' && room(name) === 'core/words');
		expect(inWords).toEqual(['core/index/records.ts → core/words/hedge.ts']);
		const beneath = ['core/dossier/types.ts', 'core/dossier/hedge.ts', 'core/words/vocabulary.ts'];
		expect(
			offences((file, name) => /^core\/words\/(hedge|vocabulary)\.ts$/.test(file) && !beneath.includes(name))
		).toEqual([]);
	});

	it('let the tiles know rows and dossiers, and nothing else of core', () => {
		const known = ['core/tiles', 'core/index', 'core/dossier', 'core/geo'];
		expect(
			offences((file, name) => room(file) === 'core/tiles' && layer(name) === 'core' && !known.includes(room(name)))
		).toEqual([]);
	});

	it('part the rooms of lib from each other', () => {
		expect(
			offences((file, name) => PARTED.includes(room(file)) && PARTED.includes(room(name)) && room(file) !== room(name))
		).toEqual([]);
	});

	it('let the shared parts and the state know no room', () => {
		const below = (file: string) => ['lib/ui', 'lib/state', 'lib/worker', 'lib/points'].includes(room(file));
		expect(offences((file, name) => below(file) && PARTED.includes(room(name)))).toEqual([]);
		expect(offences((file, name) => room(file) === 'lib/state' && room(name) === 'lib/ui')).toEqual([]);
		expect(offences((file, name) => room(file) === 'lib/worker' && layer(name) !== 'lib')).toEqual([]);
	});

	it('keep the map of very many points free of maplibre itself: the page brings its map', () => {
		const loading = files.filter(
			(file) =>
				room(file) === 'lib/points' &&
				/^\s*import (?!type)[^;]*'maplibre-gl/m.test(readFileSync(path.join(src, file), 'utf8'))
		);
		expect(files.some((file) => room(file) === 'lib/points')).toBe(true);
		expect(loading).toEqual([]);
	});

	it('have no raw HTML', () => {
		const raw = files.filter((file) =>
			/\{@html|innerHTML|insertAdjacentHTML/.test(readFileSync(path.join(src, file), 'utf8'))
		);
		expect(raw).toEqual([]);
	});
});
