// The file that a page saves of a packed dossier: the dossier itself where all is shown, and nothing where it is stopped.
import { describe, expect, it, vi } from 'vitest';
import { joinBytes } from '#core/basics/bytes.ts';
import { serialise } from '#core/dossier/serialise.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { openPackedStore, PackedStore } from '#core/pack/packed-store.ts';
import { packDossier } from '#core/pack/write.ts';
import { writeShown } from '#lib/store/write-shown.ts';
import { dossier } from '../dossiers/load.ts';

const store = await openPackedStore(bytesInMemory(joinBytes(packDossier(dossier))), { names: true });
const written = async (format: string, filter = NO_FILTER) =>
	writeShown(
		store,
		filter,
		format,
		() => undefined,
		() => false
	);

describe('the file of what is shown', () => {
	it('is the dossier itself, read record by record, where all is shown', async () => {
		if (!(store instanceof PackedStore)) return expect.unreachable();
		const unpacked = vi.spyOn(store, 'unpack');
		const made = await written('dossier');
		expect(await made?.blob.text()).toBe(serialise(dossier));
		expect(made?.extension).toBe('json');
		expect(unpacked).not.toHaveBeenCalled();
	});

	it('is the part that a filter leaves, and any other format, of the whole', async () => {
		const part = await written('dossier', { ...NO_FILTER, kinds: ['event'] });
		expect(JSON.parse((await part?.blob.text()) ?? '')).toMatchObject({ events: dossier.events, id: dossier.id });
		expect((await part?.blob.text()) === serialise(dossier)).toBe(false);
		const table = await written('csv-records');
		expect((await table?.blob.text())?.split('\r\n').length).toBeGreaterThan(dossier.events.length);
	});
});
