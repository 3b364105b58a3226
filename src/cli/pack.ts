// `dateline pack`: writes the compact file that a page opens without parsing, from a dossier of any size.
import { packed } from '#core/formats/packed-records.ts';
import { columnsOf } from '#core/index/columns/build.ts';
import { UNDATED, UNPLACED } from '#core/index/columns/columns.ts';
import { atSeveralPlaces, rowsOfDossier } from '#core/index/columns/dossier-rows.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { counted } from '#core/words/vocabulary.ts';
import { toldTitle } from '#core/words/event-told.ts';
import { readArgs, type Command } from './command.ts';
import { FINE, UsageError } from './io.ts';
import { openDossier } from './open.ts';

/** Writes the records of a dossier as columns, and says what the compact file does not hold. */
export const pack: Command = {
	name: 'pack',
	synopsis: 'FILE --out X.dlpack',
	about: 'Write the compact file of the records: for maps, lists and filters over very many of them.',
	help: `  --out FILE   where to write; its name usually ends in .dlpack
The compact file holds each record's id, title, time, first place, actors, sources, kind and precision. It is opened
without parsing. Passages, claims and accounts stay in the dossier: keep that too.`,
	async run(args, io) {
		const { values, file } = readArgs(args, { out: { type: 'string' } } as const, 'one');
		const { out } = values;
		if (out === undefined) throw new UsageError('Name the file to write: --out X.dlpack.');
		if (await io.sameFile(out, file)) {
			throw new UsageError('--out names the dossier itself: it would be overwritten. Choose another file.');
		}
		const catalogue = new Catalogue(await openDossier(file, io));
		const built = columnsOf(rowsOfDossier(catalogue, (record) => toldTitle(record, catalogue)));
		const { columns } = built;
		const bytes = packed(built, catalogue);
		await io.writeFile(out, bytes);
		io.out(`${out}: ${counted(columns.rows, 'record')}, ${bytes.length} bytes.\n`);
		const without = (column: Int32Array, none: number) =>
			column.reduce((sum, value) => sum + (value === none ? 1 : 0), 0);
		io.out(
			`${without(columns.from, UNDATED)} without a date, ${without(columns.lon, UNPLACED)} without a place on the map.\n`
		);
		const several = atSeveralPlaces(catalogue);
		if (several.length > 0) {
			io.out(`At several places, of which the compact file keeps the first on the map: ${several.length}.\n`);
		}
		return FINE;
	}
};
