// What stands in the place of a private person's name.
import type { Actor, Dossier } from '#core/dossier/types.ts';
import type { NameFinder } from './finder.ts';

/** For somebody without a role, and for a name that several private people share. */
export const NEUTRAL = 'a private person';

/** Actor id → the title of their first role, else "a private person"; the same one twice gets numbers, in dossier order. Who is told by a role already stays so. */
export function labelsOf(dossier: Dossier, finder: NameFinder): Map<string, string> {
	const sensitive = dossier.actors.filter((actor) => actor.sensitive);
	const titles = new Map(sensitive.map((actor) => [actor.id, titleOf(actor, finder)]));
	const holders = new Map<string, number>();
	for (const title of titles.values()) holders.set(title, (holders.get(title) ?? 0) + 1);
	const labels = new Map<string, string>();
	const used = new Map<string, number>();
	for (const { id, name } of sensitive) {
		const title = titles.get(id) ?? NEUTRAL;
		const number = (used.get(title) ?? 0) + 1;
		used.set(title, number);
		const numbered = `${title === NEUTRAL ? 'private person' : title} ${number}`;
		const label = holders.get(title) === 1 ? title : numbered;
		labels.set(id, finder.byRole.has(id) ? name : label);
	}
	return labels;
}

/** A role may itself name somebody: "father of …". */
export function roleTitle(title: string, finder: NameFinder): string {
	return finder.replace(title.trim(), () => NEUTRAL);
}

function titleOf(actor: Actor, finder: NameFinder): string {
	const title = actor.roles?.[0]?.title.trim() ?? '';
	return title === '' ? NEUTRAL : roleTitle(title, finder);
}
