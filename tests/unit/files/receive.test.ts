// Files that are dropped: what is taken, what is refused, and in which words. Web pages are read in the browser's tests.
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { receive, type ReceiveOptions } from '#lib/files/receive.ts';
import { sameText, takeIn as takeReceived, takePasted } from '#lib/workbench/intake.ts';
import { LARGEST_FILE, LONGEST_TEXT } from '#lib/files/limits.ts';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const ferry = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/good/ferry.json'), 'utf8');
/** What the workbench makes of files, from the door to the desk. */
async function takeIn(files: readonly File[], options: ReceiveOptions = {}) {
	const received = await receive(files, options);
	const taken = await takeReceived(received.files, options.signal);
	return { ...taken, refused: [...received.refused, ...taken.refused] };
}
const reasonOf = async (one: File) => (await takeIn([one])).refused[0]?.reason;

describe('a text that is dropped', () => {
	it('is normalised and otherwise left as it is', async () => {
		const { texts, refused } = await takeIn([file('a.txt', '\uFEFFThe pier\r\n\r\nIt  stands.\n')]);
		expect(refused).toEqual([]);
		expect(texts).toMatchObject([{ name: 'a.txt', title: 'The pier', text: { text: 'The pier\n\nIt  stands.\n' } }]);
	});

	it('is known again as the same', () => {
		const [a, b, c] = ['One\r\ntwo', 'One\ntwo', 'One two'].map(takePasted);
		expect(a && b && sameText(a, b)).toBe(true);
		expect(a && c && sameText(a, c)).toBe(false);
	});

	it('is taken in right-to-left script as in any other', async () => {
		const { texts } = await takeIn([file('a.txt', 'پل تا بهار پابرجا خواهد ماند')]);
		expect(texts.length).toBe(1);
	});

	it.each([
		['spaces', ' \n\t\u00a0\u3000\n'],
		['invisible marks', '\u200b\u200f\u202e\u2060\ufeff\u00ad\u115f\u3164\u2800'],
		['marks that stand on nothing', '\u0301\u0327']
	])('is refused when it holds only %s', async (_, content) => {
		expect(await reasonOf(file('a.txt', content))).toMatch(/^It holds no character that can be seen/);
	});

	it.each([
		['zero bytes', strToU8('text\0more'), /zero bytes/],
		['bytes that are no UTF-8', new Uint8Array([0x66, 0xe9, 0x74, 0xe9]), /not UTF-8/],
		['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), /looks like UTF-16/]
	])('is refused when it holds %s', async (_, content, words) => {
		expect(await reasonOf(file('a.txt', new Uint8Array(content)))).toMatch(words);
	});

	it('is refused when it is too long, with the limit and what to do', async () => {
		const reason = 'It is longer than 20 million characters. Cut it into shorter texts.';
		expect(await reasonOf(file('a.txt', 'a'.repeat(LONGEST_TEXT + 1)))).toBe(reason);
		expect(() => takePasted('a'.repeat(LONGEST_TEXT + 1))).toThrow(reason);
	});

	it('is refused by its size before it is read', async () => {
		const large = file('a.txt', 'a');
		Object.defineProperties(large, {
			size: { value: LARGEST_FILE + 1 },
			arrayBuffer: { value: () => expect.fail('it was read') }
		});
		expect(await reasonOf(large)).toBe('It is 50 MB; a file may be 50 MB at most. Cut it into smaller ones.');
	});

	it('is taken under any name, or none', async () => {
		const { texts } = await takeIn([file('notes', 'The pier stands.'), file('day.log', 'The pier fell.')]);
		expect(texts.map(({ name }) => name)).toEqual(['notes', 'day.log']);
	});
});

describe('what a text says of itself', () => {
	const said = (text: string) => {
		const { name: _name, text: _text, ...rest } = takePasted(text);
		return rest;
	};

	it.each([
		['a short line set apart', 'A bridge is closed\n\nIt was shut.', { title: 'A bridge is closed' }],
		['blank lines before it', '\n\n  A bridge is closed  \n\nIt was shut.', { title: 'A bridge is closed' }],
		['a Markdown heading', '# A bridge is closed #\nIt was shut.', { title: 'A bridge is closed' }],
		['an underlined heading', 'A bridge is closed\n===\nIt was shut.', { title: 'A bridge is closed' }],
		['no title in a sentence', 'It was shut.\n\nNobody knew.', {}],
		['no title in a sentence that is spoken', '“It is shut.”\n\nNobody knew.', {}],
		['no title in a line that is not set apart', 'A bridge is closed\nIt was shut.', {}],
		['no title where nothing follows', 'A bridge is closed', {}],
		['no title in a long line', `${'long '.repeat(50)}\n\nIt was shut.`, {}],
		[
			'front matter',
			'---\ntitle: "A bridge is closed"\nauthor: Ada Quill and Tom Weir\ndate: 2019-05-03\nlang: en_GB\ntags: [a]\nurl: https://a.example/b\n---\nIt was shut.',
			{
				title: 'A bridge is closed',
				authors: ['Ada Quill', 'Tom Weir'],
				published: '2019-05-03',
				language: 'en-GB',
				url: 'https://a.example/b'
			}
		],
		[
			'lines of keys',
			'Source: Harbour Post\nDate: 3 May 2019\n\nA bridge is closed\n\nIt was shut.',
			{ title: 'A bridge is closed', publisher: 'Harbour Post', published: '2019-05-03' }
		],
		['no date that is two', 'Title: A\nDate: 4/5/2019\n\nIt was shut.', { title: 'A' }],
		['no address that is none', 'Title: A\nURL: javascript:alert(1)\n\nIt was shut.', { title: 'A' }],
		['no keys in speech', 'Quill: It is shut.\nWeir: It is not.\n\nThey went.', {}]
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	it('gives what was pasted its name', () => {
		expect(takePasted('On/off: a bridge\n\nIt was shut.').name).toBe('On off: a bridge.txt');
		expect(takePasted('It was shut.').name).toBe('Pasted text.txt');
	});
});

describe('many files', () => {
	it('are taken one by one, and one that is refused keeps none of the others', async () => {
		const seen: string[] = [];
		const { texts, dossiers, refused } = await takeIn(
			[file('a.txt', 'One.'), file('b.txt', ' '), file('c.json', ferry), file('d.json', '{"a":'), file('e.md', 'Two.')],
			{ onprogress: ({ done, of, name }) => seen.push(`${done} of ${of} ${name}`) }
		);
		expect(texts.map(({ name }) => name)).toEqual(['a.txt', 'e.md']);
		expect(dossiers.map(({ name, dossier }) => [name, dossier.format])).toEqual([['c.json', 'dateline/1']]);
		expect(refused.map(({ name }) => name)).toEqual(['b.txt', 'd.json']);
		expect(refused[1]?.reason).toMatch(/\(line 1\)$/);
		expect(seen).toEqual(['0 of 5 a.txt', '1 of 5 b.txt', '2 of 5 c.json', '3 of 5 d.json', '4 of 5 e.md']);
	});

	it('can be cancelled', async () => {
		const stop = new AbortController();
		const files = [file('a.txt', 'One.'), file('b.txt', 'Two.')];
		const seen: string[] = [];
		const onprogress = ({ name }: { name: string }) => {
			seen.push(name);
			stop.abort();
		};
		await expect(takeIn(files, { onprogress, signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
		expect(seen).toEqual(['a.txt']);
	});

	it('come out of an archive like files that are dropped', async () => {
		const bytes = zipSync({
			'dossier.json': strToU8(ferry),
			'texts/a.txt': strToU8('One.'),
			'../b.txt': strToU8('Two.'),
			'photo.jpg': strToU8('x'),
			'empty.txt': strToU8('')
		});
		const { texts, dossiers, refused } = await takeIn([file('all.zip', bytes), file('z.txt', 'Last.')]);
		expect(texts.map(({ name, archive }) => [name, archive])).toEqual([
			['texts/a.txt', 'all.zip'],
			['z.txt', undefined]
		]);
		expect(dossiers.map(({ name, archive }) => [name, archive])).toEqual([['dossier.json', 'all.zip']]);
		expect(refused.map(({ name }) => name).sort()).toEqual([
			'all.zip: ../b.txt',
			'all.zip: empty.txt',
			'all.zip: photo.jpg'
		]);
	});

	it('say which archive is none', async () => {
		expect(await reasonOf(file('a.zip', 'text'))).toMatch(/^It is no zip archive/);
		expect(await reasonOf(file('a.zip', zipSync({})))).toBe('The archive is empty.');
	});
});
