// Whether two figures can both be true: intervals with units, compared through parts where the units differ.
import { numberWords } from '#core/basics/numbers.ts';
import type { QuantityValue } from '#core/dossier/types.ts';
import { listed, term } from '#core/words/vocabulary.ts';
import { figuresOf, type Figure } from './figures.ts';
import { intersect, isWithin, sameInterval, upFrom, type Interval } from './interval.ts';
import { agree, compatible, conflict, differ, type ValueRelation } from './relation.ts';
import { commonUnit, type Wholes } from './units.ts';

/** Compares two quantities. Units that no part links to each other make neither conflict nor agreement. */
export function compareQuantities(a: QuantityValue, b: QuantityValue, wholes: Wholes): ValueRelation {
	const [left, right] = [figuresOf(a), figuresOf(b)];
	const [impliedLeft, impliedRight] = [withImplied(left, wholes), withImplied(right, wholes)];
	const shared = [...impliedLeft.keys()].filter(
		(unit) => impliedRight.has(unit) && (left.has(unit) || right.has(unit))
	);
	const excluded = shared.filter((unit) => {
		const [one, other] = [impliedLeft.get(unit), impliedRight.get(unit)];
		return one && other && intersect(one, other) === null;
	});
	if (excluded.length > 0) {
		// Durations are compared in seconds; a reader is told of what stands in the text.
		const counts = listed(
			[...new Set(excluded.flatMap((unit) => left.get(unit)?.unit ?? right.get(unit)?.unit ?? unit))].map(unitWords)
		);
		// How far "about" or "dozens" reaches is our choice: it proves nothing.
		if (isApproximate(a) || isApproximate(b)) return differ(`the figures for ${counts} differ, and one is approximate`);
		return conflict(`not both figures for ${counts} can be right`);
	}
	// What nothing links may be the same under two names, or not.
	if (shared.length === 0) return differ(`one counts ${unitWords(a.unit)}, the other ${unitWords(b.unit)}`);
	const stated = shared.filter((unit) => left.has(unit) && right.has(unit));
	const same = (unit: string) => sameFigure(left.get(unit), right.get(unit));
	if (sameUnit(a, b) && stated.every(same)) {
		return isApproximate(a) || isApproximate(b)
			? compatible('they come to the same as far as approximate figures tell')
			: agree('both give the same figure');
	}
	const common = stated.map((unit) => sameGiven(left.get(unit), right.get(unit))).find((words) => words !== null);
	if (common != null) return compatible(`both give ${common}`, common);
	if (sameUnit(a, b)) return compatible('the figures leave room for each other');
	const both = stated.map((unit) => left.get(unit)?.unit ?? unit);
	if (both.length > 0) return compatible(`the figures for ${listed(both.map(unitWords))} leave room for each other`);
	return compatible(`one counts ${unitWords(a.unit)}, the other ${unitWords(b.unit)}`);
}

/** True when whatever fits `a` also fits `b`: 141 implies "more than 140". */
export function impliesQuantity(a: QuantityValue, b: QuantityValue): boolean {
	const figures = figuresOf(a);
	return [...figuresOf(b)].every(([unit, figure]) => {
		const own = figures.get(unit);
		return own !== undefined && isWithin(own.range, figure.range);
	});
}

/** True for a figure that says what it rules out: a number or a word for one, and not "about". */
export function hasBounds(value: QuantityValue): boolean {
	const ranges = [...figuresOf(value).values()].map(({ range }) => range);
	return !isApproximate(value) && ranges.every(({ low, high }) => Number.isFinite(low) || Number.isFinite(high));
}

function isApproximate({ value, bound, high, words }: QuantityValue): boolean {
	const inWords = value === undefined && high === undefined && words !== undefined;
	return inWords || bound === 'about' || (bound === 'between' && high === undefined);
}

/** True when both count the same thing. */
export function sameUnit(a: QuantityValue, b: QuantityValue): boolean {
	return commonUnit(a.unit).unit === commonUnit(b.unit).unit;
}

/** Adds what follows for a whole from its part, where a claim of the question links them: who counts 100 children counts 100 people or more. */
function withImplied(figures: ReadonlyMap<string, Figure>, wholes: Wholes): Map<string, Interval> {
	const ranges = new Map([...figures].map(([unit, { range }]) => [unit, range]));
	const implied = new Map<string, Interval>();
	for (const [part, among] of wholes) {
		const own = ranges.get(part);
		if (!own) continue;
		for (const whole of among) {
			const range = upFrom(own.low, own.lowOpen);
			implied.set(whole, intersect(implied.get(whole) ?? range, range) ?? range);
		}
	}
	return new Map([...ranges, ...[...implied].filter(([unit]) => !ranges.has(unit))]);
}

function sameFigure(a: Figure | undefined, b: Figure | undefined): boolean {
	return a !== undefined && b !== undefined && sameInterval(a.range, b.range);
}

function sameGiven(a: Figure | undefined, b: Figure | undefined): string | null {
	if (!a || !b || a.given === null || a.given !== b.given || a.unit !== b.unit) return null;
	return `${numberWords(a.given)} ${unitWords(a.unit)}`;
}

function unitWords(unit: string): string {
	return term('role', unit);
}
