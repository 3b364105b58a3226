// The figures of a question drawn on one line: the same axis in every row.
import type { QuantityValue } from '#core/dossier/types.ts';
import type { Account } from './account.ts';
import { totalOf } from './figures.ts';
import { commonUnit } from './units.ts';

/** Dot: the very figure; hollow: the figure itself is left out; ticks: about; arrows run to where no bound is given. */
export interface LineMark {
	/** Key of the account. */
	key: string;
	/** In the axis's unit. */
	value: number;
	/** The upper end, where a range is given. */
	high: number | null;
	dot: 'solid' | 'hollow' | 'between-ticks';
	arrow: 'up' | 'down' | null;
	/** What is counted, as written. */
	unit: string;
}

/** An axis and a mark for every account that has a figure. */
export interface NumberLine {
	min: number;
	max: number;
	/** Round numbers from `min` to `max`, both included. */
	ticks: number[];
	/** The unit of the axis: that of the first figure; children and people stand on one axis, hours and people do not. */
	unit: string;
	marks: LineMark[];
}

/** Most steps between ticks. */
const STEPS = 5;

/** The number line of a question; `null` when no account has a figure. Figures in a unit that cannot be put on the axis have no mark. */
export function numberLine(accounts: readonly Account[]): NumberLine | null {
	const figures = accounts.flatMap(({ key, value, denied }) =>
		value.type === 'quantity' && !denied ? figureOf(key, value) : []
	);
	const [first] = figures;
	if (!first) return null;
	const scale = commonUnit(first.unit);
	const dimension = dimensionOf(first.unit);
	const marks = figures
		.filter(({ unit }) => dimensionOf(unit) === dimension)
		.map((mark): LineMark => {
			const factor = commonUnit(mark.unit).factor / scale.factor;
			return { ...mark, value: mark.value * factor, high: mark.high === null ? null : mark.high * factor };
		});
	return {
		...axisFor(marks.flatMap(({ value, high }) => (high === null ? [value] : [value, high]))),
		unit: first.unit,
		marks
	};
}

/** Durations have a dimension of their own; everything else is counted. */
function dimensionOf(unit: string): string {
	const common = commonUnit(unit).unit;
	return common === 'seconds' || common === 'months' ? common : 'count';
}

function figureOf(key: string, quantity: QuantityValue): LineMark[] {
	const { bound, unit, high } = quantity;
	const value = totalOf(quantity) ?? high;
	if (value === undefined) return [];
	const ranged = quantity.value !== undefined && high !== undefined;
	if (ranged)
		return [{ key, value: Math.min(value, high), high: Math.max(value, high), dot: 'solid', arrow: null, unit }];
	const open = bound === 'more-than' || bound === 'less-than';
	const about = bound === 'about' || bound === 'between';
	const upwards = bound === 'at-least' || bound === 'more-than';
	const downwards =
		bound === 'at-most' || bound === 'less-than' || (quantity.value === undefined && high !== undefined);
	return [
		{
			key,
			value,
			high: null,
			dot: open ? 'hollow' : about ? 'between-ticks' : 'solid',
			arrow: upwards ? 'up' : downwards ? 'down' : null,
			unit
		}
	];
}

/** Round bounds with at least one step of room on either side of the figures, never below nought for counts that are not. */
function axisFor(values: readonly number[]): Pick<NumberLine, 'min' | 'max' | 'ticks'> {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const rough = roundStep(high > low ? (high - low) / (STEPS - 2) : Math.max(Math.abs(high), 1) / STEPS);
	// Nobody is half killed: whole figures have no ticks between them.
	const step = values.every(Number.isInteger) ? Math.max(1, rough) : rough;
	const first = Math.ceil(low / step) - 1;
	const from = low >= 0 ? Math.max(0, first) : first;
	const to = Math.floor(high / step) + 1;
	const ticks = Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
	return { min: ticks[0] ?? low, max: ticks.at(-1) ?? high, ticks };
}

/** The next 1, 2 or 5 times a power of ten. */
function roundStep(raw: number): number {
	const power = 10 ** Math.floor(Math.log10(raw));
	const multiple = [1, 2, 5, 10].find((one) => one * power >= raw * (1 - 1e-9)) ?? 10;
	return multiple * power;
}
