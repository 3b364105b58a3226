// What the timeline remembers while the page is open, and the choice of lanes beyond it.
import type { Dossier } from '#core/dossier/types.ts';
import { LANE_MODES, type LaneMode } from './lanes.ts';
import type { Span } from '#core/time/span.ts';

const KEY = 'dateline.lanes';

/** The window in focus of one dossier (`null`: where most records lie), shared by the timeline and the strip at the foot. */
class Remembered {
	focus = $state.raw<Span | null>(null);
}

const byDossier = new WeakMap<Dossier, Remembered>();

/** The memory of a dossier, empty when it is first shown. */
export function rememberedOf(dossier: Dossier): Remembered {
	const known = byDossier.get(dossier) ?? new Remembered();
	byDossier.set(dossier, known);
	return known;
}

/** The lanes this reader chose last, on this machine only; by source where the browser remembers nothing. */
export function rememberedLanes(): LaneMode {
	try {
		const kept = localStorage.getItem(KEY);
		return LANE_MODES.find((mode) => mode === kept) ?? 'source';
	} catch {
		return 'source';
	}
}

/** Remembers the choice where the browser allows it. */
export function rememberLanes(mode: LaneMode): void {
	try {
		localStorage.setItem(KEY, mode);
	} catch {
		// Not remembered; nothing else depends on it.
	}
}
