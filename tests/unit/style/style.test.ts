// Holds the look in one place: type and breakpoints in src/css, and no component that writes them again.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../../src');

/** Their layout is what changes with the window; nothing else may ask how wide it is. */
const LAYOUTS = [
	'lib/header/Header.svelte',
	'lib/ui/PageLayout.svelte',
	'lib/ui/Sheet.svelte',
	'lib/workbench/Workspace.svelte'
];
/** On paper type has points. */
const PRINTED = ['lib/accounts/Legend.svelte', 'lib/accounts/Paper.svelte'];
/** Lines of style in all components, style tags among them; it was 6,981. */
const MOST_LINES = 3300;

/** Rooms that are taken down: nothing is done for them any more. */
const GOING = ['lib/map/archive-points/'];

interface Component {
	file: string;
	style: string;
}

const components: Component[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll(path.sep, '/'))
	.filter((file) => file.endsWith('.svelte') && !GOING.some((room) => file.startsWith(room)))
	.map((file) => ({
		file,
		style: /<style>([\s\S]*?)<\/style>/.exec(readFileSync(path.join(root, file), 'utf8'))?.[1] ?? ''
	}));

/** Where a pattern stands in a style, as `file: what was found`. */
const found = (pattern: RegExp, but: readonly string[]): string[] =>
	components
		.filter(({ file }) => !but.includes(file))
		.flatMap(({ file, style }) => [...style.matchAll(pattern)].map(([words]) => `${file}: ${words.trim()}`));

describe('the style of components', () => {
	it('finds the components and their styles', () => {
		expect(components.length).toBeGreaterThan(100);
		expect(components.filter(({ style }) => style !== '').length).toBeGreaterThan(50);
	});

	it('takes type from the tokens', () => {
		expect(found(/\bfont:(?!\s*(?:var\(--t-|inherit))[^;]+;/g, PRINTED)).toEqual([]);
	});

	it('leaves the width of the window to the tokens and to the layouts', () => {
		expect(found(/@media[^{]*\d(?:px|em|rem)[^{]*\{/g, LAYOUTS)).toEqual([]);
	});

	it('leaves the height that a finger needs to the tokens', () => {
		expect(found(/min-height: 44px/g, [])).toEqual([]);
	});

	it('stays short', () => {
		const lines = components
			.filter(({ style }) => style !== '')
			.reduce((sum, { style }) => sum + style.trim().split('\n').length + 2, 0);
		expect(lines).toBeLessThanOrEqual(MOST_LINES);
	});
});
