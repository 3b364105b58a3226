// The time axis of a histogram: from its first bin to its last, in steps of the calendar.
import { DAY, MINUTE } from '#core/basics/durations.ts';
import { floorTo, stepAfter, stepFor, type CalendarStep } from '#core/time/calendar-step.ts';
import type { TimeSpan } from '#core/time/span.ts';
import { shortTimeWords, timeWords } from '#core/time/words.ts';
import type { StoreHead } from '#core/records/types.ts';
import { edtfOf } from '#core/time/minutes.ts';

/** Pixels between labels. */
const LABEL = 60;

/** The span of all bins; `null` where nothing has a date. */
export function spanOfBins({ bins, records, undated }: StoreHead): TimeSpan | null {
	return records === undated ? null : { from: bins.origin, to: bins.origin + bins.width * bins.count };
}

/** What a window's ends snap to: a step of the calendar about as long as one of so many bins, however wide they are drawn. */
export function snapStep({ from, to }: TimeSpan, bins: number): CalendarStep {
	return stepFor(to - from, bins, 1);
}

/** Lines with their words: every step of the calendar that leaves room for them. */
export function ticksOf(span: TimeSpan, width: number): { x: number; words: string }[] {
	const { from, to } = span;
	const step = stepFor(to - from, width, LABEL);
	const ticks: { x: number; words: string }[] = [];
	for (let at = floorTo(from, step); at < to; at = stepAfter(at, step))
		if (at >= from) ticks.push({ x: ((at - from) / (to - from)) * width, words: tickWords(at, step) });
	return ticks;
}

function tickWords(at: number, step: CalendarStep): string {
	const next = stepAfter(at, { ...step, count: 1 });
	return shortTimeWords(edtfOf(at / MINUTE, (next - at) / MINUTE));
}

/** "1 January 2012 to 30 June 2014": a window in words; one of some days without the clock times of its ends. */
export function windowWords({ from, to }: TimeSpan): string {
	const unit = to - from > 3 * DAY ? DAY : MINUTE;
	const [first, last] = [Math.floor(from / unit) * unit, Math.ceil(to / unit) * unit];
	return timeWords(edtfOf(first / MINUTE, (last - first) / MINUTE));
}

/** "1 Jan 2012": one end of a window, of its last end the last day or minute inside it. */
export function edgeWords({ from, to }: TimeSpan, edge: 'from' | 'to'): string {
	const at = edge === 'from' ? from : to;
	const length = at % DAY === 0 ? DAY : MINUTE;
	const start = edge === 'from' ? at : at - length;
	return shortTimeWords(edtfOf(Math.floor(start / MINUTE), length / MINUTE));
}

/** The bars of a histogram as one SVG path, each at least a pixel tall where there is anything. */
export function barsPath(counts: ArrayLike<number>, bins: number, width: number, height: number): string {
	const most = mostOf(counts, bins);
	const wide = width / bins;
	// Bars of a few pixels stand apart; thinner ones would fade.
	const bar = wide > 3 ? wide - 1 : wide;
	let path = '';
	for (let bin = 0; bin < bins; bin++) {
		const count = counts[bin] ?? 0;
		if (count === 0) continue;
		const tall = Math.max(1, (count / most) * height);
		path += `M${(bin * wide).toFixed(2)} ${height}v${-tall.toFixed(2)}h${bar.toFixed(2)}v${tall.toFixed(2)}z`;
	}
	return path;
}

/** The tallest bar. */
export function mostOf(counts: ArrayLike<number>, bins: number): number {
	let most = 0;
	for (let bin = 0; bin < bins; bin++) most = Math.max(most, counts[bin] ?? 0);
	return most;
}
