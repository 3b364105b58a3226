// Two actors or two places that are one: "this Sharif is Raheel".
import type { Actor, Dossier, Place, PlaceProperties, Remarks } from '#core/dossier/types.ts';
import { contentKey } from '#core/merge/same.ts';
import { refused, type Edit, type Outcome } from './command.ts';
import { compact, findRecord, withRecords } from './lists.ts';
import { redirected } from './referrers.ts';
import { tidied } from './tidy.ts';

/** Makes one record of two; what the kept one does not say of itself is taken from the other, names become aliases. */
export function join(dossier: Dossier, { type, keep, gone }: Extract<Edit, { do: 'join' }>): Outcome {
	if (keep === gone) return refused('These are one record already.');
	const missing = [keep, gone].find((id) => findRecord(dossier, type, id) === undefined);
	if (missing !== undefined) return refused(`There is no ${type} “${missing}”.`);
	const one = type === 'actor' ? joinedActors(dossier, keep, gone) : joinedPlaces(dossier, keep, gone);
	const followed = redirected(one, new Map([[gone, keep]]));
	return {
		ok: true,
		dossier: tidied(followed, keep),
		label: `Joined ${type} “${gone}” to “${keep}”`,
		ids: [keep, gone]
	};
}

function joinedActors(dossier: Dossier, keep: string, gone: string): Dossier {
	const other = findRecord(dossier, 'actor', gone);
	const actors = dossier.actors.flatMap((actor) => {
		if (actor.id === gone) return [];
		return actor.id === keep && other ? [joinedActor(actor, other)] : [actor];
	});
	return withRecords(dossier, 'actor', actors);
}

function joinedActor(kept: Actor, other: Actor): Actor {
	const names = union(kept.aliases, [other.name, ...(other.aliases ?? [])])?.filter((name) => name !== kept.name);
	const lists = {
		aliases: names?.length || kept.aliases ? names : undefined,
		roles: union(kept.roles, other.roles),
		memberOf: union(kept.memberOf, other.memberOf),
		links: union(kept.links, other.links),
		citations: union(kept.citations, other.citations) ?? []
	};
	return compact<Actor>({ ...other, ...kept, ...lists, ...marks(kept, other) });
}

function joinedPlaces(dossier: Dossier, keep: string, gone: string): Dossier {
	const other = findRecord(dossier, 'place', gone);
	const features = dossier.places.features.flatMap((place) => {
		if (place.id === gone) return [];
		return place.id === keep && other ? [joinedPlace(place, other)] : [place];
	});
	return withRecords(dossier, 'place', features);
}

function joinedPlace(kept: Place, other: Place): Place {
	const [mine, its] = [kept.properties, other.properties];
	// Where, how exactly and within which radius belong together: they come from one of the two.
	const placed = kept.geometry === null && other.geometry !== null ? other : kept;
	const { precision, radius } = placed.properties;
	const alsoNamed = mine.name === its.name ? undefined : `Also named “${its.name}”.`;
	// What lay in the other lies in what that lay in.
	const partOf = mine.partOf === other.id ? its.partOf : (mine.partOf ?? its.partOf);
	const lists = {
		partOf,
		names: mine.names || its.names ? { ...its.names, ...mine.names } : undefined,
		links: union(mine.links, its.links),
		citations: union(mine.citations, its.citations) ?? [],
		note: [...new Set([mine.note, its.note, alsoNamed].filter((note) => note !== undefined))].join(' ') || undefined
	};
	const properties = compact<PlaceProperties>({
		...its,
		...mine,
		...lists,
		...editorial(mine, its),
		precision,
		radius
	});
	return compact<Place>({ ...other, ...kept, geometry: placed.geometry, properties, ...draftMark(kept, other) });
}

function marks(kept: Actor, other: Actor) {
	return { sensitive: kept.sensitive ?? other.sensitive, ...editorial(kept, other), ...draftMark(kept, other) };
}

/** Wholly ours is only what was so twice; keys that were ours in one of them stay marked. */
function editorial(kept: Remarks, other: Remarks): { editorial: Remarks['editorial'] | undefined } {
	if (kept.editorial === true && other.editorial === true) return { editorial: true };
	const lists = [kept.editorial, other.editorial].filter((value) => Array.isArray(value)).flat();
	return { editorial: lists.length === 0 ? undefined : [...new Set(lists)] };
}

/** One that a person has accepted is no suggestion any more. */
function draftMark(kept: object, other: object): { draft?: undefined } {
	return 'draft' in kept && 'draft' in other ? {} : { draft: undefined };
}

/** Both lists, the first one's items first, none twice; `undefined` when there is neither. */
function union<T>(one: readonly T[] | undefined, other: readonly T[] | undefined): T[] | undefined {
	if (one === undefined && other === undefined) return undefined;
	const found = new Map<string, T>();
	for (const item of [...(one ?? []), ...(other ?? [])]) {
		const key = contentKey(item);
		if (!found.has(key)) found.set(key, item);
	}
	return [...found.values()];
}
