// Names of public people, bodies and places, which stay when a private person shares a word of them.
import type { Dossier } from '#core/dossier/types.ts';
import { foldName } from './letters.ts';
import { fullNames } from './names.ts';

/** What is called after somebody: "family of …". */
const RELATION =
	/^(?:the )?(?:family|relatives?|parents?|mother|father|brothers?|sisters?|sons?|daughters?|wife|widow|husband|friends?|neighbou?rs?|lawyers?|home|house|flat) of /;

/** The names of all public actors and of all places. */
export function publicNames(dossier: Pick<Dossier, 'actors' | 'places'>): string[] {
	const actors = dossier.actors.filter((actor) => !actor.sensitive).flatMap((actor) => fullNames(actor));
	const places = dossier.places.features.flatMap(({ properties }) => [
		properties.name,
		...Object.values(properties.names ?? {})
	]);
	return [...actors, ...places];
}

/** Whether a folded public name is a name of its own: "Imran Khan" beside a private Sana Khan, but neither "family of Khan" nor "Sana Khan’s house". */
export function isOwnName(name: string, privateNames: ReadonlySet<string>, parts: ReadonlySet<string>): boolean {
	if (privateNames.has(name)) return true;
	const together = bare(name);
	for (const other of privateNames) {
		if (` ${name} `.includes(` ${other} `)) return false;
		const joined = bare(other);
		if (joined.length >= 5 && joined !== together && other.includes(' ') && together.includes(joined)) return false;
	}
	if (RELATION.test(name)) return !Array.from(name.matchAll(/\p{L}+/gu)).some(([word]) => parts.has(word));
	return !Array.from(name.matchAll(/(\p{L}+)'s? /gu)).some(([, word = '']) => parts.has(word));
}

function bare(name: string): string {
	return foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
}
