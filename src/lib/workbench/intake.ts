// Takes in the dossiers, texts and web pages that a person brings or pastes. Nothing of it leaves the page.
import { reasonOf, Refusal } from '#core/errors/refusal.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { refuseTooLarge, type ReceivedFile } from '#lib/files/receive.ts';
import type { Refused } from '#core/dossier/salvage.ts';
import { takePlain } from './plain-text.ts';
import type { TakenText } from './taken-text.ts';

export { sameText, type TakenText } from './taken-text.ts';

/** A dossier that was brought, with what of it could not be read. */
export interface OpenedFile {
	name: string;
	dossier: Dossier;
	/** Records that were left out. */
	refused: Refused[];
	issues: Issue[];
	/** Name of the archive it came in. */
	archive?: string;
}

/** What became of the files. */
export interface Intake {
	texts: TakenText[];
	dossiers: OpenedFile[];
	/** Not taken, each with a sentence for people. */
	refused: { name: string; reason: string }[];
	/** What is neither text nor dossier: others see to it. */
	others: ReceivedFile[];
}

/** Takes received files one by one; one that cannot be taken keeps none of the others. Rejects only with the signal's reason. */
export async function takeIn(files: readonly ReceivedFile[], signal?: AbortSignal): Promise<Intake> {
	const intake: Intake = { texts: [], dossiers: [], refused: [], others: [] };
	for (const file of files) {
		signal?.throwIfAborted();
		const from = file.archive === undefined ? {} : { archive: file.archive };
		try {
			if (file.is === 'text') intake.texts.push({ ...takePlain(file.name, await held(file)), ...from });
			else if (file.is === 'web-page') {
				const { takePage } = await import('./web-page.ts');
				intake.texts.push({ ...(await takePage(file.name, await held(file))), ...from });
			} else if (file.is === 'dossier') intake.dossiers.push({ ...(await takeDossier(file)), ...from });
			else intake.others.push(file);
		} catch (error) {
			const name = file.archive === undefined ? file.name : `${file.archive}: ${file.name}`;
			intake.refused.push({ name, reason: reasonOf(error) });
		}
	}
	return intake;
}

/** A text that was pasted, under a name made of its title. Throws Refusal. */
export function takePasted(text: string): TakenText {
	const taken = takePlain('Pasted text.txt', text);
	const title = taken.title?.replace(/[/\\]/g, ' ').slice(0, 60).trim();
	return title ? { ...taken, name: `${title}.txt` } : taken;
}

async function takeDossier(file: ReceivedFile): Promise<OpenedFile> {
	const [{ normalise }, { readAny, whyNoDossier }] = await Promise.all([
		import('#core/citation/normalise.ts'),
		import('#core/formats/read.ts')
	]);
	const bytes = await held(file);
	// Only to be told in words that it is not UTF-8: a dossier keeps its letters as they are.
	normalise(bytes);
	const { dossier, refused, issues } = readAny(new TextDecoder().decode(bytes));
	if (dossier === null) throw new Refusal(whyNoDossier(issues));
	return { name: file.name, dossier, refused, issues };
}

function held({ file, bytes }: ReceivedFile): Promise<Uint8Array> {
	refuseTooLarge(file);
	return bytes();
}
