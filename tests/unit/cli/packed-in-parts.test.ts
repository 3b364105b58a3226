// What a command reads of a packed file on the disk: parts of it, and never more than it needs.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { joinBytes } from '#core/basics/bytes.ts';
import { serialise, serialisedOf } from '#core/dossier/serialise.ts';
import { bytesInMemory, bytesOfPieces } from '#core/pack/bytes.ts';
import { TYPE_OF_LIST } from '#core/formats/packed-text.ts';
import { openPack } from '#core/pack/read.ts';
import { packDossier } from '#core/pack/write.ts';
import { FileError } from '../../../src/cli/io.ts';
import { nodeIo } from '../../../src/cli/node-io.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { dossier } from '../dossiers/load.ts';

const pieces = packDossier(dossier);
const packed = joinBytes(pieces);
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'dateline-parts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// Many dossiers take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('a file on the disk', () => {
	it('is read in parts, and ends where it ends', async () => {
		const file = path.join(folder, 'a.dlpack');
		await writeFile(file, packed);
		const opened = await nodeIo.openFile(file);
		try {
			expect(opened.size).toBe(packed.length);
			expect(await opened.read(5, 21)).toEqual(packed.slice(5, 21));
			expect(await opened.read(packed.length - 3, packed.length + 9)).toEqual(packed.slice(-3));
			expect(serialise(await (await openPack(opened)).whole())).toBe(serialise(dossier));
		} finally {
			await opened.close();
		}
	});

	it('that is not there, or is a folder, is named', async () => {
		await expect(nodeIo.openFile(path.join(folder, 'none'))).rejects.toThrow(FileError);
		await expect(nodeIo.openFile(folder)).rejects.toThrow(/this is a folder/);
	});
});

describe('pieces of a file', () => {
	it('are read across their ends as one', async () => {
		const bytes = bytesOfPieces([packed.slice(0, 3), packed.slice(3, 3), packed.slice(3, 50), packed.slice(50)]);
		expect(bytes.size).toBe(packed.length);
		for (const [from, to] of [
			[0, 2],
			[2, 60],
			[3, 50],
			[40, packed.length]
		] as const)
			expect(await bytes.read(from, to)).toEqual(packed.slice(from, to));
	});
});

describe('the text of a packed dossier', () => {
	const written = async (of: typeof dossier) => {
		const pack = await openPack(bytesInMemory(joinBytes(packDossier(of))));
		let text = '';
		for await (const piece of serialisedOf(pack.header, (list) => pack.each(TYPE_OF_LIST[list], 3))) text += piece;
		return text;
	};

	it('is written record by record as that of the dossier', async () => {
		expect(await written(dossier)).toBe(serialise(dossier));
	});

	it('is the same of whatever dossier', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryDossier(), async (made) => {
				expect(await written(made)).toBe(serialise(made));
			}),
			{ numRuns: 40 }
		);
	});

	it('is the same of an empty dossier, and with keys that nobody knows', async () => {
		const empty = { ...dossier, sources: [], actors: [], events: [], questions: [], statements: [], claims: [] };
		const odd = { ...empty, places: { ...dossier.places, features: [], 'x-own': [1, [2]] }, 'x-odd': { a: [{}] } };
		expect(await written(odd)).toBe(serialise(odd));
	});
});
