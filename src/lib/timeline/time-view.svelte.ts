// The timeline's own state: what is shown in time, the window in focus, and the window chosen as a filter.
import { DAY } from '#core/basics/durations.ts';
import { untrack } from 'svelte';
import { counted } from '#core/words/vocabulary.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { clustersOf, densest, roomFor, wholeSpan } from './clusters.ts';
import { countIn, everyItemOf, inOneYear, itemsOfSource } from './items.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { afterFrame } from './after-frame.ts';
import { lanesOf, shownItems, type LaneMode } from './lanes.ts';
import { remembered, rememberedLanes, rememberLanes } from './remembered.svelte.ts';
import { clampSpan, joinSpans, moveSpan, overlaps, sameSpan, zoomSpan, type TimeSpan } from '#core/time/span.ts';
import { spanWords, windowWords } from './words.ts';

/** From so many records on, the time is drawn a frame later than the rest. */
const MANY = 500;

/** How a change of the chosen window reaches the history: as a step of its own, or not. */
export type Step = 'push' | 'replace' | 'none';

/** One per component; the window in focus is remembered by dossier and so is the same in all of them. */
export class TimeView {
	readonly dashboard: Dashboard;
	#by = $state<LaneMode>(rememberedLanes());
	/** What was last done, for those who do not see it. */
	said = $state('');

