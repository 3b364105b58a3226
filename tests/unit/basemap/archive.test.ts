import { Refusal } from '#core/errors/refusal.ts';
import { describe, expect, it, vi } from 'vitest';
import { isAllowedTileUrl, openArchiveFile, openArchiveUrl } from '../../../src/lib/map/basemap/archive.ts';
import { MemorySource } from '../../../src/lib/map/basemap/bytes.ts';
import { loadTile } from '../../../src/lib/map/basemap/protocol.ts';
import { committed } from './committed.ts';

const page = 'https://maps.example.org/dateline/index.html#x';

describe('isAllowedTileUrl', () => {
	it.each<[string, readonly string[], boolean]>([
		['city.pmtiles', [], true],
		['/tiles/city.pmtiles', [], true],
		['https://maps.example.org/city.pmtiles', [], true],
		['https://other.example.org/city.pmtiles', [], false],
		['https://other.example.org/city.pmtiles', ['https://other.example.org'], true],
		['https://other.example.org:8443/city.pmtiles', ['https://other.example.org'], false],
		['https://other.example.org.evil.test/city.pmtiles', ['https://other.example.org'], false],
		['//other.example.org/city.pmtiles', [], false],
		['http://maps.example.org/city.pmtiles', [], false],
		['https://name:word@maps.example.org/city.pmtiles', [], false],
		['file:///city.pmtiles', [], false],
		['data:application/octet-stream,PMTiles', [], false],
		['javascript:alert(1)', [], false],
		['blob:https://maps.example.org/1', [], false],
		['https://', [], false]
	])('%s with %j allowed: %s', (url, allowed, expected) => {
		expect(isAllowedTileUrl(url, page, allowed)).toBe(expected);
	});
});

describe('an archive a person picks', () => {
	const picked = (name: string, as = name) => new File([committed(`basemap/${name}`)], as);

	it('tells what it holds when it is a vector archive', async () => {
		const archive = await openArchiveFile(picked('world.pmtiles'));
		expect(archive).toMatchObject({ kind: 'vector', name: 'Dateline basemap', minZoom: 0, maxZoom: 5 });
		expect(archive.layers).toContain('town');
		expect(archive.attribution).toContain('GeoNames');
	});

	it('tells what it holds when it is a raster archive', async () => {
		expect(await openArchiveFile(picked('dem.pmtiles'))).toMatchObject({ kind: 'raster', layers: [], maxZoom: 3 });
	});

	it('is refused with its name when it is something else', async () => {
		const refused = openArchiveFile(new File(['not a map'.repeat(100)], 'letter.txt'));
		await expect(refused).rejects.toThrow(Refusal);
		await expect(openArchiveFile(new File([], 'empty.pmtiles'))).rejects.toThrow(/empty\.pmtiles/);
	});

	it('answers for its own tiles, each archive under its own key', async () => {
		const [one, other] = [await openArchiveFile(picked('world.pmtiles')), await openArchiveFile(picked('dem.pmtiles'))];
		expect(one.key).not.toBe(other.key);
		const { data } = await loadTile({ url: `pmtiles://${one.key}/0/0/0` }, new AbortController());
		expect(data).toBeInstanceOf(ArrayBuffer);
	});
});

describe('a tile that is not there', () => {
	const ask = (url: string) => loadTile({ url }, new AbortController());

	it('is empty in a vector archive, and a 404 in a raster', async () => {
		const vector = await openArchiveFile(new File([committed('basemap/world.pmtiles')], 'a.pmtiles'));
		expect(await ask(`pmtiles://${vector.key}/9/0/0`)).toEqual({ data: new ArrayBuffer(0) });
		const raster = await openArchiveFile(new File([committed('basemap/dem.pmtiles')], 'b.pmtiles'));
		await expect(ask(`pmtiles://${raster.key}/9/0/0`)).rejects.toMatchObject({ status: 404 });
	});

	it.each(['pmtiles://nobody/0/0/0', 'pmtiles://https://other.example.org/a.pmtiles/0/0/0', 'pmtiles://world'])(
		'is refused at %s, which nobody registered',
		async (url) => {
			await expect(ask(url)).rejects.toThrow(/No map archive/);
		}
	);
});

describe('an archive on another site', () => {
	it('is refused before anything is fetched', async () => {
		const fetching = vi.spyOn(globalThis, 'fetch');
		await expect(openArchiveUrl('https://other.example.org/a.pmtiles', page)).rejects.toThrow(/another site/);
		expect(fetching).not.toHaveBeenCalled();
		fetching.mockRestore();
	});
});

describe('MemorySource', () => {
	it('fetches once however many slices are asked for, and again after a failure', async () => {
		const fetching = vi.spyOn(globalThis, 'fetch');
		fetching.mockResolvedValueOnce(new Response('gone', { status: 503 }));
		fetching.mockResolvedValueOnce(new Response('0123456789'));
		const source = new MemorySource('key', 'https://maps.example.org/a.pmtiles');
		await expect(source.getBytes(0, 4)).rejects.toThrow(/503/);
		const slices = await Promise.all([source.getBytes(0, 4), source.getBytes(4, 4), source.getBytes(8, 4)]);
		expect(slices.map(({ data }) => new TextDecoder().decode(data))).toEqual(['0123', '4567', '89']);
		expect(fetching).toHaveBeenCalledTimes(2);
		fetching.mockRestore();
	});
});
