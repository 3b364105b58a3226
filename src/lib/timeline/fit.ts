// What a lane cannot show in the window in focus: before it, after it, undated.
import type { Item } from './items.ts';
import type { Lane } from './lane.ts';
import { joinSpans, overlaps, type TimeSpan } from '#core/time/span.ts';
import { knownSpan } from './clusters.ts';

/** Things wholly on one side of a window: their ids, each once, and the span they take. */
export interface Aside {
	ids: readonly string[];
	span: TimeSpan;
}

/** What lies outside the window; a record with another time inside it is shown and not counted. */
export interface Outside {
	before: Aside | null;
	after: Aside | null;
}

/** What of a lane lies wholly before and wholly after the window. */
export function outsideOf({ items }: Pick<Lane, 'items'>, window: TimeSpan): Outside {
	const inside = new Set(items.filter(({ stretch }) => overlaps(stretch, window)).map(({ id }) => id));
	const away = items.filter(({ id }) => !inside.has(id));
	// When a source was published is told where nothing else is.
	const records = away.filter(({ form }) => form !== 'publication');
	const out = records.length > 0 ? records : away;
	return {
		before: aside(out.filter(({ stretch }) => stretch.to <= window.from)),
		after: aside(out.filter(({ stretch }) => stretch.from >= window.to))
	};
}

function aside(items: readonly Item[]): Aside | null {
	const [first] = items;
	if (first === undefined) return null;
	const span = items.map(({ stretch }) => knownSpan(stretch)).reduce(joinSpans);
	return { ids: [...new Set(items.map(({ id }) => id))], span };
}
