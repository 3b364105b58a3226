// What the timeline remembers while the page is open, and the choice of lanes beyond it.
import type { Dossier } from '#core/dossier/types.ts';
import { LANE_MODES, type LaneMode } from './lanes.ts';
import type { TimeSpan } from '#core/time/span.ts';

const KEY = 'dateline.lanes';

/** The windows in focus, shared by the timeline and the strip at the foot. */
class Remembered {
	readonly #spans = new WeakMap<Dossier, TimeSpan>();
	// One for all dossiers, made before anybody asks: a state made within a derivation is none that it depends on.
	#changes = $state(0);

	/** The window in focus of a dossier; `null`: where most records lie. */
	focusOf(dossier: Dossier): TimeSpan | null {
		return this.#changes >= 0 ? (this.#spans.get(dossier) ?? null) : null;
	}
	setFocus(dossier: Dossier, span: TimeSpan): void {
		this.#spans.set(dossier, span);
		this.#changes += 1;
	}
}

/** What was last looked at, while the page is open. */
export const remembered = new Remembered();

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
