// After two records became one: nothing is named twice in a list, nothing is a part or a member of itself.
import type { Actor, Dossier, Place, PlaceProperties, Role } from '#core/dossier/types.ts';
import { compact, withRecords } from './lists.ts';

/** The dossier with what the joined record's new references left double or circular put right. */
export function tidied(dossier: Dossier, id: string): Dossier {
	const sources = dossier.sources.map((source) => changedList(source, 'drawsOn', once(source.drawsOn)));
	const actors = dossier.actors.map((actor) =>
		actor.id === id ? notOfItself(actor) : changedList(actor, 'memberOf', once(actor.memberOf))
	);
	const statements = dossier.statements.map((statement) => {
		const about = changedList(statement, 'about', once(statement.about) ?? []);
		return changedList(changedList(about, 'to', once(about.to)), 'reportedVia', noEcho(about.reportedVia));
	});
	const claims = dossier.claims.map((claim) => changedList(claim, 'reportedVia', noEcho(claim.reportedVia)));
	const features = dossier.places.features.map((place) => (place.id === id ? outsideItself(place, dossier) : place));
	const one = withRecords(withRecords(dossier, 'source', sources), 'actor', actors);
	return withRecords(withRecords(withRecords(one, 'statement', statements), 'claim', claims), 'place', features);
}

function notOfItself(actor: Actor): Actor {
	const roles = actor.roles?.map((role) => (role.of === actor.id ? compact<Role>({ ...role, of: undefined }) : role));
	const memberOf = once(actor.memberOf)?.filter((id) => id !== actor.id);
	return compact<Actor>({ ...actor, roles, memberOf });
}

/** Without its container where that lies, by way of others, in the place itself. */
function outsideItself(place: Place, { places }: Dossier): Place {
	const parents = new Map(places.features.map(({ id, properties }) => [id, properties.partOf]));
	const seen = new Set<string>();
	for (let next = parents.get(place.id); next !== undefined && !seen.has(next); next = parents.get(next)) {
		if (next === place.id)
			return { ...place, properties: compact<PlaceProperties>({ ...place.properties, partOf: undefined }) };
		seen.add(next);
	}
	return place;
}

function once<T>(items: readonly T[] | undefined): T[] | undefined {
	return items && [...new Set(items)];
}

/** Somebody who passed on to themselves passed on once; two who are not named stay two. */
function noEcho(chain: readonly (string | null)[] | undefined): (string | null)[] | undefined {
	return chain?.filter((id, index) => id === null || id !== chain[index - 1]);
}

/** The record itself when the list lost nothing. */
function changedList<R extends object, K extends keyof R>(record: R, key: K, list: R[K]): R {
	const before = record[key];
	const same = Array.isArray(before) && Array.isArray(list) ? before.length === list.length : before === list;
	return same ? record : { ...record, [key]: list };
}
