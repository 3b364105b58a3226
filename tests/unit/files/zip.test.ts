// Archives: what is written is read back the same, and what is hostile is refused in words.
import { zipSync, strFromU8, strToU8, type ZipOptions } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeNames } from '#lib/files/safe-names.ts';
import { readZip, writeZip, ZIP_GUARDS } from '#lib/files/zip.ts';

const pack = (files: Record<string, string | [string, ZipOptions]>) =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, file]) => [
				name,
				typeof file === 'string' ? strToU8(file) : [strToU8(file[0]), file[1]]
			])
		)
	);
const contents = (bytes: Uint8Array) =>
	Object.fromEntries(readZip(bytes).entries.map(({ name, read }) => [name, strFromU8(read())]));
/** Where the bytes of a number stand that begins the first (or last) such part of an archive. */
const find = (bytes: Uint8Array, signature: number) => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return { view, at };
	return expect.fail('no such part');
};
const RECORD = 0x02014b50;
const END = 0x06054b50;

describe('an archive that is written', () => {
	it('is read back the same, and twice the same bytes', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: 'grapheme' }),
				fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), text: fc.string({ unit: 'grapheme' }) })),
				async (json, texts) => {
					const bytes = await writeZip(json, texts);
					const names = safeNames(texts.map(({ name }) => name));
					const expected = texts.map(({ text }, at) => [`texts/${names[at]}`, text.toWellFormed()]);
					expect(contents(bytes)).toEqual({ 'dossier.json': json, ...Object.fromEntries(expected) });
					expect(readZip(bytes).refused).toEqual([]);
					expect(await writeZip(json, texts)).toEqual(bytes);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('holds a text of any size, level or repetition of our own making', async () => {
		const text = 'word '.repeat(150_000);
		expect(contents(await writeZip('{}', [{ name: 'a', text }]))['texts/a.txt']).toBe(text);
	});
});

describe('names in an archive', () => {
	it.each([
		['report.txt', 'report.txt'],
		['notes.md', 'notes.md'],
		['page.html', 'page.html.txt'],
		['dossier.json', 'dossier.json.txt'],
		['../../etc/passwd', 'passwd.txt'],
		['C:\\texts\\a.txt', 'a.txt'],
		['a<b>:c?.txt', 'a b c.txt'],
		['.hidden.txt', 'hidden.txt'],
		['con.txt', 'text con.txt'],
		['\u202etxt.exe', 'txt.exe.txt'],
		['', 'text.txt'],
		['..', 'text.txt'],
		['پشاور.txt', 'پشاور.txt'],
		[`${'é'.repeat(300)}.txt`, `${'é'.repeat(100)}.txt`]
	])('%j becomes %j', (name, safe) => {
		expect(safeNames([name])).toEqual([safe]);
	});

	it('are each given once, also where capitals do not count', () => {
		expect(safeNames(['a.txt', 'A.txt', 'x/a.txt', 'a (2).txt'])).toEqual([
			'a.txt',
			'A (2).txt',
			'a (3).txt',
			'a (2) (2).txt'
		]);
	});
});

describe('an archive that is opened', () => {
	it('leaves out folders and what systems put beside the files', () => {
		const bytes = pack({ 'a/': '', 'a/b.txt': 'b', '__MACOSX/a/._b.txt': 'x', '.DS_Store': 'x', 'a/.hidden': 'x' });
		expect([contents(bytes), readZip(bytes).refused]).toEqual([{ 'a/b.txt': 'b' }, []]);
	});

	it.each([
		['../a.txt', /leads out of the archive/],
		['a/../../b.txt', /leads out of the archive/],
		['/etc/passwd', /from the root/],
		['C:/a.txt', /from the root/],
		['..\\a.txt', /backslash/],
		['inner.zip', /archive within an archive/]
	])('refuses %s by its name and takes the others', (name, reason) => {
		const { entries, refused } = readZip(pack({ [name]: 'x', 'fine.txt': 'x' }));
		expect(entries.map((entry) => entry.name)).toEqual(['fine.txt']);
		expect(refused).toEqual([{ name, reason: expect.stringMatching(reason) }]);
	});

	it('refuses an entry that unpacks to a hundred times its size', () => {
		const { entries, refused } = readZip(pack({ 'bomb.txt': ' '.repeat(2_000_000) }));
		expect(entries).toEqual([]);
		expect(refused[0]?.reason).toMatch(/more than 100 times its size/);
	});

	it('refuses more than the whole may unpack to, before it unpacks anything', () => {
		const bytes = pack({ 'a.txt': 'x'.repeat(600), 'b.txt': 'y'.repeat(600) });
		expect(() => readZip(bytes, { ...ZIP_GUARDS, totalSize: 1000 })).toThrow(/at most/);
		expect(readZip(bytes, { ...ZIP_GUARDS, totalSize: 1200 }).entries.length).toBe(2);
	});

	it('refuses more entries than it opens', () => {
		const bytes = pack(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}.txt`, 'x'])));
		expect(() => readZip(bytes)).toThrow('It holds 2001 entries; at most 2000 are opened.');
	});

	it('refuses what is encrypted', () => {
		const bytes = pack({ 'a.txt': 'secret' });
		const { view, at } = find(bytes, RECORD);
		view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
		expect(readZip(bytes).refused[0]?.reason).toMatch(/^It is encrypted/);
	});

	it('cuts off an entry that is larger than it says', () => {
		const bytes = pack({ 'a.txt': 'x'.repeat(500_000) });
		const { view, at } = find(bytes, RECORD);
		view.setUint32(at + 24, 1000, true);
		const [entry] = readZip(bytes).entries;
		expect(() => entry?.read()).toThrow('does not unpack to 1000 bytes');
	});

	it('refuses an entry that is smaller than it says', () => {
		const bytes = pack({ 'a.txt': ['x'.repeat(500), { level: 0 }] });
		const { view, at } = find(bytes, RECORD);
		view.setUint32(at + 24, 501, true);
		expect(() => readZip(bytes).entries[0]?.read()).toThrow('does not unpack to 501 bytes');
	});

	it('refuses what was made for files of more than 4 GB', () => {
		const bytes = pack({ 'a.txt': 'x' });
		const { view, at } = find(bytes, RECORD);
		view.setUint32(at + 24, 0xffffffff, true);
		expect(() => readZip(bytes)).toThrow(/zip64/);
	});

	it('refuses a directory that lies beyond the archive', () => {
		const bytes = pack({ 'a.txt': 'x' });
		const { view, at } = find(bytes, END);
		view.setUint32(at + 16, 0x7fffffff, true);
		expect(() => readZip(bytes)).toThrow(/damaged/);
	});

	it('answers any bytes with files or a sentence, and nothing else', () => {
		const whole = pack({ 'a.txt': 'some text that is packed', 'b/c.md': 'more of it, more of it, more of it' });
		const byte = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
		fc.assert(
			fc.property(fc.array(byte, { minLength: 1, maxLength: 8 }), fc.nat(whole.length), (changes, length) => {
				const bytes = whole.slice(0, length < 20 ? whole.length : length);
				for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
				try {
					for (const { read } of readZip(bytes).entries) read();
				} catch (error) {
					expect(error).toMatchObject({ name: 'Refusal', message: expect.stringMatching(/^It .+\.$/) });
				}
			}),
			{ numRuns: 300 }
		);
	});
});
