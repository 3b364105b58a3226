// `dateline tiles`: writes an archive of map tiles that any file host serves, from a dossier or a packed file.
import { numberWords } from '#core/basics/numbers.ts';
import { PointTiles } from '#core/tiles/point-tiles.ts';
import { recordPoints } from '#core/tiles/record-points.ts';
import { DEEPEST_ZOOM } from '#core/tiles/tile-order.ts';
import { MOST_ROWS } from '#core/tiles/zooms.ts';
import { counted } from '#core/words/vocabulary.ts';
import { readArgs, type Command } from './command.ts';
import { DataError, FINE, UsageError, type Io, type Scratch } from './io.ts';
import { openColumns } from './open.ts';
import { progressOn } from './progress.ts';

const OPTIONS = { out: { type: 'string' }, maxzoom: { type: 'string' }, name: { type: 'string' } } as const;

/** Writes the records that stand on the map as tiles, and says what the archive does not hold. */
export const tiles: Command = {
	name: 'tiles',
	synopsis: 'FILE --out X.pmtiles [--maxzoom N] [--name WORDS]',
	about: 'Write the records as map tiles in one file, for more of them than one machine opens.',
	help: `  --out FILE     where to write; its name usually ends in .pmtiles
  --maxzoom N    the deepest zoom, 0 to ${DEEPEST_ZOOM}; where it is not given, the first whose tiles hold ${numberWords(MOST_ROWS)} records
                 at most, or a deeper one where that makes few tiles and places the marks better
  --name WORDS   what the map is called; the dossier's title, or the file's name, when not given
FILE is a dossier or what "dateline pack" wrote. The archive (PMTiles) is opened by the page and by other maps; any host
of files serves it. Each record has its id, title, kind, precision and time in it, and groups of them their counts.
Passages, claims, sources and actors stay in the dossier: keep that too.`,
	async run(args, io) {
		const { values, file } = readArgs(args, OPTIONS, 'one', 'a dossier or a packed file');
		const { out } = values;
		if (out === undefined) throw new UsageError('Name the file to write: --out X.pmtiles.');
		if (await io.sameFile(out, file)) {
			throw new UsageError('--out names the file that is read: it would be overwritten. Choose another file.');
		}
		const maxZoom = chosenZoom(values.maxzoom);
		const { columns, title } = await openColumns(file, io);
		const rows = recordPoints(columns);
		if (rows.columns.rows === 0) {
			throw new DataError(
				`${file} has ${counted(columns.rows, 'record')}, none of which stands on the map: there is nothing to make tiles of.`
			);
		}
		const points = new PointTiles(rows, maxZoom);
		const bytes = await write(points, values.name ?? title, out, io);
		io.out(`${out}: ${counted(points.placed, 'record')}, zoom 0 to ${points.maxZoom}, ${bytes} bytes.\n`);
		io.out(`The map draws every record within ${Number(points.exactness.toPrecision(2))} m of its position.\n`);
		const unplaced = columns.rows - points.placed;
		if (unplaced > 0) io.out(`Without a place on the map, and so not in it: ${unplaced}.\n`);
		if (points.fullest > MOST_ROWS) {
			io.out(`The fullest tile holds ${counted(points.fullest, 'record')}: so many stand close together.\n`);
		}
		return FINE;
	}
};

/** The archive: what stands before the tiles is known only when they are all made, so they wait beside it. */
async function write(points: PointTiles, name: string, out: string, io: Io): Promise<number> {
	const told = progressOn(io, 'records, every zoom counted');
	const made = await io.scratch(out);
	try {
		const writing = points.write(name);
		let step = writing.next();
		let bytes = 0;
		for (; !step.done; step = writing.next()) {
			const { tile, done, of } = step.value;
			told(done, of);
			if (tile === null) continue;
			await made.append(tile);
			bytes += tile.length;
		}
		const head = step.value;
		await io.writeSlices(out, whole(head, made));
		return head.length + bytes;
	} finally {
		await made.drop();
	}
}

async function* whole(head: Uint8Array, tiles: Scratch): AsyncGenerator<Uint8Array> {
	yield head;
	yield* tiles.slices();
}

function chosenZoom(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (/^\d{1,2}$/.test(text) && Number(text) <= DEEPEST_ZOOM) return Number(text);
	throw new UsageError(`--maxzoom is a whole number from 0 to ${DEEPEST_ZOOM}; "${text}" is none.`);
}
