// A type's name says one thing: none is defined in two files of src.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');

const DEFINED =
	/^\s*(?:export )?(?:declare )?(?:(?:type|interface) (\w+)(?:<[^=\n]*>)?\s*(?:=|\{|extends\b)|(?:abstract )?class (\w+)).*/gm;

it('defines each type in one file', () => {
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(ts|svelte)$/.test(file));
	const homes = new Map<string, Set<string>>();
	for (const file of files) {
		for (const [line, type, aClass] of readFileSync(path.join(src, file), 'utf8').matchAll(DEFINED)) {
			// Every component says by a `Props` of its own what it takes.
			if (/^\s*interface Props\b/.test(line) && file.endsWith('.svelte')) continue;
			const name = type ?? aClass ?? '';
			homes.set(name, (homes.get(name) ?? new Set()).add(file));
		}
	}
	expect(homes.get('Dossier')).toEqual(new Set(['core/dossier/types.ts']));
	expect(homes.get('Dashboard')).toEqual(new Set(['lib/state/dashboard.svelte.ts']));
	const twice = [...homes].filter(([, where]) => where.size > 1);
	expect(twice.map(([name, where]) => `${name}: ${[...where].join(', ')}`)).toEqual([]);
});
