// `dateline draft`: suggestions for texts, line by line.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStrict } from '#core/dossier/parse.ts';
import { dateline } from './memory-io.ts';

const gazetteer = path.resolve(import.meta.dirname, '../../../static/gazetteer/gazetteer.bin');
const bytes = existsSync(gazetteer) ? new Uint8Array(readFileSync(gazetteer)) : undefined;
const text =
	'“The bridge 🌉 will stand by spring,” Ada Quill said in Paris on 3 May 2019.\n\nTwo workers were injured.';

const draft = (args: string[], files: Record<string, string | Uint8Array>) =>
	dateline(['draft', '--gazetteer', 'g.bin', ...args], { 'g.bin': bytes ?? '', ...files });

describe.skipIf(bytes === undefined)('dateline draft --jsonl', () => {
	it('prints a line for each text, in code points of the normalised text', async () => {
		const { exit, out, err } = await draft(['--jsonl', 'a.txt', 'b.txt'], {
			'a.txt': `\uFEFF${text.replaceAll('\n', '\r\n')}`,
			'b.txt': ''
		});
		expect([exit, err]).toEqual([0, '1 of 2: a.txt\n2 of 2: b.txt\n']);
		const [first, second] = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		const letters = [...text];
		const words = ({ start, end }: { start: number; end: number }) => letters.slice(start, end).join('');
		expect(Object.keys(first).slice(0, 6)).toEqual(['file', 'places', 'quotations', 'actors', 'dates', 'figures']);
		expect(first.file).toBe('a.txt');
		expect(first.quotations.map(words)).toEqual(['“The bridge 🌉 will stand by spring,”']);
		expect(words(first.quotations[0].speaker)).toBe('Ada Quill');
		expect(first.dates.map(words)).toEqual(['3 May 2019']);
		expect(first.figures.map(words)).toEqual(['Two workers']);
		expect(first.places.map(words)).toEqual(['Paris']);
		expect(first.places[0].candidates[0]).toMatchObject({
			name: 'Paris',
			lon: expect.closeTo(2.35, 1),
			lat: expect.closeTo(48.86, 1),
			score: expect.any(Number)
		});
		expect(second).toMatchObject({ file: 'b.txt', places: [], quotations: [], actors: [], dates: [], figures: [] });
	});

	it('says of what is denied that it is, of statements, figures and quotations', async () => {
		const denials =
			'The ministry denied that the sluice had been opened at night.\n\nPolice rejected a toll of 40 dead.\n\n' +
			'The mayor denied that there had been “a flood that nobody was warned of”.';
		const { out } = await draft(['--jsonl', 'a.txt'], { 'a.txt': denials });
		const { indirect, figures, quotations } = JSON.parse(out);
		for (const [one, ...more] of [indirect, figures, quotations])
			expect([one.polarity, more.length]).toEqual(['denied', 0]);
		const dossier = readStrict((await draft(['a.txt'], { 'a.txt': denials })).out);
		for (const record of [...dossier.statements, ...dossier.claims]) expect(record.polarity).toBe('denied');
		expect([dossier.statements.length, dossier.claims.length]).toEqual([2, 1]);
	});

	it('writes to a file with --out, and never over a text', async () => {
		const written = await draft(['--jsonl', 'a.txt', '--out', 'out.jsonl'], { 'a.txt': text });
		expect([written.exit, written.out]).toEqual([0, '']);
		expect(JSON.parse(String(written.files['out.jsonl']))).toMatchObject({ file: 'a.txt' });
		const refused = await draft(['--jsonl', 'a.txt', '--out', 'a.txt'], { 'a.txt': text });
		expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('would be overwritten') });
		expect(refused.files['a.txt']).toBe(text);
	});

	it.each([
		{ name: 'a file that is not there', gone: undefined, exit: 2, says: 'gone.txt: there is no such file' },
		{ name: 'a file that is no text', gone: Uint8Array.of(0xff, 0xfe, 0x41), exit: 1, says: 'UTF-16' }
	])('names $name, drafts the others and exits with $exit', async ({ gone, exit, says }) => {
		const files: Record<string, string | Uint8Array> =
			gone === undefined ? { 'a.txt': text } : { 'gone.txt': gone, 'a.txt': text };
		const ran = await draft(['--jsonl', 'gone.txt', 'a.txt'], files);
		expect(ran.exit).toBe(exit);
		expect(ran.err).toContain(says);
		expect(JSON.parse(ran.out)).toMatchObject({ file: 'a.txt' });
	});
});

describe.skipIf(bytes === undefined)('dateline draft', () => {
	it('prints a dossier of suggestions that check finds no error in', async () => {
		const { exit, out, err, files } = await draft(['reports/a.txt', 'b.txt', '--out', 'd.json'], {
			'reports/a.txt': text,
			'b.txt': 'Tom Brand, the mayor of Oakmere, said that the bridge was old.'
		});
		expect([exit, out, err]).toEqual([0, '', '1 of 2: reports/a.txt\n2 of 2: b.txt\n']);
		const dossier = readStrict(String(files['d.json']));
		expect(dossier.title).toBe('Suggestions from a.txt and 1 other text');
		expect(dossier.statements).toMatchObject([{ speaker: 'ada-quill' }, { speaker: 'tom-brand' }]);
		expect(dossier.places.features[0]).toMatchObject({
			draft: { rule: expect.any(String), score: expect.any(Number) }
		});
		expect((await dateline(['check', 'd.json'], { 'd.json': files['d.json'] ?? '' })).exit).toBe(0);
	});

	it('takes the same text once', async () => {
		const { out, err } = await draft(['a.txt', 'copy.txt'], { 'a.txt': text, 'copy.txt': text });
		expect(err).toContain('2 of 2: copy.txt: left out, it is the same text as a.txt\n');
		expect(readStrict(out).sources).toHaveLength(1);
	});
});

describe('dateline draft', () => {
	it.each([
		{ name: 'no text', args: ['draft'], says: 'Name a text' },
		{ name: 'a gazetteer that is none', args: ['draft', 'a.txt', '--gazetteer', 'a.txt'], says: 'not a gazetteer' },
		{ name: 'a missing gazetteer', args: ['draft', 'a.txt', '--gazetteer', 'g.bin'], says: 'g.bin: there is no such' }
	])('exits with 2 for $name', async ({ args, says }) => {
		const ran = await dateline(args, { 'a.txt': text });
		expect(ran).toMatchObject({ exit: 2, out: '' });
		expect(ran.err).toContain(says);
	});
});
