// Who says something, and through whom it reached the source.
import type { Actor, Claim, Role } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { listed } from './vocabulary.ts';

type People = Pick<Catalogue, 'actors'>;
type Speech = Pick<Catalogue, 'actors' | 'statements'>;

/** The name of a speaker; `null` is a text that does not say who spoke. */
export function speakerName(speaker: string | null, { actors }: People): string {
	return speaker === null ? 'Speaker not given' : (actors.get(speaker)?.name ?? speaker);
}

/** The name of somebody in a chain; `null` is somebody the source does not name. */
export function linkName(link: string | null, { actors }: People): string {
	return link === null ? 'somebody not named' : (actors.get(link)?.name ?? link);
}

/** "prime minister, Pakistan"; what the title already names is not named again. */
export function roleWords({ title, of }: Role, { actors }: People): string {
	const name = of === undefined ? undefined : (actors.get(of)?.name ?? of);
	return name === undefined || title.toLowerCase().includes(name.toLowerCase()) ? title : `${title}, ${name}`;
}

/** The roles of an actor that stand beside the name; one that the name says already is left out ("A doctor at the hospital, doctor at the hospital"). */
export function rolesBeside({ name, roles = [] }: Actor, people: People): { role: Role; words: string }[] {
	const said = ` ${name.toLowerCase()} `;
	return roles
		.map((role) => ({ role, words: roleWords(role, people) }))
		.filter(({ role, words }) => ![words, role.title].some((told) => said.includes(` ${told.toLowerCase()} `)));
}

/** The first role of an actor in words, where it stands beside the name; `null` where there is none to add. */
export function firstRole(actor: Actor | undefined, people: People): string | null {
	return (actor && rolesBeside(actor, people)[0]?.words) ?? null;
}

/** "to Reuters", or `null` when nobody is named as spoken to. */
export function toWords(to: readonly string[] | undefined, people: People): string | null {
	return to === undefined || to.length === 0 ? null : `to ${listed(to.map((id) => linkName(id, people)))}`;
}

/** "via Reuters", "via somebody not named, then Reuters": from nearest the speaker; those already named as spoken to are left out. */
export function viaWords(
	chain: readonly (string | null)[] | undefined,
	people: People,
	to: readonly string[] = []
): string | null {
	const links = (chain ?? []).filter((id) => id === null || !to.includes(id));
	return links.length === 0 ? null : `via ${links.map((id) => linkName(id, people)).join(', then ')}`;
}

/** Who asserts a claim and through whom: "Mudassir Awan, to Reuters"; "the source itself" when nobody else does. */
export function whoSays(claim: Claim, speech: Speech): string {
	const statement = speech.statements.get(claim.assertedIn ?? '');
	const { to, reportedVia } = statement ?? { to: undefined, reportedVia: claim.reportedVia };
	const named = statement ? speakerName(statement.speaker, speech) : claim.by && speakerName(claim.by, speech);
	const chain = [toWords(to, speech), viaWords(reportedVia, speech, to)].filter((words) => words !== null);
	return [named ?? 'the source itself', ...chain].join(', ');
}
