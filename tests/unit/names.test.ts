// A type's name says one thing: none is defined in two files of core and the command line.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');

/** The layers that are held to it; lib follows when its rooms are at rest. */
const COVERED = /^(core|cli)\//;

/** Names that still stand twice. The list may only get shorter: one that stands once has to be taken out. */
const STILL_TWICE: string[] = [];

it('defines each type in one file', () => {
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => COVERED.test(file) && file.endsWith('.ts'));
	const homes = new Map<string, Set<string>>();
	for (const file of files) {
		const text = readFileSync(path.join(src, file), 'utf8');
		for (const [, name = ''] of text.matchAll(
			/^\s*(?:export )?(?:type|interface) (\w+)(?:<[^=\n]*>)?\s*(?:=|\{|extends\b)/gm
		)) {
			homes.set(name, (homes.get(name) ?? new Set()).add(file));
		}
	}
	expect(homes.get('Dossier')).toEqual(new Set(['core/dossier/types.ts']));
	const twice = [...homes].flatMap(([name, where]) => (where.size > 1 ? [name] : []));
	expect(twice.sort()).toEqual(STILL_TWICE);
});
