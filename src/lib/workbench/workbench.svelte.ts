// One dossier in work: its records and suggestions, the texts beside it, every step back and forth, and where it is kept.
import { listIssues } from '#core/dossier/parse.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { acceptWithTwins } from '#core/edit/arrive.ts';
import type { Edit, Outcome } from '#core/edit/command.ts';
import { begin, redo, stepBetween, undo, type History, type HistoryStep } from '#core/edit/history.ts';
import { perform } from '#core/edit/perform.ts';
import { acceptedOnly, suggestionsOf } from '#core/edit/suggestions.ts';
import { asKept, fromKept, joinedTexts, keysOf, NO_TEXTS, type HeldTexts, type KeptTexts } from './held-texts.ts';
import { Keeper } from './keeper.svelte.ts';
import { Positioning } from './positioning.svelte.ts';
import type { Store } from './storage.ts';

/** The dossier in work. Every change goes through `act` or `become`, and so can be undone. */
export class Workbench {
	#history = $state.raw<History>() as History;
	#texts = $state.raw(NO_TEXTS);
	/** The source whose text is open. */
	source = $state<string | null>(null);
	/** The record in hand: a suggestion or an accepted one. */
	chosen = $state<string | null>(null);
	/** What was last done. */
	said = $state('');
	/** Why the last edit was not made; empty where it was. */
	refusal = $state('');
	readonly keeper: Keeper;
	/** The place that is being put on the map. */
	readonly positioning: Positioning;

	/** All records, suggestions among them. */
	readonly dossier: Dossier = $derived(this.#history.present);
	/** What a person has accepted: what the map shows and what is saved for others. */
	readonly kept: Dossier = $derived(acceptedOnly(this.#history.present));
	/** Ids of the suggestions, in the order of the file. */
	readonly waiting: readonly string[] = $derived(suggestionsOf(this.#history.present));

	constructor(dossier: Dossier, store: Store | null) {
		this.#history = begin(dossier);
		this.source = dossier.sources[0]?.id ?? null;
		this.keeper = new Keeper(store, dossier.id);
		this.positioning = new Positioning(this);
	}

	get texts(): HeldTexts {
		return this.#texts;
	}
	get undoable(): string | null {
		return this.#history.past.at(-1)?.label ?? null;
	}
	get redoable(): string | null {
		return this.#history.future[0]?.label ?? null;
	}

	/** Takes over what was kept: the dossier, its texts, and the steps that led to it. */
	restore(dossier: Dossier, texts: KeptTexts, steps: HistoryStep[], at: number): void {
		this.#history = { past: steps.slice(0, at), present: dossier, future: steps.slice(at) };
		this.#texts = fromKept(texts);
		if (!dossier.sources.some(({ id }) => id === this.source)) this.source = dossier.sources[0]?.id ?? null;
	}

	/** Makes an edit; `false`, and says why, where it cannot be made. */
	act(command: Edit): boolean {
		return this.#take(perform(this.dossier, command));
	}

	/** Goes on to another dossier as one step; refused where accepted records would break a rule that they kept before. */
	become(after: Dossier, label: string, texts?: HeldTexts): boolean {
		const fault = newFault(this.kept, acceptedOnly(after));
		if (fault !== null) return this.#refuse(fault.message);
		const step = stepBetween(this.dossier, after, label);
		if (step === null && texts === undefined) return true;
		if (step !== null) this.#history = { past: [...this.#history.past, step], present: after, future: [] };
		if (texts !== undefined) this.#texts = joinedTexts(this.#texts, texts);
		this.#tell(`${label}.`);
		this.#keep(step ?? undefined, texts);
		return true;
	}

	/** Accepts suggestions with all they refer to; one that the dossier holds already is joined to it. */
	accept(ids: readonly string[]): boolean {
		return this.#take(acceptWithTwins(this.dossier, ids));
	}

	reject(ids: readonly string[]): boolean {
		return this.act({ do: 'reject', ids });
	}

	undo(): void {
		const label = this.undoable;
		if (label === null) return;
		this.#history = undo(this.#history);
		this.#tell(`Taken back: ${label}.`);
		this.#keep();
	}
	redo(): void {
		const label = this.redoable;
		if (label === null) return;
		this.#history = redo(this.#history);
		this.#tell(`Done again: ${label}.`);
		this.#keep();
	}

	/** Goes on to what an edit came to, or says why it came to nothing. */
	#take(outcome: Outcome): boolean {
		return outcome.ok ? this.become(outcome.dossier, outcome.label) : this.#refuse(outcome.reason);
	}

	#tell(words: string): void {
		this.said = words;
		this.refusal = '';
	}

	#refuse(reason: string): false {
		this.said = '';
		this.refusal = reason;
		return false;
	}

	#keep(step?: HistoryStep, texts?: HeldTexts): void {
		const { past, present } = this.#history;
		this.keeper.keep({
			dossier: present,
			at: past.length,
			...(step ? { step } : {}),
			...(texts ? { texts: asKept(texts) } : {})
		});
	}
}

/** The first error that the dossier did not have before. */
function newFault(before: Dossier, after: Dossier): Issue | null {
	const errors = listIssues(after).filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return null;
	const known = keysOf(listIssues(before));
	return errors.find(({ code, message }) => !known.has(`${code} ${message}`)) ?? null;
}
