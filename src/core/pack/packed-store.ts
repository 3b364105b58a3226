// A packed file as a store: columns answer at once, whole records are read from the blocks they lie in.
import type { Dossier } from '#core/dossier/types.ts';
import { ColumnStore } from '#core/records/column-store.ts';
import type { RecordColumns } from '#core/records/columns.ts';
import { openStore } from '#core/records/memory-store.ts';
import type { Lookup } from '#core/records/lookup.ts';
import type { Bytes } from './bytes.ts';
import { openPack, type Pack } from './read.ts';

/** A packed dossier as it was written. */
export class PackedStore extends ColumnStore {
	readonly pack: Pack;

	constructor(pack: Pack, columns: RecordColumns) {
		super(columns, pack.header, pack.counts.claim);
		this.pack = pack;
	}

	protected get lookup(): Lookup {
		return this.pack;
	}

	unpack(): Promise<Dossier> {
		return this.pack.whole();
	}
}

/**
 * Opens a packed file of version 2; throws PackFault. One that names private people is read whole, since its columns have their names:
 * roles stand for these, unless `names` are asked for.
 */
export async function openPackedStore(bytes: Bytes, { names = false } = {}): Promise<ColumnStore> {
	const pack = await openPack(bytes);
	if (pack.privatePeople > 0 && !names) return openStore(await pack.whole());
	return new PackedStore(pack, await pack.columns());
}
