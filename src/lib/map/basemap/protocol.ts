// The `pmtiles://` addresses of map styles: only archives that were registered here answer.
import type { AddProtocolAction } from 'maplibre-gl';
import { PMTiles, TileType } from 'pmtiles';
import { MemorySource } from './bytes.ts';

const archives = new Map<string, PMTiles>();

/** Makes an archive answer to `pmtiles://<key>/…`, in place of any of that key before it. */
export function register(key: string, archive: PMTiles): void {
	archives.set(key, archive);
}

let added = false;

/**
 * Registers the embedded archives under `base` (an absolute address ending in `/`) and, the first time, the protocol
 * itself. Nothing is fetched before a map asks for a tile.
 */
export function registerEmbedded(addProtocol: (name: string, action: AddProtocolAction) => void, base: string): void {
	if (!archives.has('world')) register('world', new PMTiles(new MemorySource('world', `${base}basemap/world.pmtiles`)));
	if (!archives.has('relief'))
		register('relief', new PMTiles(new MemorySource('relief', `${base}basemap/dem.pmtiles`)));
	if (added) return;
	addProtocol('pmtiles', loadTile);
	added = true;
}

/** Answers one request of MapLibre; refuses keys nobody registered, so that no style can make the page fetch elsewhere. */
export const loadTile: AddProtocolAction = async ({ url }, controller) => {
	const [, key = '', z, x, y] = /^pmtiles:\/\/([\w-]+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
	const archive = archives.get(key);
	if (!archive) throw new Error(`No map archive is registered for ${url}.`);
	const tile = await archive.getZxy(Number(z), Number(x), Number(y), controller.signal);
	controller.signal.throwIfAborted();
	if (tile) return { data: tile.data };
	// An empty vector tile is "nothing here". A raster has no such thing; MapLibre takes a 404 for it and goes on.
	const { tileType } = await archive.getHeader();
	if (tileType === TileType.Mvt) return { data: new ArrayBuffer(0) };
	throw Object.assign(new Error(`The map archive has no tile ${z}/${x}/${y}.`), { status: 404 });
};
