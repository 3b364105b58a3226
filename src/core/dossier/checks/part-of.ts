// Nothing is a part of itself, directly or round a corner: places, events and embedded sources.
import type { Event, Place, Source } from '../types.ts';
import type { AnyEntry } from '../records.ts';
import type { Surroundings } from '../context.ts';
import type { Path } from '../pointer.ts';
import type { Report } from '../report.ts';
import type { Rule } from './rule.ts';

/** No place is a part of itself. */
export const placeCycle: Rule<Place> = (place, report, context) =>
	checkCycle(place.id, 'place', ['properties', 'partOf'], report, context);
/** No event is a part of itself. */
export const eventCycle: Rule<Event> = (event, report, context) =>
	checkCycle(event.id, 'event', ['partOf'], report, context);
/** No source is printed inside itself. */
export const sourceCycle: Rule<Source> = (source, report, context) =>
	checkCycle(source.id, 'source', ['within', 'source'], report, context);

function checkCycle(id: string, type: AnyEntry['type'], path: Path, report: Report, context: Surroundings): void {
	const chain = [id];
	const seen = new Set(chain);
	for (let next = parentOf(id, type, context); next !== undefined; next = parentOf(next, type, context)) {
		chain.push(next);
		if (next === id) {
			report.error('part-of-cycle', path, `It would be a part of itself: ${chain.join(' → ')}. Remove one link.`);
			return;
		}
		// A ring further up that this record only hangs on is named at the records that form it.
		if (seen.has(next)) return;
		seen.add(next);
	}
}

function parentOf(id: string, type: AnyEntry['type'], context: Surroundings): string | undefined {
	const entry = context.first(id);
	if (entry?.type !== type) return undefined;
	if (entry.type === 'place') return entry.record?.properties.partOf;
	if (entry.type === 'event') return entry.record?.partOf;
	if (entry.type === 'source') return entry.record?.within?.source;
	return undefined;
}
