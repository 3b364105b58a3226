// What the dashboard does with a dossier and with texts that a person brought, and what it says of each.
import type { NormalisedText } from '#core/citation/text.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { acceptedOnly, suggestionsOf } from '#core/edit/suggestions.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import type { Notice } from './notice.ts';

/** Opens the dossier in a JSON file, or in one of our own exports; the checks are loaded only now. */
export async function takeDossier(name: string, json: string, dashboard: Dashboard): Promise<Notice> {
	const { readAny, whyNoDossier } = await import('#core/formats/read.ts');
	const { dossier, refused, issues } = readAny(json);
	if (dossier === null) return { tone: 'problem', text: `${name} was not opened: ${whyNoDossier(issues)}` };
	await dashboard.load(acceptedOnly(dossier), refused, issues);
	const open = `${name} is open.${waitingWords(dossier)}`;
	if (refused.length === 0) return { tone: 'done', text: open };
	const records = refused.length === 1 ? 'One record was' : `${counted(refused.length, 'record')} were`;
	return { tone: 'problem', text: `${open} ${records} left out.`, refused: true };
}

/** What is said of suggestions, which are shown nowhere but in the workbench. */
function waitingWords(dossier: Dossier): string {
	const waiting = suggestionsOf(dossier).length;
	if (waiting === 0) return '';
	const [are, them] = waiting === 1 ? ['is', 'it'] : ['are', 'them'];
	return ` ${counted(waiting, 'suggestion')} in it ${are} not shown: accept ${them} in the workbench.`;
}

/** Puts texts beside the dossier, and says of each whose text it is. */
export async function takeTexts(
	texts: readonly { name: string; text: NormalisedText }[],
	{ session }: Dashboard
): Promise<Notice[]> {
	const held = await session.addTexts(texts);
	const titleOf = (id: string) => session.catalogue.sources.get(id)?.title ?? id;
	return texts.map(({ name }, index): Notice => {
		// Two files may share a name; the names they are held under differ.
		const own = held[index]?.name;
		const matched = session.match.matched.find(({ file }) => file === own);
		if (matched) return { tone: 'done', text: `${name} is the text of “${titleOf(matched.source)}”.` };
		const changed = session.match.changed.find(({ file }) => file === own);
		if (changed)
			return {
				tone: 'problem',
				text: `${name} differs from the text of “${titleOf(changed.source)}” that this dossier cites. Each passage says whether it was found.`
			};
		return { tone: 'problem', text: `${name} is the text of no source of this dossier: its digest matches none.` };
	});
}
