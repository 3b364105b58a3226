// What stands in the place of a private person's name.
import type { Actor, Dossier } from '#core/dossier/types.ts';
import type { NameFinder } from './finder.ts';

/** For somebody without a role, and for a name that several private people share. */
export const NEUTRAL = 'a private person';

/** Actor id → the title of their first role, else "a private person"; the same one twice gets numbers, in dossier order. */
export function labelsOf(dossier: Dossier, finder: NameFinder): Map<string, string> {
	const sensitive = dossier.actors.filter((actor) => actor.sensitive);
	const titles = sensitive.map((actor) => titleOf(actor, finder));
	const labels = new Map<string, string>();
	const used = new Map<string, number>();
	for (const [index, actor] of sensitive.entries()) {
		const title = titles[index] ?? NEUTRAL;
		const alone = titles.filter((other) => other === title).length === 1;
		const number = (used.get(title) ?? 0) + 1;
		used.set(title, number);
		labels.set(actor.id, alone ? title : `${title === NEUTRAL ? 'private person' : title} ${number}`);
	}
	return labels;
}

/** A role may itself name somebody: "father of …". */
function titleOf(actor: Actor, finder: NameFinder): string {
	const title = actor.roles?.[0]?.title.trim() ?? '';
	return title === '' ? NEUTRAL : finder.replace(title, () => NEUTRAL);
}
