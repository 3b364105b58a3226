// The desk where nothing can be kept and no worker starts: texts still come in, one after another, and can be stopped.
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { Desk } from '#lib/workbench/desk.svelte.ts';
import type { TakenText } from '#lib/workbench/taken-text.ts';
import { SMALL } from './small-dossier.ts';

const text = (name: string, words: string): TakenText => ({ name, title: name, text: readText(words) });
const desk = () => new Desk(() => 'https://a.example/');
const titles = (one: Desk) => one.work?.dossier.sources.map(({ title }) => title);

describe('texts on the desk', () => {
	it('come in one after another, those asked for later after the others', async () => {
		const one = desk();
		const first = one.addTexts([text('a', '“We wait,” Ada Quill said.'), text('b', 'Two people were hurt.')]);
		const second = one.addTexts([text('c', '“We go,” Ada Quill said.')]);
		await Promise.all([first, second]);
		expect(titles(one)).toEqual(['a', 'b', 'c']);
		expect([one.working, one.problem]).toEqual([null, '']);
		expect(one.work?.waiting.length).toBeGreaterThan(0);
	});

	it('are named and not added twice', async () => {
		const one = desk();
		await one.addTexts([text('a', 'A short report.')]);
		await one.addTexts([text('other name', 'A short report.')]);
		expect(titles(one)).toEqual(['a']);
		expect(one.notes).toEqual(['other name is here already, as “a”.']);
	});

	it('can be stopped: what was added stays, the rest does not come', async () => {
		const one = desk();
		const calling = {
			...text('b', 'Report b.'),
			// Called off when its turn comes.
			get title() {
				one.cancel();
				return 'b';
			}
		};
		await one.addTexts([text('a', 'Report a.'), calling, text('c', 'Report c.')]);
		expect(titles(one)?.at(0)).toBe('a');
		expect(titles(one)).not.toContain('c');
		expect(one.notes.at(-1)).toMatch(/^Stopped/);
	});

	it('and files that cannot be read are told by name, the others taken', async () => {
		const one = desk();
		await one.takeFiles([new File(['A report.'], 'a.txt'), new File(['a\0b'], 'picture.bin')]);
		expect(one.work?.dossier.sources).toHaveLength(1);
		expect(one.problem).toMatch(/^picture\.bin: /);
	});
});

describe('an imported dossier on the desk', () => {
	it('is begun where nothing is in work', async () => {
		const one = desk();
		await one.include(SMALL, 'Imported 3 rows');
		expect(one.work?.dossier.events).toEqual(SMALL.events);
	});

	it('comes beside what is there as one step; ids that are taken are changed, and it is said', async () => {
		const one = desk();
		await one.begin(SMALL);
		await one.include(SMALL, 'Imported 3 rows');
		expect(one.work?.dossier.events).toHaveLength(2 * SMALL.events.length);
		expect(one.notes[0]).toBe('Imported 3 rows.');
		expect(one.notes[1]).toMatch(/^\d+ ids were taken already and changed: “\S+” is now “\S+”, .+ and \d+ others?\.$/);
		one.work?.undo();
		expect(one.work?.dossier.events).toEqual(SMALL.events);
	});
});
