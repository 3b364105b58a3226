// Opens a dossier of any size in the worker: a JSON file, a packed file, or one that the page was given.
import { readAny } from '#core/formats/read.ts';
import { acceptedOnly } from '#core/edit/suggestions.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { bytesOfFile, type Bytes } from '#core/pack/bytes.ts';
import { PackedStore } from '#core/pack/packed-store.ts';
import { isPacked, versionOf } from '#core/pack/head.ts';
import { openPack } from '#core/pack/read.ts';
import { ONLY_COLUMNS, openVersion1 } from '#core/pack/version-1.ts';
import type { ColumnStore } from '#core/records/column-store.ts';
import { MarkPlaces } from '#core/records/mark-table.ts';
import { openStore as openDossier } from '#core/records/memory-store.ts';
import { hasPrivatePeople } from '#core/redact/private.ts';
import { bytesOfAddress } from './ranges.ts';
import { HELD_IN_PAGE, type StoreOrigin } from '#lib/state/large.ts';
import type { Refused } from '#core/dossier/salvage.ts';
import type { OpenedStore } from './messages.ts';

/** A dossier that the worker keeps, and its places as marks are made of them. */
export interface KeptStore {
	store: ColumnStore;
	places: MarkPlaces;
}

/** What was opened, and what the worker keeps of it: nothing of a small dossier, which is given back whole. */
export interface StoreOpening {
	answer: OpenedStore;
	kept: KeptStore | null;
}

/** Opens what was named; throws where nothing can be opened, with the reason in words. */
export async function openOrigin(origin: StoreOrigin): Promise<StoreOpening> {
	if ('dossier' in origin) return taken(origin.dossier, origin.refused, []);
	const bytes = 'file' in origin ? bytesOfFile(origin.file) : await bytesOfAddress(origin.address);
	if (await isPacked(bytes)) return packed(bytes, 'file' in origin ? origin.file.name : origin.address);
	const text = new TextDecoder('utf-8', { fatal: true }).decode(await bytes.read(0, bytes.size));
	const { dossier, refused, issues } = readAny(text);
	if (dossier !== null) return taken(dossier, refused, issues);
	const [why] = issues;
	const where = why?.line === undefined ? '' : ` (line ${why.line})`;
	throw new Error(`${why?.message ?? 'it is no dossier.'}${where}`);
}

async function packed(bytes: Bytes, name: string): Promise<StoreOpening> {
	if ((await versionOf(bytes)) === 1) {
		const old = await openVersion1(bytes, decodeURIComponent(name.replace(/^.*\//, '')));
		return keeping(old, new MarkPlaces(old.records), [], [], ONLY_COLUMNS);
	}
	const pack = await openPack(bytes);
	const { event, statement } = pack.counts;
	// Names of private people stand in its columns: they are taken out before anything is shown.
	if (pack.privatePeople > 0 || event + statement <= HELD_IN_PAGE) return taken(await pack.whole(), [], []);
	const store = new PackedStore(pack, await pack.columns());
	return keeping(store, new MarkPlaces(store.records), [], [], '');
}

function taken(dossier: Dossier, refused: readonly Refused[], issues: OpenedStore['issues']): StoreOpening {
	const accepted = acceptedOnly(dossier);
	if (accepted.events.length + accepted.statements.length <= HELD_IN_PAGE)
		return { answer: { kept: false, dossier, refused, issues }, kept: null };
	const store = openDossier(accepted);
	const { features } = store.catalogue.dossier.places;
	const places = new MarkPlaces(store.records, (place) => features[place]?.geometry ?? null);
	return keeping(
		store,
		places,
		refused,
		issues,
		hasPrivatePeople(accepted) ? 'Private people are shown by their role.' : ''
	);
}

function keeping(
	store: ColumnStore,
	places: MarkPlaces,
	refused: readonly Refused[],
	issues: OpenedStore['issues'],
	note: string
): StoreOpening {
	return { answer: { kept: true, head: store.head, refused, issues, note }, kept: { store, places } };
}
