// `dateline export X.dlpack`: the rows of a packed file as GeoJSON, a million of them without holding one text.
import { geojsonOfColumns, type ColumnsShape } from '#core/formats/columns-geojson.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { DataError, UsageError, type Io, type Slices } from './io.ts';
import { progressOn } from './progress.ts';

/** True for what `dateline pack` writes, by its name. */
export function isPacked(file: string): boolean {
	return /\.dlpack$/i.test(file);
}

/** The rows of a packed file in slices; throws UsageError for what such a file cannot give, DataError for a damaged one. */
export async function slicesOfPacked(
	file: string,
	format: string,
	options: readonly string[],
	io: Io
): Promise<Slices> {
	const [option] = options;
	if (option !== undefined) {
		throw new UsageError(`--${option} needs the dossier: a packed file has rows alone. Name that, or leave it out.`);
	}
	const shape = (['geojson', 'geojsonseq'] satisfies ColumnsShape[]).find((one) => one === format);
	if (shape === undefined) {
		throw new UsageError(`A packed file is written as geojson or geojsonseq; for ${format} name the dossier.`);
	}
	const packed = unpack(await io.readFile(file));
	if (!packed.ok) throw new DataError(`${file}: ${packed.issue.message}`);
	return geojsonOfColumns(packed, null, shape, progressOn(io, 'records'));
}
