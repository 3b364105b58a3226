// The edits of the workbench as data: what a person does, and what comes of it.
import type { RecordOf, RecordType } from '#core/dossier/records.ts';
import type { Dossier, PlaceProperties } from '#core/dossier/types.ts';
import type { Referrer } from './referrers.ts';

/** A record with its kind. */
export type AnyRecord = { [T in RecordType]: { type: T; record: RecordOf[T] } }[RecordType];

/** The keys to change; `undefined` takes a key away. Of a place, `properties` are changed key by key. */
export type Changes<T extends RecordType> = T extends 'place'
	? Partial<Omit<RecordOf['place'], 'id' | 'properties'>> & { properties?: Spelled<PlaceProperties> }
	: Spelled<Omit<RecordOf[T], 'id'>>;

/** Any of the keys of T; one that is `undefined` is to go. */
type Spelled<T> = { [K in keyof T]?: T[K] | undefined };

/** One edit. */
export type Edit =
	/** Records at the end of their lists; ids must be free. They may refer to each other. */
	| { do: 'add'; records: readonly AnyRecord[] }
	| { [T in RecordType]: { do: 'update'; type: T; id: string; change: Changes<T> } }[RecordType]
	/**
	 * `links`: what is left when nothing refers to it. `refuse`: only a record nobody refers to. `detach`: references that
	 * can go are taken away, others refuse. `cascade`: records that mean nothing without it go too.
	 */
	| { do: 'remove'; type: RecordType; id: string; referrers: 'refuse' | 'detach' | 'cascade' }
	| { do: 'rename'; id: string; to: string }
	/** Makes one of two; every reference to `gone` is then one to `keep`. */
	| { do: 'join'; type: 'actor' | 'place'; keep: string; gone: string }
	/** Accepts suggestions, and those they refer to with them. */
	| { do: 'accept'; ids: readonly string[] }
	/** Removes suggestions, and other suggestions that mean nothing without them. */
	| { do: 'reject'; ids: readonly string[] }
	/** Changes what stands beside the records; `undefined` takes a key away that may be absent. */
	| {
			do: 'describe';
			change: Spelled<Pick<Dossier, 'title' | 'summary' | 'language' | 'licence' | 'modified' | 'id'>>;
	  };

/** What an edit came to: another dossier, or why there is none. */
export type Outcome =
	| {
			ok: true;
			dossier: Dossier;
			/** What was done, for the list of steps: "Renamed actor elin to elin-vik". */
			label: string;
			/** Ids of records that are new, changed by name, accepted or gone. */
			ids: string[];
	  }
	| {
			ok: false;
			reason: string;
			/** The records that stand in the way, if it is those. */
			referrers: Referrer[];
	  };

/** An edit that cannot be made. */
export function refused(reason: string, referrers: Referrer[] = []): Outcome {
	return { ok: false, reason, referrers };
}
