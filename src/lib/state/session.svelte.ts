// The dossier that is open, the texts the reader put beside it, and how its citations stand in them.
import type { Refused } from '#core/dossier/salvage.ts';
import type { Dispute } from '#core/accounts/disputed.ts';
import type { Comparison } from '#core/accounts/questions.ts';
import type { TextMatch, Verification } from '#core/citation/verify.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { holdFiles, type TextFile } from './held-files.ts';
import { lettersOf } from '#core/words/letters.ts';
import { withOne, type OpenedDossier, type WithNames } from './private-names.ts';

const NOTHING_AT_HAND: TextMatch = { texts: new Map(), matched: [], changed: [], unused: [] };

const NONE: ReadonlySet<string> = new Set();

const NOTHING_DISPUTED: ReadonlyMap<string, Dispute> = new Map();

/** The keys as a set, for what only asks whether a record is among them. */
function idsOf(records: ReadonlyMap<string, unknown>): ReadonlySet<string> {
	return new Set(records.keys());
}

/** One open dossier. Foreign and replaced as a whole, so it lives in raw state. */
export class Session {
	/** What is shown until the names of private people are asked for. */
	#opened = $state.raw<OpenedDossier>() as OpenedDossier;
	/** The same with names, once they have been asked for. */
	#withNames = $state.raw<WithNames | null>(null);
	#namesShown = $state(false);
	#namesSeen = $state(false);
	/** Folded statements that the reader has opened. */
	#read = $state.raw(NONE);
	readonly #shown: OpenedDossier = $derived((this.#namesShown && this.#withNames) || this.#opened);
	readonly #folded = $derived(this.#namesShown && this.#withNames ? this.#withNames.fold(this.#read) : null);
	readonly #dossier: Dossier = $derived(this.#folded?.dossier ?? this.#shown.dossier);
	/** Texts that came with the dossier and go with it. */
	#beside: readonly TextFile[] = [];
	/** Texts that the reader brought. */
	#files: readonly TextFile[] = [];
	/** Letters of the sources where only a part of the dossier is at hand. */
	#letters = $state.raw<ReadonlyMap<string, string> | null>(null);

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
	readonly letters: ReadonlyMap<string, string> = $derived(this.#letters ?? lettersOf(this.#dossier));

	#checkTexts: typeof import('./texts.ts').checkTexts | null = null;

	/** `names` reads the dossier with the names of its private people, who are shown by their role until then. */
	constructor(dossier: Dossier, names?: OpenedDossier['names']) {
		this.#opened = { dossier, refused: [], issues: [], ...(names && { names }) };
		void this.#matchAnew();
	}

	/** What is shown, and so what is listed, filtered, linked and exported: private people by their role unless names were asked for. */
	get dossier(): Dossier {
		return this.#dossier;
	}
	/** Records of the opened file that were left out. */
	get refused(): readonly Refused[] {
		return this.#shown.refused;
	}
	get issues(): readonly Issue[] {
		return this.#shown.issues;
	}

	/** Whether there are names to ask for. */
	get canShowNames(): boolean {
		return this.#opened.names !== undefined;
	}
	/** Whether the texts that the dossier carries come with the names, and are not shown now. */
	get textsWithheld(): boolean {
		return this.#opened.textsWithNames === true && !this.#namesShown;
	}
	/** Whether they have been read, shown or not. */
	get namesRead(): boolean {
		return this.#withNames !== null;
	}
	get namesShown(): boolean {
		return this.#namesShown;
	}
	/** Whether names of this dossier are shown, or have been. */
	get namesSeen(): boolean {
		return this.#namesSeen;
	}
	/** Ids of statements whose words are folded because names are shown. */
	get folded(): ReadonlySet<string> {
		return this.#folded?.ids ?? NONE;
	}
	/** Ids of private people of whom something is not shown because names are. */
	get heldBack(): ReadonlySet<string> {
		return this.#folded?.people ?? NONE;
	}
	/** The shown dossier with nothing folded: what is written to a file. */
	get unfolded(): Dossier {
		return this.#shown.dossier;
	}

	/** Reads the names of private people, without showing them. */
	async readNames(): Promise<void> {
		const opened = this.#opened;
		if (!opened.names || this.#withNames) return;
		const withNames = await opened.names();
		// Meanwhile another dossier may have been opened.
		if (opened === this.#opened) this.#withNames = withNames;
	}

	/** Shows the names that were read, or roles again; nothing of it outlives the page. */
	showNames(shown: boolean): void {
		this.#namesShown = shown && this.#withNames !== null;
		this.#namesSeen ||= this.#namesShown;
		this.#read = NONE;
		void this.#matchAnew();
	}

	/** Opens a folded statement. */
	unfold(id: string): void {
		this.#read = withOne(this.#read, id);
		void this.#matchAnew();
	}

	/** The id of a thing where private people are shown by their role; as it is while names have not been read. */
	idWithRoles(id: string): string {
		return this.#withNames?.ids.get(id) ?? id;
	}
	/** The id that a thing has in what is shown, whichever of its two is given. */
	shownId(id: string): string {
		return this.#namesShown ? (this.#withNames?.named.get(id) ?? id) : this.idWithRoles(id);
	}
	/** Whether a text names a private person, as far as names have been read. */
	mentionsPrivatePerson(text: string): boolean {
		return this.#withNames?.mentions(text) ?? false;
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

	/**
	 * Puts another dossier in place of the present one; the texts that the reader brought are matched anew. `letters`: of its sources,
	 * where it is a part of a larger one; `beside`: the texts that come with it, those of the present one unless others are given.
	 */
	async show(
		opened: OpenedDossier,
		letters: ReadonlyMap<string, string> | null = null,
		beside: readonly TextFile[] = this.#beside
	): Promise<void> {
		this.#opened = opened;
		this.#letters = letters;
		this.#beside = beside;
		this.#withNames = null;
		this.#namesShown = false;
		this.#namesSeen = false;
		this.#read = NONE;
		// What was found in the old dossier must not be shown beside the new one while the checks load.
		this.#forgetTexts();
		await this.#matchAnew();
	}

	/** Puts text files beside the dossier and matches them with its sources; answers each as it is held, under a name of its own. */
	async addTexts(files: readonly TextFile[]): Promise<readonly TextFile[]> {
		this.#files = holdFiles(this.#files, files);
		const held = await this.#matchAnew();
		return files.map((file) => held.find(({ text }) => text.sha256 === file.text.sha256) ?? file);
	}

	#forgetTexts(): void {
		this.#match = NOTHING_AT_HAND;
		this.#texts = NOTHING_AT_HAND.texts;
		this.#verification = null;
	}

	/** Answers the texts beside the dossier, each under a name of its own. */
	async #matchAnew(): Promise<readonly TextFile[]> {
		const carriesText = this.#dossier.sources.some(({ body }) => body !== undefined);
		if (this.#files.length + this.#beside.length === 0 && !carriesText) {
			this.#forgetTexts();
			return [];
		}
		// Most readers never bring a text: what checks them is loaded with the first one.
		this.#checkTexts ??= (await import('./texts.ts')).checkTexts;
		const held = holdFiles(this.#beside, this.#files);
		const { match, texts, verification } = this.#checkTexts(this.#dossier, held);
		this.#match = match;
		this.#texts = texts;
		this.#verification = verification;
		return held;
	}
}
