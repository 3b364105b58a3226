// The dossier that is open, the texts the reader put beside it, and how its citations stand in them.
import type { Dispute } from '#core/accounts/disputed.ts';
import type { Comparison } from '#core/accounts/questions.ts';
import type { TextMatch, Verification } from '#core/citation/verify.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { holdFiles } from './held-files.ts';
import { lettersOf } from './letters.ts';

/** A record that was left out when a dossier was opened, and why. */
export interface Refused {
	pointer: string;
	id: string | null;
	reasons: Issue[];
}

const NOTHING_AT_HAND: TextMatch = { texts: new Map(), matched: [], changed: [], unused: [] };

const NOTHING_DISPUTED: ReadonlyMap<string, Dispute> = new Map();

/** The keys as a set, for what only asks whether a record is among them. */
function idsOf(records: ReadonlyMap<string, unknown>): ReadonlySet<string> {
	return new Set(records.keys());
}

/** A text file as it came in. Kept in memory only. */
export interface TextFile {
	name: string;
	text: NormalisedText;
}

/** One open dossier. Foreign and replaced as a whole, so it lives in raw state. */
export class Session {
	#dossier = $state.raw<Dossier>() as Dossier;
	#files = $state.raw<readonly TextFile[]>([]);
	#refused = $state.raw<readonly Refused[]>([]);
	#issues = $state.raw<readonly Issue[]>([]);

	readonly catalogue = $derived(new Catalogue(this.#dossier));
	#comparing = $state.raw<typeof import('./comparing.ts') | null>(null);
	/** The questions that the sources answer, with their accounts side by side; `null` until `compare` is done. */
	readonly compared: readonly Comparison[] | null = $derived(this.#comparing?.questionsOf(this.catalogue) ?? null);
	/** The same, none until `compare` is done. */
	readonly comparisons: readonly Comparison[] = $derived(this.compared ?? []);
	/** The records on which accounts differ or conflict, and which of the two. */
	readonly disputes: ReadonlyMap<string, Dispute> = $derived(
		this.#comparing?.disputedRecords(this.comparisons) ?? NOTHING_DISPUTED
	);
	/** Their ids. */
	readonly disputed: ReadonlySet<string> = $derived(idsOf(this.disputes));
	#match = $state.raw<TextMatch>(NOTHING_AT_HAND);
	#verification = $state.raw<Verification | null>(null);
	#texts = $state.raw<ReadonlyMap<string, NormalisedText>>(NOTHING_AT_HAND.texts);
	/** `A`, `B`, … by source id, in the order of the file. */
	readonly letters = $derived(lettersOf(this.#dossier));

	constructor(dossier: Dossier) {
		this.#dossier = dossier;
		void this.#matchAnew();
	}

	get dossier(): Dossier {
		return this.#dossier;
	}
	/** Records of the opened file that were left out. */
	get refused(): readonly Refused[] {
		return this.#refused;
	}
	get issues(): readonly Issue[] {
		return this.#issues;
	}

	/** The texts at hand, by source id: those the dossier was made from, changed ones, and those it carries itself. */
	get texts(): ReadonlyMap<string, NormalisedText> {
		return this.#texts;
	}
	/** Which dropped text belongs to which source; a changed text is named so. */
	get match(): TextMatch {
		return this.#match;
	}
	/** How every citation stands in the texts at hand; `null` while there are none. */
	get verification(): Verification | null {
		return this.#verification;
	}

	/** Sets the accounts of this dossier side by side, and of every one opened after it. */
	async compare(): Promise<void> {
		this.#comparing ??= await import('./comparing.ts');
	}

	/** Puts another dossier in place of the present one; the texts stay and are matched anew. */
	async replace(dossier: Dossier, refused: readonly Refused[] = [], issues: readonly Issue[] = []): Promise<void> {
		this.#dossier = dossier;
		this.#refused = refused;
		this.#issues = issues;
		// What was found in the old dossier must not be shown beside the new one while the checks load.
		this.#match = NOTHING_AT_HAND;
		this.#texts = NOTHING_AT_HAND.texts;
		this.#verification = null;
		await this.#matchAnew();
	}

	/** Puts text files beside the dossier and matches them with its sources; answers each as it is held, under a name of its own. */
	async addTexts(files: readonly TextFile[]): Promise<readonly TextFile[]> {
		const held = holdFiles(this.#files, files);
		this.#files = held;
		await this.#matchAnew();
		return files.map((file) => held.find(({ text }) => text.sha256 === file.text.sha256) ?? file);
	}

	async #matchAnew(): Promise<void> {
		const carriesText = this.#dossier.sources.some(({ body }) => body !== undefined);
		if (this.#files.length === 0 && !carriesText) return;
		// Most readers never bring a text: what checks them is loaded with the first one.
		const { checkTexts } = await import('./texts.ts');
		const { match, texts, verification } = checkTexts(this.#dossier, this.#files);
		this.#match = match;
		this.#texts = texts;
		this.#verification = verification;
	}
}
