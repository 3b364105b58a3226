// An archive by address: parts of it where the host serves parts, the whole of a small one where it does not.
import { afterEach, expect, it, vi } from 'vitest';
import { RangeSource } from '../../../src/lib/map/basemap/ranges.ts';

const text = ({ data }: { data: ArrayBuffer }) => new TextDecoder().decode(data);
const fetching = vi.spyOn(globalThis, 'fetch');
afterEach(() => fetching.mockReset());

it('asks for the bytes it needs and no more', async () => {
	fetching.mockImplementation(async (_url, init) => {
		const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '') ?? [];
		return new Response('0123456789'.slice(Number(from), Number(to) + 1), { status: 206 });
	});
	const source = new RangeSource('key', 'https://maps.example.org/a.pmtiles');
	expect(text(await source.getBytes(2, 3))).toBe('234');
	expect(text(await source.getBytes(8, 4))).toBe('89');
	expect(fetching).toHaveBeenCalledTimes(2);
});

it('keeps a small file of a host that sends the whole', async () => {
	fetching.mockImplementation(async () => new Response('0123456789', { headers: { 'content-length': '10' } }));
	const source = new RangeSource('key', 'https://maps.example.org/a.pmtiles');
	expect(text(await source.getBytes(2, 3))).toBe('234');
	expect(text(await source.getBytes(8, 4))).toBe('89');
	expect(fetching).toHaveBeenCalledTimes(1);
});

it.each<Record<string, string>>([{ 'content-length': '99999999' }, {}])(
	'refuses a large file, or one of no told size, of such a host: %j',
	async (headers) => {
		fetching.mockImplementation(async () => new Response('0123456789', { headers }));
		await expect(new RangeSource('key', 'https://maps.example.org/a.pmtiles').getBytes(0, 3)).rejects.toThrow(
			'range requests'
		);
	}
);

it('tells what the host answered when it refuses, and asks again the next time', async () => {
	fetching.mockResolvedValueOnce(new Response('no', { status: 404 }));
	fetching.mockResolvedValueOnce(new Response('012', { status: 206 }));
	const source = new RangeSource('key', 'https://maps.example.org/a.pmtiles');
	await expect(source.getBytes(0, 3)).rejects.toThrow('404');
	expect(text(await source.getBytes(0, 3))).toBe('012');
});
