// The layers of docs/architecture.md, held against the imports that are really there.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(ts|svelte)$/.test(file));

interface Import {
	/** A path inside src, or the name of a package. */
	to: string;
	/** False for what is fetched only when it is asked for, by `import(…)`. */
	atOnce: boolean;
}

/** Every module a file imports, types too; those of the project as paths inside src. */
function importsOf(file: string): Import[] {
	const text = readFileSync(path.join(src, file), 'utf8');
	const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*(\(?)\s*)'([^']+)'/g);
	return [...found].map(([, late = '', name = '']) => {
		const to = name.startsWith('#')
			? name.slice(1)
			: name.startsWith('.')
				? path.posix.join(path.posix.dirname(file), name)
				: name;
		return { to, atOnce: late === '' };
	});
}

const importing = new Map(files.map((file) => [file, importsOf(file)]));
const imports = (file: string) => (importing.get(file) ?? []).map(({ to }) => to);

/** The layer and the room a path inside src belongs to: its first folder, and the second where there is one. */
const layer = (file: string) => file.split('/')[0] ?? '';
const room = (file: string) =>
	layer(file) === 'core' || layer(file) === 'lib' ? file.split('/').slice(0, 2).join('/') : layer(file);

/** Room → what its row in the table of docs/architecture.md lets it import: whole layers, rooms of its own layer, single files. */
function tableOf(text: string): Map<string, string[]> {
	const rows = text.matchAll(/^\| `src\/([^`]+)`\s*\|[^|\n]*\|([^|\n]*)\|\s*$/gm);
	return new Map(
		[...rows].flatMap(([, rooms = '', may = '']) => {
			const [, before = rooms, list = ''] = /^(.*)\{(.*)\}$/.exec(rooms) ?? [];
			const layers = may.match(/\b(core|lib)\b/g) ?? [];
			const others = [...may.matchAll(/`([^`]+)`/g)].map(([, name = '']) => `${layer(rooms)}/${name}`);
			return list.split(',').map((name): [string, string[]] => [before + name, [...layers, ...others]]);
		})
	);
}

const TABLE = tableOf(readFileSync(path.resolve(src, '../docs/architecture.md'), 'utf8'));

/** Files that only say something about others: what is there for the whole project. */
const EVERYWHERE = ['app.d.ts', 'app.css'];

function isAllowed(file: string, to: string): boolean {
	if (!/^(core|lib|routes|cli)\//.test(to) || room(to) === room(file)) return true;
	if (['core/basics', 'core/errors'].includes(room(to))) return true;
	const allowed = TABLE.get(room(file)) ?? [];
	return allowed.some((name) => to === name || to === `${name}.ts` || to.startsWith(`${name}/`));
}

/** The groups of files that reach themselves by way of each other (Tarjan). */
function circles(next: (file: string) => readonly string[]): string[][] {
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const found: string[][] = [];
	const visit = (file: string): number => {
		const own = order.size;
		order.set(file, own);
		open.push(file);
		let low = own;
		for (const to of next(file)) {
			if (!order.has(to)) low = Math.min(low, visit(to));
			else if (open.includes(to)) low = Math.min(low, order.get(to) ?? low);
		}
		lowest.set(file, low);
		if (low === own) {
			const circle = open.splice(open.indexOf(file));
			if (circle.length > 1) found.push(circle);
		}
		return low;
	};
	for (const file of files) if (!order.has(file)) visit(file);
	return found;
}

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

	it('are all in the table, and the table names none that is not there', () => {
		const rooms = new Set(files.filter((file) => !EVERYWHERE.includes(file)).map(room));
		expect([...rooms].filter((name) => !TABLE.has(name))).toEqual([]);
		expect([...TABLE.keys()].filter((name) => !rooms.has(name))).toEqual([]);
	});

	it('import only what the table lets them', () => {
		expect(offences((file, name) => !isAllowed(file, name))).toEqual([]);
	});

	it('are held to the table: an arrow that it does not have is found', () => {
		expect(isAllowed('core/time/edtf.ts', 'core/words/value.ts')).toBe(false);
		expect(isAllowed('core/index/records.ts', 'core/words/value.ts')).toBe(false);
		expect(isAllowed('core/lint/lint.ts', 'lib/state/session.svelte.ts')).toBe(false);
		expect(isAllowed('lib/map/Map.svelte', 'lib/timeline/Timeline.svelte')).toBe(false);
		expect(isAllowed('cli/main.ts', 'lib/ui/Menu.svelte')).toBe(false);
		expect(isAllowed('routes/+page.svelte', 'lib/map/Map.svelte')).toBe(true);
	});

	it('have no circle of imports, types too', () => {
		const next = (file: string) =>
			(importing.get(file) ?? []).flatMap(({ to, atOnce }) => (atOnce && importing.has(to) ? [to] : []));
		expect(circles(next)).toEqual([]);
		const there = files[0] ?? '';
		const back = files[1] ?? '';
		expect(circles((file) => (file === there ? [back] : file === back ? [there] : []))).toEqual([[there, back]]);
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

	it('keep the types of core free of anything at all', () => {
		expect(imports('core/dossier/types.ts')).toEqual([]);
	});

	it('let the words of doubt and denial, which the index uses, rest on none of the other words', () => {
		const beneath = ['core/dossier/types.ts', 'core/dossier/hedge.ts', 'core/words/vocabulary.ts'];
		const told = (file: string) => /^core\/words\/(hedge|vocabulary)\.ts$/.test(file);
		expect(files.filter(told)).toHaveLength(2);
		expect(offences((file, name) => told(file) && !beneath.includes(name) && room(name) !== 'core/basics')).toEqual([]);
	});

	it('have no raw HTML', () => {
		const raw = files.filter((file) =>
			/\{@html|innerHTML|insertAdjacentHTML/.test(readFileSync(path.join(src, file), 'utf8'))
		);
		expect(raw).toEqual([]);
	});
});
