// The actors of a dossier in the groups of the filter rail, and which of them a search leaves.
import type { Actor } from '#core/dossier/types.ts';
import { ACTOR_ROLES, type ActorRole, type DossierRecord } from '#core/index/records.ts';
import { foldText } from '#core/index/search.ts';

/** Actors of one kind. */
export interface ActorGroup {
	kind: string;
	label: string;
	actors: readonly Actor[];
}

const LABELS: readonly (readonly [string, string])[] = [
	['person', 'People'],
	['armed-group', 'Armed groups'],
	['state-body', 'State bodies'],
	['office', 'Offices'],
	['group', 'Groups'],
	['public', 'The public'],
	['outlet', 'Outlets']
];

/** The actors grouped by kind in a fixed order, kinds of one's own last; within a group those with most records first. */
export function groupActors(actors: readonly Actor[], records: ReadonlyMap<string, number>): ActorGroup[] {
	const known = new Set(LABELS.map(([kind]) => kind));
	const own = [...new Set(actors.map((actor) => actor.kind))].filter((kind) => !known.has(kind));
	const kinds = [...LABELS, ...own.map((kind) => [kind, kind.replaceAll('-', ' ')] as const)];
	return kinds.flatMap(([kind, label]) => {
		const inside = actors.filter((actor) => actor.kind === kind);
		const sorted = inside.toSorted(
			(a, b) => (records.get(b.id) ?? 0) - (records.get(a.id) ?? 0) || a.name.localeCompare(b.name, 'en')
		);
		return inside.length > 0 ? [{ kind, label, actors: sorted }] : [];
	});
}

/** The groups with only the actors whose name, alias or role holds all the words; groups without any are left out. */
export function findActors(groups: readonly ActorGroup[], query: string): ActorGroup[] {
	const words = foldText(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return [...groups];
	return groups.flatMap((group) => {
		const actors = group.actors.filter((actor) => {
			const text = foldText(
				[actor.name, ...(actor.aliases ?? []), ...(actor.roles ?? []).map((role) => role.title)].join('\n')
			);
			return words.every((word) => text.includes(word));
		});
		return actors.length > 0 ? [{ ...group, actors }] : [];
	});
}

/** How many records each actor is in, by its role in them. */
export function recordsByRole(
	records: readonly DossierRecord[]
): { role: ActorRole; records: ReadonlyMap<string, number> }[] {
	return ACTOR_ROLES.map((role) => {
		const counts = new Map<string, number>();
		for (const { actors } of records) for (const actor of actors[role]) counts.set(actor, (counts.get(actor) ?? 0) + 1);
		return { role, records: counts };
	});
}
