// A map archive (PMTiles) of the person's own: a file they pick, or a path on the page's own origin.
import { reasonOf, Refusal } from '#core/errors/refusal.ts';
import { PMTiles, TileType, type Header } from 'pmtiles';
import { readPointsMetadata, type PointsAbout } from '#core/tiles/metadata.ts';
import { PickedSource } from './bytes.ts';
import { register } from './protocol.ts';
import { RangeSource } from './ranges.ts';

/** What is known of an archive once its head has been read. */
export interface Archive {
	/** Its tiles answer to `pmtiles://<key>/{z}/{x}/{y}`. */
	readonly key: string;
	/** A name for people: the archive's own, else the file's. */
	readonly name: string;
	readonly kind: 'vector' | 'raster';
	readonly minZoom: number;
	readonly maxZoom: number;
	/** West, south, east, north in degrees. */
	readonly bounds: readonly [number, number, number, number];
	/** Vector layers as the archive lists them; none for a raster. */
	readonly layers: readonly string[];
	/** Whom to credit, as plain text; empty if the archive does not say. */
	readonly attribution: string;
	/** What it says of its records, if `dateline tiles` wrote it: then it is drawn over a map and is none itself. */
	readonly points: PointsAbout | null;
}

/** Opens a PMTiles file that a person picked; it is read slice by slice and never leaves the machine. */
export async function openArchiveFile(file: File): Promise<Archive> {
	return open(new PMTiles(new PickedSource(nextKey(), file)), file.name);
}

/** Opens a PMTiles archive by address, in parts where its host serves parts; refuses what `isAllowedTileUrl` refuses. */
export async function openArchiveUrl(
	url: string,
	pageUrl: string,
	allowedOrigins: readonly string[] = []
): Promise<Archive> {
	if (!isAllowedTileUrl(url, pageUrl, allowedOrigins)) {
		throw new Refusal(`${url} is on another site. This page only reads maps from its own, or from a file you pick.`);
	}
	const { href, pathname } = new URL(url, pageUrl);
	return open(new PMTiles(new RangeSource(nextKey(), href)), decodeURIComponent(pathname.split('/').pop() ?? href));
}

/**
 * Whether tiles may be read from an address: http(s) on the page's own origin, or on an origin the build allows
 * (each as `https://host[:port]`). A relative address is taken from `pageUrl`; credentials in an address are refused.
 */
export function isAllowedTileUrl(url: string, pageUrl: string, allowedOrigins: readonly string[]): boolean {
	if (!URL.canParse(url, pageUrl)) return false;
	const target = new URL(url, pageUrl);
	if (!/^https?:$/.test(target.protocol) || target.username || target.password) return false;
	return target.origin === new URL(pageUrl).origin || allowedOrigins.includes(target.origin);
}

let opened = 0;
const nextKey = () => `picked-${++opened}`;

async function open(tiles: PMTiles, fileName: string): Promise<Archive> {
	const header = await read(() => tiles.getHeader(), fileName);
	const metadata: unknown = await read(() => tiles.getMetadata(), fileName);
	const key = tiles.source.getKey();
	register(key, tiles);
	return {
		key,
		name: text(metadata, 'name') || fileName,
		kind: kindOf(header, fileName),
		minZoom: header.minZoom,
		maxZoom: header.maxZoom,
		bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
		layers: layerNames(metadata),
		attribution: text(metadata, 'attribution')
			.replace(/<[^>]*>/g, '')
			.trim(),
		points: readPointsMetadata(metadata, header.maxZoom)
	};
}

async function read<T>(step: () => Promise<T>, fileName: string): Promise<T> {
	try {
		return await step();
	} catch (error) {
		const reason = reasonOf(error);
		throw new Refusal(`${fileName} could not be read as a PMTiles archive: ${reason}`, { cause: error });
	}
}

function kindOf({ tileType }: Header, fileName: string): Archive['kind'] {
	if (tileType === TileType.Mvt) return 'vector';
	if (
		tileType === TileType.Png ||
		tileType === TileType.Jpeg ||
		tileType === TileType.Webp ||
		tileType === TileType.Avif
	) {
		return 'raster';
	}
	throw new Refusal(
		`${fileName} holds tiles of a kind this page cannot draw. Vector (MVT), PNG, JPEG, WebP and AVIF are drawn.`
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(metadata: unknown, key: string): string {
	const value = isRecord(metadata) ? metadata[key] : undefined;
	return typeof value === 'string' ? value : '';
}

function layerNames(metadata: unknown): string[] {
	const layers = isRecord(metadata) ? metadata.vector_layers : undefined;
	if (!Array.isArray(layers)) return [];
	return layers.flatMap((layer: unknown) => (isRecord(layer) && typeof layer.id === 'string' ? [layer.id] : []));
}
