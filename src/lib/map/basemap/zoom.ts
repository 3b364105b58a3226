// Values that change with the zoom, in the words of a style.
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';

/** A number (pixels, em or share) that runs smoothly through pairs of zoom and value. */
export function byZoom(...stops: [zoom: number, value: number | ExpressionSpecification][]): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** A line width in pixels that grows the faster the closer the view, through pairs of zoom and width. */
export function widthByZoom(...stops: [zoom: number, width: number][]): DataDrivenPropertyValueSpecification<number> {
	return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** The largest rank shown: `first` below the first step, then the step's own from its zoom on. */
export function rankByZoom(first: number, ...steps: [zoom: number, rank: number][]): ExpressionSpecification {
	return ['step', ['zoom'], first, ...steps.flat()] as ExpressionSpecification;
}

/** A size in pixels for each of the ranks 1 to 4 and one for the rest, times `scale`. */
export function byRank(scale: number, ...sizes: [number, number, number, number, number]): ExpressionSpecification {
	const [first, second, third, fourth, rest] = sizes.map((size) => size * scale) as typeof sizes;
	return ['match', ['get', 'rank'], 1, first, 2, second, 3, third, 4, fourth, rest];
}
