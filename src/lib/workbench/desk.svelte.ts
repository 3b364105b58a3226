// The desk: which dossier is in work, where dossiers are kept, and who drafts.
import { unusedId } from '#core/basics/ids.ts';
import { reasonOf } from '#core/errors/refusal.ts';
import type { ReceivedFile } from '#lib/files/receive.ts';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { PlaceChoice } from '#core/draft/gazetteer/look-up.ts';
import type { HistoryStep } from '#core/edit/history.ts';
import { include } from '#core/edit/include.ts';
import { counted } from '#core/words/vocabulary.ts';
import { sourceFor, sourceWith, withDraft } from './adding.ts';
import { Drafter } from './drafter.ts';
import type { TakenText } from './taken-text.ts';
import { renamedTexts, renamedWords } from './including.ts';
import { ChangedElsewhere } from './storage-errors.ts';
import type { Store, StoredDossier } from './storage.ts';
import { asKept, bodiesOf, NO_TEXTS, oneText, type HeldTexts, type KeptTexts } from './held-texts.ts';
import { Workbench } from './workbench.svelte.ts';

/** Long work that can be called off. */
export interface Working {
	words: string;
	done: number;
	all: number;
}

/** One desk for a page. Call `start` when the page runs and `close` when it goes. */
export class Desk {
	work = $state.raw<Workbench | null>(null);
	working = $state.raw<Working | null>(null);
	stored = $state.raw<readonly StoredDossier[]>([]);
	/** Why nothing can be kept; empty where it can. */
	blocked = $state('');
	/** What became of what was asked for. */
	notes = $state.raw<readonly string[]>([]);
	/** Why something was not taken; empty where everything was. */
	problem = $state('');
	#store: Store | null = null;
	#opening: Promise<Store> | null = null;
	#drafter: Drafter | null = null;
	#stop: AbortController | null = null;
	#queue: Promise<void> = Promise.resolve();
	#unwatch: () => void = () => undefined;
	readonly #assets: () => string;

	/** `assets` gives the absolute address of the static files, ending in `/`. */
	constructor(assets: () => string) {
		this.#assets = assets;
	}

	/** Opens the storage and lists what is kept; asked again, lists it anew. */
	async start(): Promise<void> {
		try {
			this.#opening ??= import('./storage.ts').then(({ openStore }) => openStore());
			this.#store = await this.#opening;
			await this.#list();
			this.blocked = '';
		} catch (error) {
			this.#store = this.#opening = null;
			const why = reasonOf(error);
			this.blocked = `${why} Work stays in memory only: save the file before you close the page.`;
		}
	}

	/** Lets the drafting go while nobody works here; what is being worked on goes on, and what is in work stays. */
	rest(): void {
		if (this.working) return;
		this.#drafter?.close();
		this.#drafter = null;
	}

