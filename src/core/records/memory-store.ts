// A dossier in memory as a store: in a worker, or on the command line.
import type { Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { hasPrivatePeople } from '#core/redact/private.ts';
import { redact } from '#core/redact/redact.ts';
import { ColumnStore } from './column-store.ts';
import { columnsWithDisputes } from './disputed-columns.ts';
import { lookUpIn, type Lookup } from './lookup.ts';

/** A dossier as it was given: `openStore` first puts roles for the names of private people. */
export class MemoryStore extends ColumnStore {
	readonly catalogue: Catalogue;
	#lookup: Lookup | null = null;

	/** The dossier must have passed the checks. */
	constructor(dossier: Dossier) {
		const catalogue = new Catalogue(dossier);
		super(columnsWithDisputes(catalogue), dossier, dossier.claims.length);
		this.catalogue = catalogue;
	}

	protected get lookup(): Lookup {
		return (this.#lookup ??= lookUpIn(this.catalogue));
	}

	unpack(): Promise<Dossier> {
		return Promise.resolve(this.catalogue.dossier);
	}
}

/** Opens a dossier with roles for the names of private people; with `names` as it is. */
export function openStore(dossier: Dossier, { names = false } = {}): MemoryStore {
	return new MemoryStore(names || !hasPrivatePeople(dossier) ? dossier : redact(dossier).dossier);
}
