// The marks of a dossier with those of an archive of points beside them: each by its own scale.
import type { Grouped, MarkView } from '#core/marks/types.ts';
import type { MapPlaces } from './types.ts';

/** What a map asks of some places, with the marks of something else among theirs. */
export function withMarks(places: MapPlaces, others: ((view: MarkView) => Grouped) | null): MapPlaces {
	if (!others) return places;
	return {
		...places,
		group: (view) => {
			const own = places.group(view);
			const over = others(view);
			return own instanceof Promise ? own.then((marks) => beside(marks, over)) : beside(own, over);
		}
	};
}

function beside(own: Grouped, over: Grouped): Grouped {
	return {
		marks: [...own.marks, ...over.marks].sort((a, b) => b.count - a.count),
		most: own.most,
		crowded: own.crowded || over.crowded
	};
}