	/** Puts a dossier on the desk, kept from now on under an id of its own. */
	async begin(dossier: Dossier, texts: HeldTexts = NO_TEXTS): Promise<Workbench> {
		const kept = asKept(texts);
		const { own, revision } = await this.#create(dossier, kept);
		const work = new Workbench(own, this.#store);
		work.restore(own, kept, [], 0);
		if (revision === null) work.keeper.lose();
		else work.keeper.from(revision);
		this.#put(work);
		await this.#list();
		return work;
	}

	/** Keeps a new dossier; another tab may have taken its id in the meantime. `null`: it cannot be kept. */
	async #create(dossier: Dossier, texts: KeptTexts): Promise<{ own: Dossier; revision: number | null }> {
		for (let tries = 0; ; tries++) {
			const own = { ...dossier, id: unusedId(dossier.id, { has: (id) => this.stored.some((one) => one.id === id) }) };
			if (this.#store === null) return { own, revision: null };
			try {
				return { own, revision: await this.#store.create(own, texts) };
			} catch (error) {
				if (error instanceof ChangedElsewhere && tries < 5) {
					await this.#list();
					continue;
				}
				this.notes = [reasonOf(error)];
				return { own, revision: null };
			}
		}
	}

	/** Takes up a dossier that is kept here; `false`, and says why, where it is not. */
	async open(id: string): Promise<boolean> {
		const before = this.work;
		if (before?.keeper.atRisk && before.undoable !== null && before.dossier.id !== id) {
			this.notes = [`“${before.dossier.title}” could not be kept. Save it before you open another dossier.`];
			return false;
		}
		const found = await this.#store?.load(id);
		if (!found) {
			this.notes = [`No dossier “${id}” is kept in this browser.`];
			await this.#list();
			return false;
		}
		const work = new Workbench(found.dossier, this.#store);
		// Steps are ours: only this page writes them.
		work.restore(found.dossier, found.texts, found.steps as HistoryStep[], found.at);
		work.keeper.from(found.revision);
		this.#put(work);
		return true;
	}

	/** The present dossier as a copy of its own, where another tab has changed the one it came from. */
	async copy(): Promise<void> {
		const { work } = this;
		if (work) await this.begin({ ...work.dossier, title: `${work.dossier.title} (copy)` }, work.texts);
	}

	async remove(id: string): Promise<void> {
		await this.#store?.remove(id);
		await this.#list();
	}

	/** Leaves the dossier, which stays kept. */
	async leave(): Promise<void> {
		await this.work?.keeper.settled;
		this.#unwatch();
		this.work = null;
		await this.#list();
	}

	/** Stops what is being worked on; what was finished stays. */
	cancel(): void {
		this.#stop?.abort();
	}

	/**
	 * Takes files in, one after another, when those taken in before are done: texts are drafted, a dossier is begun. Answers what is
	 * neither.
	 */
	async takeFiles(files: readonly File[]): Promise<readonly ReceivedFile[]> {
		let others: readonly ReceivedFile[] = [];
		await this.#inTurn(async (signal) => {
			const [{ receive }, { takeIn }] = await Promise.all([import('#lib/files/receive.ts'), import('./intake.ts')]);
			const onprogress = ({ name, done, of }: { name: string; done: number; of: number }) =>
				(this.working = { words: `Reading ${name}`, done, all: of });
			const received = await receive(files, { onprogress, signal });
			const { texts, dossiers, ...taken } = await takeIn(received.files, signal);
			const refused = [...received.refused, ...taken.refused];
			others = taken.others;
			const lost: string[] = [];
			for (const { name, dossier, refused: left } of dossiers) {
				await this.begin(dossier, bodiesOf(dossier));
				for (const { id, pointer, reasons } of left)
					lost.push(`${name}: ${id ?? pointer} was left out. ${reasons[0]?.message ?? ''}`);
			}
			this.notes = lost;
			// Files that were dropped before may still be told of: what was said of others stays.
			if (refused.length > 0) this.problem = refused.map(({ name, reason }) => `${name}: ${reason}`).join(' ');
			await this.#addAll(texts, signal);
		});
		return others;
	}

	/** Adds texts as sources and drafts each, when those added before are done; one that is here already is named and not added twice. */
	addTexts(texts: readonly TakenText[]): Promise<void> {
		return this.#inTurn((signal) => this.#addAll(texts, signal));
	}

	/** Adds the records of an imported dossier to the one in work as one step, which undo takes back; where none is in work, it is begun with them. */
	include(other: Dossier, label: string, texts: HeldTexts = NO_TEXTS): Promise<void> {
		return this.#inTurn(async () => {
			const { work } = this;
			if (work === null) return void (await this.begin(other, texts));
			const { dossier, renamed } = include(work.dossier, other);
			if (!work.become(dossier, label, renamedTexts(texts, renamed))) this.problem = work.refusal;
			else this.notes = [`${label}.`, ...renamedWords(renamed)];
		});
	}

	/** Long work follows what was asked for before; it can be called off. */
	#inTurn(act: (signal: AbortSignal) => Promise<void>): Promise<void> {
		const turn = this.#queue.then(async () => {
			const { signal } = (this.#stop = new AbortController());
			this.notes = [];
			try {
				await act(signal);
			} catch (error) {
				if (signal.aborted) this.notes = [...this.notes, 'Stopped. What was added stays; undo takes it back.'];
				else this.problem = reasonOf(error);
			} finally {
				this.working = null;
			}
		});
		return (this.#queue = turn);
	}

	async #addAll(texts: readonly TakenText[], signal: AbortSignal): Promise<void> {
		if (texts.length === 0) return;
		const work = this.work ?? (await this.begin(newDossier()));
		for (const [n, one] of texts.entries()) {
			signal.throwIfAborted();
			this.working = { words: `Reading ${one.title ?? one.name}`, done: n, all: texts.length };
			this.notes = [...this.notes, ...(await this.#addText(work, one, signal))];
		}
	}

	/** What the gazetteer has under a name, best first. */
	lookUp(name: string): Promise<PlaceChoice[]> {
		return this.#drafting().lookUp(name);
	}

	async #addText(work: Workbench, one: TakenText, signal: AbortSignal): Promise<string[]> {
		const held = { name: one.name, text: one.text };
		const there = sourceWith(work.dossier, one);
		if (there) {
			const known = work.texts.has(there.id);
			if (!known) work.become(work.dossier, 'Put a text beside its source', oneText(there.id, held));
			work.source = there.id;
			return [
				known
					? `${one.name} is here already, as “${there.title ?? there.id}”.`
					: `${one.name} is the text of “${there.title ?? there.id}”.`
			];
		}
		const source = sourceFor(work.dossier, one);
		const added = work.become(
			{ ...work.dossier, sources: [...work.dossier.sources, source] },
			`Added “${source.title ?? one.name}”`,
			oneText(source.id, held)
		);
		if (!added) return [work.refusal];
		work.source = source.id;
		try {
			const { dossier, notes } = await this.#draft(
				one.name,
				one.text.text,
				source.published ? { published: source.published } : {},
				signal
			);
			if (this.work !== work || !work.dossier.sources.some(({ id }) => id === source.id))
				return [
					`“${source.title ?? one.name}” is not in this dossier any more: what was suggested for it is left out.`
				];
			const before = work.waiting.length;
			work.become(withDraft(work.dossier, source.id, dossier), `Suggestions for “${source.title ?? one.name}”`);
			return [...notes, `“${source.title ?? one.name}”: ${counted(work.waiting.length - before, 'suggestion')}.`];
		} catch (error) {
			if (signal.aborted) throw error;
			return [reasonOf(error)];
		}
	}

	#draft(name: string, text: string, options: { published?: string }, signal?: AbortSignal) {
		const own = this.work?.kept.places.features ?? [];
		return this.#drafting().draft(name, text, { ...options, ...(own.length > 0 ? { own } : {}) }, signal);
	}

	#drafting(): Drafter {
		return (this.#drafter ??= new Drafter(this.#assets()));
	}

	#put(work: Workbench): void {
		this.#unwatch();
		this.work = work;
		const { id } = work.dossier;
		this.#unwatch =
			this.#store?.watch(id, (revision) => {
				if (this.work !== work || revision <= work.keeper.revision) return;
				// Nothing of ours waits to be written: what the other tab did is simply shown.
				if (work.keeper.state === 'kept' && this.working === null) void this.open(id);
				else work.keeper.state = 'elsewhere';
			}) ?? (() => undefined);
	}

	async #list(): Promise<void> {
		if (this.#store) this.stored = await this.#store.list();
	}
}

/** What a person begins with. */
export function newDossier(): Dossier {
	return emptyDossier({ id: 'dossier', title: 'New dossier', language: 'en' });
}
