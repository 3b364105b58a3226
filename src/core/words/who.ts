// Who says something, and through whom it reached the source.
import type { Actor, Claim, Role } from '#core/dossier/types.ts';
import { standsIn } from '#core/citation/containing.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { shortTimeWords } from '#core/time/words.ts';
import { saysAlready } from './actor-role.ts';
import { listed, term } from './vocabulary.ts';

type NamedActors = Pick<Catalogue, 'actors'>;
type Speech = Pick<Catalogue, 'actors' | 'statements' | 'sources' | 'dossier'>;

/** Whoever is named by an id that no actor of the dossier has. */
const MISSING = 'somebody who is not in this dossier';

/** The name of a speaker; `null` is a text that does not say who spoke. */
export function speakerName(speaker: string | null, { actors }: NamedActors): string {
	return speaker === null ? 'Speaker not given' : (actors.get(speaker)?.name ?? MISSING);
}

/** The name of somebody in a chain; `null` is somebody the source does not name. */
export function linkName(link: string | null, { actors }: NamedActors): string {
	return link === null ? 'somebody not named' : (actors.get(link)?.name ?? MISSING);
}

/** "prime minister, Pakistan, 2014"; what the title already names is not named again. */
export function roleWords({ title, of, when }: Role, { actors }: NamedActors): string {
	const name = of === undefined ? undefined : actors.get(of)?.name;
	const whole = name === undefined || title.toLowerCase().includes(name.toLowerCase()) ? title : `${title}, ${name}`;
	return when === undefined ? whole : `${whole}, ${shortTimeWords(when)}`;
}

/** The roles of an actor that stand beside the name; one that the name says already is left out ("A doctor at the hospital, doctor at the hospital"). */
export function rolesBeside({ name, roles = [] }: Actor, people: NamedActors): string[] {
	return roles.filter(({ title }) => !saysAlready(name, title)).map((role) => roleWords(role, people));
}

/** The first role of an actor in words, where it stands beside the name; `null` where there is none to add. */
export function firstRole(actor: Actor | undefined, people: NamedActors): string | null {
	return (actor && rolesBeside(actor, people)[0]) ?? null;
}

/** "to Reuters", or `null` when nobody is named as spoken to. */
export function toWords(to: readonly string[] | undefined, people: NamedActors): string | null {
	return to === undefined || to.length === 0 ? null : `to ${listed(to.map((id) => linkName(id, people)))}`;
}

/** "via Reuters", "via somebody not named, then Reuters": from nearest the speaker; those already named as spoken to are left out. */
export function viaWords(
	chain: readonly (string | null)[] | undefined,
	people: NamedActors,
	to: readonly string[] = []
): string | null {
	const links = (chain ?? []).filter((id) => id === null || !to.includes(id));
	return links.length === 0 ? null : `via ${links.map((id) => linkName(id, people)).join(', then ')}`;
}

/** Who asserts a claim and through whom: "Mudassir Awan, to Reuters"; "the article itself" when nobody else does, "the article, from unnamed reports" when it names nobody. */
export function whoSays(claim: Claim, speech: Speech): string {
	const statement = speech.statements.get(claim.assertedIn ?? '');
	const { to, reportedVia } = statement ?? { to: undefined, reportedVia: claim.reportedVia };
	const named = statement ? speakerName(statement.speaker, speech) : claim.by && speakerName(claim.by, speech);
	if (named === undefined) return ownVoice(claim, speech);
	const chain = [toWords(to, speech), viaWords(reportedVia, speech, to)].filter((words) => words !== null);
	return [named, ...chain].join(', ');
}

/** The source, and from whom it has what it says, nearest to it first. */
function ownVoice({ citations: [first], reportedVia = [] }: Claim, speech: Speech): string {
	const type = first && speech.sources.get(standsIn(first, speech.dossier.sources))?.type;
	const source = `the ${type === undefined ? 'source' : term('sourceType', type)}`;
	if (reportedVia.length === 0) return `${source} itself`;
	if (reportedVia.every((link) => link === null)) return `${source}, from unnamed reports`;
	return `${source}, from ${reportedVia
		.toReversed()
		.map((link) => linkName(link, speech))
		.join(', who has it from ')}`;
}
