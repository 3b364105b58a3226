// Plays through time: a window at a time, until paused or at the end.
import { capital } from '#core/words/vocabulary.ts';
import type { CalendarStep } from '#core/time/calendar-step.ts';
import { knownSpan } from './clusters.ts';
import { playedStep, playStep } from './play.ts';
import { holds, overlaps } from '#core/time/span.ts';
import type { TimeView } from './time-view.svelte.ts';
import { lengthWords } from './words.ts';

/** Milliseconds that each window stays. */
const PACE = 1300;

/** Play, pause and single steps; call `pause` when its component goes. */
export class Player {
	readonly #view: TimeView;
	/** The step between the lines of the axis, as drawn now. */
	readonly #step: () => CalendarStep;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#playing = $state(false);
	/** The break that was passed over last, in words; empty when there was none. */
	skipped = $state('');

	constructor(view: TimeView, step: () => CalendarStep) {
		this.#view = view;
		this.#step = step;
	}

	get playing(): boolean {
		return this.#playing;
	}

	play(): void {
		if (this.#playing) return;
		this.#playing = true;
		// From the end it starts anew.
		if (!this.#advance(1, this.#view.chosen === null)) this.#advance(1, true);
		this.#wait();
	}
	pause(): void {
		this.#playing = false;
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
	}
	/** One window on or back. */
	step(by: 1 | -1): void {
		this.pause();
		if (!this.#advance(by, this.#view.chosen === null))
			this.#view.said = by > 0 ? 'Nothing later is dated.' : 'Nothing earlier is dated.';
	}

	#wait(): void {
		this.#timer = setTimeout(() => {
			if (this.#advance(1, false)) this.#wait();
			else {
				this.pause();
				this.#view.said = 'The end: nothing later is dated.';
			}
		}, PACE);
	}

	#advance(by: 1 | -1, anew: boolean): boolean {
		const view = this.#view;
		const dated = this.#dated();
		const step = playedStep(this.#step(), view.focus);
		const played = playStep(anew ? null : view.chosen, step, dated, by);
		if (played === null) return false;
		const { window, skipped } = played;
		if (!holds(view.focus, window)) view.visit(window);
		view.choose(window, 'replace');
		this.skipped = skipped > 0 ? `break of ${lengthWords(skipped)}` : '';
		if (this.skipped) view.said = `${capital(this.skipped)}. ${view.said}`;
		return true;
	}

	/** Short times only: a year would leave no break in it. */
	#dated() {
		const { records, clusters } = this.#view;
		const known = records.map(({ stretch }) => knownSpan(stretch));
		const inClusters = known.filter((span) =>
			clusters.some((cluster) => overlaps(cluster, span) && holds(cluster, span))
		);
		return inClusters.length > 0 ? inClusters : known;
	}
}
