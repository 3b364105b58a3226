// `dateline verify`: exit code, counts and verdicts as texts are there, changed or missing.
import { describe, expect, it } from 'vitest';
import { islet, isletFiles, TEXTS } from './islet.ts';
import { dateline } from './memory-io.ts';

const files = isletFiles();
const verify = (given: Record<string, string | Uint8Array>, ...more: string[]) =>
	dateline(['verify', 'islet.json', '--texts', 'texts', ...more], given);

const changed = { 'texts/1.txt': `A note from the editor.\n${TEXTS.letter}` };
const without = { 'islet.json': files['islet.json'] ?? '', 'texts/2.txt': TEXTS.log };

describe('dateline verify', () => {
	it('exits with 0 and says nothing on standard error when every citation is exact', async () => {
		expect(await verify(files)).toMatchObject({ exit: 0, err: '', out: '5 citations: 5 exact.\n' });
	});

	it('puts five counts and five keys a citation on standard output as JSON', async () => {
		const { exit, out } = await verify(files, '--json');
		const result = JSON.parse(out);
		expect(exit).toBe(0);
		expect(Object.keys(result)).toEqual(['exact', 'moved', 'ambiguous', 'missing', 'noText', 'citations']);
		expect(result).toMatchObject({ exact: 5, moved: 0, ambiguous: 0, missing: 0, noText: 0 });
		expect(result.citations).toHaveLength(5);
		expect(result.citations[3]).toEqual({
			record: 'lamp',
			source: 'letter',
			start: islet().statements[0]?.citations[0]?.start,
			end: islet().statements[0]?.citations[0]?.end,
			verdict: 'exact'
		});
	});

	it.each([
		{ texts: 'a text is missing', given: without, more: [], exit: 1, counts: { exact: 1, noText: 4 } },
		{
			texts: 'a text is missing and that is allowed',
			given: without,
			more: ['--allow-missing-texts'],
			exit: 0,
			counts: { exact: 1, noText: 4 }
		},
		{ texts: 'a text has changed', given: { ...files, ...changed }, more: [], exit: 1, counts: { exact: 1, moved: 4 } },
		{
			texts: 'a text has changed, which a missing one being allowed does not forgive',
			given: { ...files, ...changed },
			more: ['--allow-missing-texts'],
			exit: 1,
			counts: { exact: 1, moved: 4 }
		},
		{
			texts: 'a passage is gone from a text',
			given: { ...files, 'texts/1.txt': TEXTS.letter.replace('lamp', 'light') },
			more: [],
			exit: 1,
			counts: { exact: 4, missing: 1 }
		}
	])('exits with $exit when $texts', async ({ given, more, exit, counts }) => {
		const ran = await verify(given, '--json', ...more);
		expect(JSON.parse(ran.out)).toMatchObject(counts);
		expect(ran.exit).toBe(exit);
	});

	it('names a changed text, a file of no source, one that is no text, and every citation at fault', async () => {
		const { err } = await verify({
			...files,
			...changed,
			'texts/a.bin': new Uint8Array([255, 254, 255]),
			'texts/z.txt': 'z'
		});
		expect(err).toMatch(/^texts\/1\.txt: changed: .*letter/m);
		expect(err).toMatch(/^texts\/a\.bin: passed over, it is not UTF-8 text\.$/m);
		expect(err).toMatch(/^texts\/z\.txt: passed over, it is the text of no source\.$/m);
		expect(err).toMatch(/^islet\.json: \/statements\/0\/citations\/0: lamp: moved in letter/m);
	});

	it('names a quote that says anything else than its passage, and exits with 1', async () => {
		const dossier = islet();
		for (const statement of dossier.statements) statement.quote = 'The lamp is lit';
		const ran = await verify({ ...files, 'islet.json': JSON.stringify(dossier) });
		expect(ran.err).toMatch(/^islet\.json: \/statements\/0\/quote: lamp: .*The passage says: The lamp is out/m);
		expect(ran.exit).toBe(1);
	});

	it('names a record that nothing vouches for, unless it is marked editorial', async () => {
		const dossier = islet();
		for (const actor of dossier.actors) actor.citations = [];
		const bare = await verify({ ...files, 'islet.json': JSON.stringify(dossier) });
		expect(bare).toMatchObject({ exit: 1, err: expect.stringContaining('/actors/0/citations: error: ') });
		for (const actor of dossier.actors) actor.editorial = true;
		expect(await verify({ ...files, 'islet.json': JSON.stringify(dossier) })).toMatchObject({ exit: 0, err: '' });
	});

	it('needs to be told where the texts are', async () => {
		expect(await dateline(['verify', 'islet.json'], files)).toMatchObject({
			exit: 2,
			err: expect.stringContaining('--texts DIR')
		});
		const ran = await dateline(['verify', 'islet.json', '--texts', 'nowhere'], files);
		expect(ran).toMatchObject({ exit: 2, err: expect.stringContaining('nowhere') });
	});
});
