// Persons and bodies of several texts as records: the same full name, or the same body, is one across texts.
import { push } from '#core/basics/lists.ts';
import type { Actor } from '#core/dossier/types.ts';
import type { ActorMention } from '../types.ts';
import { cite, MOST_CITATIONS, surest, type Draft, type Drafted, type Suggested } from './suggested.ts';

/** An actor with the ids of the others that its name may mean. */
export type SuggestedActor = Suggested<Actor, Draft & { orElse?: string[] }>;

interface ActorMet {
	drafted: Drafted;
	mention: ActorMention;
}

/** Roles of people who are no public figures: their names can be replaced by these. */
const PRIVATE =
	/\b(?:witness|eyewitness|survivor|victim|mother|father|parent|son|daughter|brother|sister|uncle|aunt|cousin|wife|husband|widow|widower|grandmother|grandfather|friend|neighbour|neighbor|resident|villager|pupil|student|schoolboy|schoolgirl|boy|girl|teenager|child|passenger|patient|worker)\b/i;

/** One record for each actor; fills in which id the key of each text has become. */
export function actorsOf(texts: readonly Drafted[]): SuggestedActor[] {
	const actors = new Map<string, ActorMet[]>();
	for (const drafted of texts) {
		for (const mention of drafted.draft.actors) {
			const name = joinsTexts(mention) ? mention.name.toLowerCase() : `${drafted.source} ${mention.key}`;
			push(actors, name, { drafted, mention });
		}
	}
	const groups = [...actors.values()].map((met) => ({ id: idOf(met), met }));
	for (const { id, met } of groups) for (const { drafted, mention } of met) drafted.actors.set(mention.key, id);
	return groups.map(({ id, met }) => actorOf(id, met));
}

/** Whether a name says by itself who is meant: a full name, or a body's; not a surname, not "officials". */
function joinsTexts({ name, kind, rule, orElse }: ActorMention): boolean {
	if (rule === 'speaks-unnamed') return false;
	return kind !== 'person' || (name.includes(' ') && orElse === undefined);
}

function idOf([first]: readonly ActorMet[]): string {
	return first ? first.drafted.ids.fresh(first.mention.name) : '';
}

function actorOf(id: string, met: readonly ActorMet[]): SuggestedActor {
	const mentions = met.map(({ mention }) => mention);
	const name = mentions.reduce((best, mention) => (mention.name.length > best.length ? mention.name : best), '');
	const aliases = [
		...new Set(mentions.map(({ text }) => text).filter((text) => text !== name && /^\p{Lu}/u.test(text)))
	].slice(0, 20);
	const roles = [...new Set(mentions.flatMap(({ role }) => role ?? []))].slice(0, 20);
	const best = surest(mentions.map(({ rule, score }) => ({ rule, score })));
	const orElse = [
		...new Set(
			met.flatMap(({ drafted, mention }) => (mention.orElse ?? []).flatMap((key) => drafted.actors.get(key) ?? []))
		)
	].filter((other) => other !== id);
	return {
		id,
		name,
		kind: mentions[0]?.kind ?? 'group',
		...(aliases.length > 0 ? { aliases } : {}),
		...(roles.length > 0 ? { roles: roles.map((title) => ({ title })) } : {}),
		...(roles.some((role) => PRIVATE.test(role)) ? { sensitive: true as const } : {}),
		citations: met.slice(0, MOST_CITATIONS).map(({ drafted, mention }) => cite(drafted, mention)),
		draft: { rule: best?.rule ?? '', score: best?.score ?? 0, ...(orElse.length > 0 ? { orElse } : {}) }
	};
}
