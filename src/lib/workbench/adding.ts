// Texts come into a dossier: as a source with what its file says of it, then with what is suggested for it.
import { BY_STAMP } from '#core/dossier/tool-words.ts';
import type { Dossier, Source } from '#core/dossier/types.ts';
import type { SuggestedDossier } from '#core/draft/dossier.ts';
import { arrive } from '#core/edit/arrive.ts';
import { freshId, takenIds } from '#core/edit/fresh-id.ts';
import { rename } from '#core/edit/rename.ts';
import type { TakenText } from './taken-text.ts';

/** Code points of a title that is made of a text's first words. */
const TITLE = 70;

/** The source that has this text already, by its digest; `null` for a new text. */
export function sourceWith(dossier: Dossier, { text }: TakenText): Source | null {
	return dossier.sources.find((source) => source.text?.sha256 === text.sha256) ?? null;
}

/** A source for a text: what its file says, and what a person has to be asked because it says nothing. */
export function sourceFor(dossier: Dossier, one: TakenText): Source {
	const { title, authors, publisher, published, language, url, text, name } = one;
	const named = title ?? firstWords(text.text);
	const editorial = [
		'type',
		...(title === undefined && named !== undefined ? ['title'] : []),
		...(language === undefined ? ['language'] : [])
	];
	return {
		id: freshId(title ?? name.replace(/\.[^.]+$/, ''), takenIds(dossier)),
		type: 'article',
		...(named === undefined ? {} : { title: named }),
		...(publisher === undefined ? {} : { publisher }),
		...(authors === undefined ? {} : { authors }),
		language: language ?? 'en',
		...(published === undefined ? {} : { published }),
		...(url === undefined ? {} : { url }),
		...(/\.\w+$/.test(name) ? { identifiers: [name] } : {}),
		text: { length: text.length, sha256: text.sha256, paragraphs: [...text.paragraphs] },
		editorial
	};
}

/** The dossier with the suggestions for one of its sources; what the text says of its own date is kept where nobody else said it. */
export function withDraft(dossier: Dossier, source: string, drafted: SuggestedDossier): Dossier {
	const [theirs] = drafted.sources;
	if (!theirs) return dossier;
	const free = freshId(`${source} text`, new Set([...takenIds(dossier), ...takenIds(drafted)]));
	// First out of the way, so that no record of the draft has the name of the source.
	const apart = renamed(renamed(drafted, source, free), theirs.id === source ? free : theirs.id, `${source}`);
	const dated = dossier.sources.map((one) =>
		one.id === source && one.published === undefined && theirs.published !== undefined
			? { ...one, published: theirs.published, inferred: BY_STAMP }
			: one
	);
	return arrive({ ...dossier, sources: dated }, { ...apart, sources: [] });
}

function renamed(dossier: Dossier, id: string, to: string): Dossier {
	if (id === to) return dossier;
	const outcome = rename(dossier, { do: 'rename', id, to });
	return outcome.ok ? outcome.dossier : dossier;
}

/** The first words of a text; `undefined` where it has none, and the source goes by its file. */
function firstWords(text: string): string | undefined {
	const line =
		text
			.split('\n')
			.find((one) => one.trim() !== '')
			?.trim() ?? '';
	const letters = [...line];
	if (letters.length <= TITLE) return line || undefined;
	const cut = letters.slice(0, TITLE).join('');
	return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))} …`;
}
