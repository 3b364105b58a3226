// A record without its references to others that go; or that it means nothing without them.
import type { RecordOf, RecordType } from '#core/dossier/records.ts';
import { referencesOf } from '#core/dossier/references.ts';
import type { Actor, Cited, Claim, Event, PlaceProperties, Role, Source, Statement } from '#core/dossier/types.ts';
import { compact, type WithGaps } from './lists.ts';

type IdSet = ReadonlySet<string>;
/** How each kind lets go; `null` when the record cannot stand without what goes. */
const DETACH: { readonly [T in RecordType]: (record: RecordOf[T], gone: IdSet) => RecordOf[T] | null } = {
	source(source, gone) {
		if (source.within && gone.has(source.within.source)) return null;
		return compact<Source>({ ...source, drawsOn: without(source.drawsOn, gone) });
	},
	place(place, gone) {
		const properties = cited<PlaceProperties>(
			{ ...place.properties, partOf: unless(place.properties.partOf, gone) },
			gone
		);
		return properties && { ...place, properties };
	},
	actor(actor, gone) {
		const roles = actor.roles?.map((role) =>
			role.of === undefined ? role : compact<Role>({ ...role, of: unless(role.of, gone) })
		);
		return cited<Actor>({ ...actor, roles, memberOf: without(actor.memberOf, gone) }, gone);
	},
	event: (event, gone) => cited<Event>({ ...event, partOf: unless(event.partOf, gone) }, gone),
	question: (question) => question,
	statement(statement, gone) {
		const { speaker, saidAt, to, about, reportedVia } = statement;
		const others = {
			speaker: speaker !== null && gone.has(speaker) ? null : speaker,
			saidAt: unless(saidAt, gone),
			to: without(to, gone),
			about: without(about, gone) ?? [],
			reportedVia: unnamed(reportedVia, gone)
		};
		const left = cited<Statement>({ ...statement, ...others }, gone);
		// A quote without the passage of its words can no longer be checked.
		const words = ({ citations }: Cited) => citations.filter((citation) => citation.as === 'words').length;
		return left && words(left) === words(statement) ? left : null;
	},
	claim(claim, gone) {
		const { about, value, assertedIn, by, reportedVia } = claim;
		const named =
			'place' in value ? value.place : 'actor' in value ? value.actor : 'event' in value ? value.event : undefined;
		// Without its voice a claim would be the source's own word.
		if ([about, named, assertedIn, by].some((id) => id !== undefined && gone.has(id))) return null;
		return cited<Claim>({ ...claim, reportedVia: unnamed(reportedVia, gone) }, gone);
	}
};

/** The record without references to the ids that go, itself when it has none; `null` when it means nothing without. */
export function detached<T extends RecordType>(type: T, record: RecordOf[T], gone: IdSet): RecordOf[T] | null {
	for (const { id } of referencesOf(type, record)) if (gone.has(id)) return DETACH[type](record, gone);
	return record;
}

/** Without the citations of sources that go; `null` when none is left and the record is not ours. */
function cited<R extends Cited>(record: WithGaps<R>, gone: IdSet): R | null {
	const citations = record.citations.filter(({ source }) => !gone.has(source));
	if (citations.length === 0 && record.citations.length > 0 && record.editorial !== true) return null;
	return compact<R>({ ...record, citations });
}

function unless(id: string | undefined, gone: IdSet): string | undefined {
	return id !== undefined && gone.has(id) ? undefined : id;
}

function without(ids: readonly string[] | undefined, gone: IdSet): string[] | undefined {
	return ids?.filter((id) => !gone.has(id));
}

/** A link of a chain that goes is somebody not named: the chain keeps its length. */
function unnamed(chain: readonly (string | null)[] | undefined, gone: IdSet): (string | null)[] | undefined {
	return chain?.map((id) => (id !== null && gone.has(id) ? null : id));
}
