// One import as a person goes through it: look, decide, read, and see what came of it.
import { importerOf } from '#core/formats/import/registry.ts';
import type { ColumnRole, ImportProgress, ImportResult, SeenRow, TableGuess } from '#core/formats/import/types.ts';
import { askImport } from './ask-import.ts';
import { asChoices, decided, type Decided, type OpenChoices } from './choices.ts';
import type { Choices, ImportReply, ImportRequest, Looked } from './messages.ts';

/** `looking` and `reading` are work that can be stopped. */
export type Stage = 'looking' | 'looked' | 'reading' | 'read';

/** The state of one import; nothing of it outlives the dialog. */
export class Importing {
	files = $state.raw<readonly File[]>([]);
	stage = $state<Stage>('looking');
	/** Why the files cannot be read; empty where they can. */
	problem = $state('');
	looked = $state.raw<Looked | null>(null);
	progress = $state.raw<ImportProgress | null>(null);
	result = $state.raw<ImportResult | null>(null);
	/** Of the dossier; empty: the name of the first file. */
	title = $state('');
	/** Name of the file whose table is shown; the first where there is none of that name. */
	chosenTable = $state('');
	/** Id of the importer that a person chose; `null`: the one that is surest. */
	#chosen = $state<string | null>(null);
	#choices = $state.raw<Choices>({});
	#stop: AbortController | null = null;
	readonly #ask: typeof askImport;

	/** `ask` is there for tests. */
	constructor(files: readonly File[], ask: typeof askImport = askImport) {
		this.files = files;
		this.#ask = ask;
	}

	/** Id of the importer by which the files are read; empty where none is known. */
	get importer(): string {
		return this.#chosen ?? this.looked?.importer ?? '';
	}
	get format(): string {
		return importerOf(this.importer)?.name ?? '';
	}
	/** True once the files can be read. */
	get ready(): boolean {
		return this.stage === 'looked' && this.looked !== null && this.importer !== '';
	}
	/** True while something is read. */
	get busy(): boolean {
		return this.stage === 'looking' || this.stage === 'reading';
	}
	/** Every table among the files. */
	get tables(): readonly TableGuess[] {
		return this.looked?.tables ?? [];
	}
	/** The one that is shown. */
	get table(): TableGuess | undefined {
		return this.tables.find(({ file }) => file === this.chosenTable) ?? this.tables[0];
	}
	/** The tables with the same columns as the one that is shown, which is one of them: what is decided of it holds for all. */
	get alike(): readonly TableGuess[] {
		const names = ({ columns }: TableGuess) => columns.map(({ column }) => column).join('\n');
		const { table } = this;
		return table ? this.tables.filter((one) => names(one) === names(table)) : [];
	}
	/** The first rows: of the table that is shown, or of the files where they are no tables. */
	get rows(): readonly SeenRow[] {
		const rows = this.looked?.rows ?? [];
		const file = this.table?.file;
		return file === undefined ? rows : rows.filter((row) => fileOf(row) === file);
	}

	/** Reads the beginning of the files. */
	async look(): Promise<void> {
		const reply = await this.#work('looking', 'look');
		if (reply?.stage !== 'looked') return;
		this.looked = reply.looked;
		this.stage = 'looked';
		this.problem = reply.looked.importer === null ? 'No format that is known here. Choose one, if you know it.' : '';
	}

	/** Reads all of the files. */
	async read(): Promise<void> {
		const reply = await this.#work('reading', 'read');
		if (reply?.stage !== 'read') return;
		this.result = reply.result;
		this.stage = 'read';
	}

	/** More files for the same import, such as those that were missing. */
	add(files: readonly File[]): Promise<void> {
		const kept = this.files.filter(({ name }) => !files.some((file) => file.name === name));
		this.files = [...kept, ...files];
		this.#choices = {};
		this.#chosen = null;
		return this.look();
	}

	/** Another format than was told by the files. */
	chooseFormat(id: string): Promise<void> {
		this.#chosen = id;
		this.#choices = {};
		return this.look();
	}

	/** What a column is; `null`: it is kept beside the record. A role that another column had goes over to this one. */
	chooseRole(column: string, role: ColumnRole | null): Promise<void> {
		const roles = (this.table?.columns ?? []).map(({ column: name, as }): Decided => {
			if (name === column) return [name, role];
			return [name, as === role ? null : as];
		});
		return this.decide(asChoices(roles));
	}

	/** What else is decided of the table that is shown, and of those like it. */
	decide(choices: OpenChoices): Promise<void> {
		const files = this.alike.map(({ file }) => file);
		this.#choices = { ...this.#choices, tables: decided(this.#choices.tables, files, choices) };
		return this.look();
	}

	/** Stops what is being read; what is known of the files stays. */
	stop(): void {
		this.#stop?.abort(new DOMException('The import was stopped.', 'AbortError'));
	}

	async #work(stage: 'looking' | 'reading', asked: ImportRequest['do']): Promise<ImportReply | null> {
		this.stop();
		const stop = (this.#stop = new AbortController());
		this.stage = stage;
		this.progress = null;
		this.problem = '';
		const title = this.title.trim();
		const request = {
			do: asked,
			files: this.files,
			// Another format may be surer of other files, unless a person has chosen.
			importer: asked === 'look' ? this.#chosen : this.importer,
			choices: title === '' ? this.#choices : { ...this.#choices, title }
		};
		try {
			const reply = await this.#ask(request, (progress) => (this.progress = progress), stop.signal);
			if (reply.stage === 'failed') {
				if (asked === 'look') this.looked = null;
				this.#fail(reply.reason);
			}
			return reply;
		} catch (error) {
			if (!stop.signal.aborted) throw error;
			if (this.#stop === stop) this.#fail('Stopped. Nothing was imported.');
			return null;
		}
	}

	#fail(reason: string): void {
		this.problem = reason;
		this.stage = 'looked';
	}
}

function fileOf(row: SeenRow): string {
	return 'facts' in row ? row.facts.at.file : row.refused.file;
}
