// `dateline pack`: writes a dossier as the file that a page opens without parsing, whatever its size.
import { bytesOfPieces } from '#core/pack/bytes.ts';
import { openPackedStore } from '#core/pack/packed-store.ts';
import { packDossier } from '#core/pack/write.ts';
import { counted } from '#core/words/vocabulary.ts';
import { readArgs, type Command } from './command.ts';
import { FINE, UsageError } from './io.ts';
import { openDossier } from './open.ts';

/** Writes a dossier packed: columns for filters and maps, and every record in full. */
export const pack: Command = {
	name: 'pack',
	synopsis: 'FILE --out X.dlpack',
	about: 'Write a dossier as one compact file: for maps, lists and filters over very many records.',
	help: `  --out FILE   where to write; its name usually ends in .dlpack
The packed file is the whole dossier: what filters, lists and maps ask lies in columns that are opened without parsing,
and every record, passage and claim in compressed blocks. Every command takes it as it takes a dossier; "dateline
unpack" gives the JSON back.`,
	async run(args, io) {
		const { values, file } = readArgs(args, { out: { type: 'string' } } as const, 'one');
		const { out } = values;
		if (out === undefined) throw new UsageError('Name the file to write: --out X.dlpack.');
		if (await io.sameFile(out, file)) {
			throw new UsageError('--out names the dossier itself: it would be overwritten. Choose another file.');
		}
		const pieces = packDossier(await openDossier(file, io));
		await io.writeSlices(out, pieces);
		const bytes = bytesOfPieces(pieces);
		const { head } = await openPackedStore(bytes, { names: true });
		io.out(`${out}: ${counted(head.records, 'record')}, ${bytes.size} bytes.\n`);
		io.out(`${head.undated} without a date, ${head.unplaced} without a place on the map.\n`);
		return FINE;
	}
};
