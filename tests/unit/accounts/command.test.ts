// What `dateline accounts` prints.
import { describe, expect, it } from 'vitest';
import { serialise } from '#core/dossier/serialise.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import type { Claim } from '#core/dossier/types.ts';
import { accounts } from '../../../src/cli/accounts.ts';
import { DataError, FileError, UsageError } from '../../../src/cli/io.ts';
import { catalogueOf, claim, figure, named } from './sample.ts';

const claims: Claim[] = [
	claim('killed', figure(141), { by: 'agency', reportedVia: ['herald'], at: 10 }),
	claim('killed', figure(141), { reportedVia: ['agency'], source: 'b', at: 10 }),
	claim('entry', named('wall'), { at: 20 }),
	claim('entry', named('fence'), { source: 'b', reportedVia: [null], at: 20 }),
	claim('entry', named('gate'), { source: 'b', polarity: 'denied', at: 40 })
];

async function printed(args: string[], file = serialise(catalogueOf(claims).dossier)): Promise<string> {
	let out = '';
	const unused = () => Promise.reject(new FileError('not asked for'));
	await accounts.run(args, {
		out: (text) => void (out += text),
		err: () => undefined,
		readFile: unused,
		openFile: async () => ({ ...bytesInMemory(new TextEncoder().encode(file)), close: async () => undefined }),
		listFiles: unused,
		writeFile: unused,
		writeSlices: unused,
		scratch: unused,
		sameFile: unused
	});
	return out;
}

describe('dateline accounts', () => {
	it('gives one JSON document with every question, its verdict and its accounts', async () => {
		const ids = claims.map(({ id }) => id);
		expect(JSON.parse(await printed(['f.json', '--json']))).toEqual([
			{
				about: 'fire',
				property: 'killed',
				verdict: 'single',
				reason: 'No other answer is given.',
				accounts: [
					{
						value: figure(141),
						words: '141 people',
						by: ['agency'],
						origins: 1,
						chains: ['Article A ← The Herald ← Agency', 'Article B ← Agency'],
						claims: ids.slice(0, 2),
						sources: ['a', 'b']
					}
				]
			},
			{
				about: 'fire',
				property: 'entry',
				verdict: 'differ',
				reason: 'The answers are not the same; whether one excludes another is not shown.',
				accounts: [
					{
						value: named('wall'),
						words: 'wall',
						by: ['a'],
						origins: 1,
						chains: ['Article A'],
						claims: [ids[2]],
						sources: ['a']
					},
					{
						value: named('fence'),
						words: 'fence',
						by: [null],
						origins: 1,
						chains: ['Article B ← somebody not named'],
						claims: [ids[3]],
						sources: ['b']
					},
					{
						value: named('gate'),
						polarity: 'denied',
						words: 'denied: gate',
						by: ['b'],
						origins: 1,
						chains: ['Article B'],
						claims: [ids[4]],
						sources: ['b']
					}
				]
			}
		]);
	});

	it('prints the same for people, a question per block', async () => {
		const text = await printed(['f.json']);
		expect(text).toContain('How many were killed? Fire\n  1 One account. No other answer is given.\n  141 people\n');
		expect(text).toContain('  ‖ Differ. The answers are not the same; whether one excludes another is not shown.');
		expect(text).toContain('  fence (Differ from “wall”)\n      1 origin, not named: somebody not named\n');
	});

	it('says so when there is nothing to hold side by side', async () => {
		const none = serialise(catalogueOf([]).dossier);
		expect(await printed(['f.json'], none)).toBe('No question in this dossier has more than one answer.\n');
		expect(await printed(['f.json', '--json'], none)).toBe('[]\n');
	});

	it('refuses wrong usage and what is no dossier', async () => {
		await expect(printed([])).rejects.toThrow(UsageError);
		await expect(printed(['f.json', '--jsn'])).rejects.toThrow(UsageError);
		await expect(printed(['f.json'], '{}')).rejects.toThrow(DataError);
	});
});