	/** What the filters leave, whatever window of time is chosen. */
	readonly shown = $derived.by(() => {
		const { catalogue, shownAtAnyTime } = this.dashboard;
		return this.#late?.catalogue === catalogue ? this.#late.shown : shownAtAnyTime;
	});
	/** Of very many records, what was last drawn: map, lists and counts come first, the time in the frame after them. */
	#late = $state.raw<{ catalogue: Catalogue; shown: Shown } | null>(null);
	readonly #every = $derived.by(() => {
		const { catalogue } = this.dashboard;
		const all = [
			...catalogue.records.flatMap((record) => everyItemOf(record, catalogue)),
			...catalogue.dossier.sources.flatMap(itemsOfSource)
		];
		// In time order: so is then whatever the filters leave, and need not be sorted again.
		return all.sort((a, b) => a.stretch.from - b.stretch.from || a.stretch.to - b.stretch.to);
	});
	/** All of the time the dossier speaks of, filters ignored; `null` where nothing is dated. */
	readonly whole = $derived(wholeSpan(this.#every.map(({ stretch }) => stretch)));
	readonly #home = $derived.by(() => {
		const most = densest(clustersOf(this.#every.map(({ stretch }) => stretch)));
		return most && roomFor(most);
	});
	/** The dated records and publications that are shown. */
	readonly items = $derived.by(() => {
		return shownItems(this.#every, { catalogue: this.dashboard.catalogue, shown: this.shown });
	});
	readonly records = $derived(this.items.filter(({ form }) => form !== 'publication'));
	readonly undated = $derived(
		this.shown.records.filter((record) => everyItemOf(record, this.dashboard.catalogue).length === 0)
	);
	readonly clusters = $derived(clustersOf(this.items.map(({ stretch }) => stretch)));
	readonly lanes = $derived.by(() => {
		const { catalogue, session } = this.dashboard;
		return lanesOf(this.#by, { catalogue, shown: this.shown, letters: session.letters });
	});
	/** True where the years differ, so that dates have to tell theirs. */
	readonly years = $derived(!inOneYear(this.#every));

	/** Must be made while a component is. */
	constructor(dashboard: Dashboard) {
		this.dashboard = dashboard;
		$effect(() => {
			const { catalogue, shownAtAnyTime: shown } = dashboard;
			if (catalogue.records.length < MANY) {
				this.#late = null;
				return;
			}
			return afterFrame(() => (this.#late = { catalogue, shown }));
		});
	}

	get by(): LaneMode {
		return this.#by;
	}
	set by(mode: LaneMode) {
		this.#by = mode;
		rememberLanes(mode);
	}

	/** The window in focus; where most records lie until another is looked at. */
	get focus(): TimeSpan {
		const { whole } = this;
		const span = remembered.focusOf(this.dashboard.session.dossier) ?? this.#home ?? { from: 0, to: DAY };
		return whole ? clampSpan(span, whole) : span;
	}
	set focus(span: TimeSpan) {
		remembered.setFocus(this.dashboard.session.dossier, this.whole ? clampSpan(span, this.whole) : span);
	}
	/** The window chosen as a filter. */
	get chosen(): TimeSpan | null {
		return this.dashboard.filters.value.time;
	}

	zoom(factor: number, anchor = (this.focus.from + this.focus.to) / 2): void {
		if (this.whole) this.focus = zoomSpan(this.focus, factor, anchor, this.whole);
	}
	pan(by: number): void {
		if (this.whole) this.focus = moveSpan(this.focus, by, this.whole);
	}
	/** Brings a time into focus, with as much around it as its cluster takes. */
	visit(span: TimeSpan): void {
		const around = this.clusters.filter((cluster) => overlaps(cluster, span));
		this.focus = roomFor(around.reduce<TimeSpan>(joinSpans, span));
	}

	/** The nearest cluster before or after the window in focus, or the first or last of all. */
	clusterTowards(to: 'previous' | 'next' | 'first' | 'last'): TimeSpan | null {
		const { clusters, focus } = this;
		if (to === 'first') return clusters[0] ?? null;
		if (to === 'last') return clusters.at(-1) ?? null;
		if (to === 'previous') return clusters.findLast((cluster) => cluster.to <= focus.from) ?? null;
		return clusters.find((cluster) => cluster.from >= focus.to) ?? null;
	}
	/** Goes to a cluster; a chosen window goes with it. Says where that is. */
	go(to: 'previous' | 'next' | 'first' | 'last'): void {
		const cluster = this.clusterTowards(to);
		if (cluster === null) {
			this.said = to === 'previous' || to === 'first' ? 'Nothing earlier is dated.' : 'Nothing later is dated.';
			return;
		}
		this.visit(cluster);
		if (this.chosen) this.choose(this.focus, 'replace');
		else this.said = `In view: ${this.words(this.focus)}, ${this.countWords(this.focus)}.`;
	}

	/** Chooses a window: what lies outside it is filtered out. */
	choose({ from, to }: TimeSpan, step: Step): void {
		const { filters } = this.dashboard;
		const { time } = filters.value;
		if (!sameSpan(time, { from, to })) {
			// Links name seconds.
			filters.set({
				time: {
					from: Math.round(from / 1000) * 1000,
					to: Math.round(to / 1000) * 1000,
					undated: time?.undated ?? false
				}
			});
			this.said = `Chosen: ${windowWords({ from, to })}, ${this.countWords({ from, to })}.`;
		}
		this.record(time === null && step === 'replace' ? 'push' : step);
	}
	/** Shows undated records beside those of the window, or not. */
	withUndated(undated: boolean): void {
		const { time } = this.dashboard.filters.value;
		if (time === null) return;
		this.dashboard.ask({ time: { ...time, undated } });
	}
	/** Asks for no window any more. */
	clear(): void {
		if (this.chosen === null) return;
		this.said = 'No time chosen: every time is shown.';
		this.dashboard.ask({ time: null });
	}
	/** Writes the state into the address bar. */
	record(step: Step): void {
		if (step === 'push') this.dashboard.push();
		else if (step === 'replace') this.dashboard.replace();
	}

	/** Brings a window that a link chose into view. */
	follow(): void {
		const { chosen } = this;
		untrack(() => {
			if (chosen && !overlaps(chosen, this.focus)) this.focus = roomFor(chosen);
		});
	}

	/** Dated records in a span, each once. */
	count(span: TimeSpan): number {
		return countIn(this.records, span);
	}
	countWords(span: TimeSpan): string {
		return counted(this.count(span), 'record');
	}
	/** "16–18 Dec", with the year where the dossier has more than one. */
	words(span: TimeSpan): string {
		return spanWords(span, this.years);
	}
}
