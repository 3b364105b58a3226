// `dateline unpack`: gives the dossier of a packed file back as JSON.
import { serialised } from '#core/dossier/serialise.ts';
import { textOfPack } from '#core/formats/packed-text.ts';
import { gathered } from '#core/formats/slices.ts';
import { readArgs, type Command } from './command.ts';
import { FINE, UsageError } from './io.ts';
import { openRecords } from './open.ts';
import { withFile } from './packed-file.ts';

/** Writes the dossier of a packed file, record for record what was packed. */
export const unpack: Command = {
	name: 'unpack',
	synopsis: 'FILE.dlpack [--out X.json]',
	about: 'Write the dossier of a packed file as JSON again.',
	help: `  --out FILE   write there, and not to standard output; the file is complete or not there at all
Every record comes back as it was packed, in the order of the dossier. Every other command takes the packed file itself.`,
	async run(args, io) {
		const { values, file } = readArgs(args, { out: { type: 'string' } } as const, 'one', 'a packed file');
		const { out = null } = values;
		if (out !== null && (await io.sameFile(out, file))) {
			throw new UsageError('--out names the packed file itself: it would be overwritten. Choose another file.');
		}
		await withFile(file, io, async (bytes) => {
			const opened = await openRecords(file, bytes, io);
			if ('dossier' in opened) return io.writeSlices(out, gathered(serialised(opened.dossier)));
			await io.writeSlices(out, textOfPack(opened.pack));
		});
		return FINE;
	}
};
