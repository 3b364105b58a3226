// From mark to mark with the arrow keys.
import { own } from '#core/dossier/own.ts';
import type { Pixel } from '#core/geo/view.ts';

const TOWARDS: Readonly<Record<string, Pixel>> = {
	ArrowRight: { x: 1, y: 0 },
	ArrowLeft: { x: -1, y: 0 },
	ArrowDown: { x: 0, y: 1 },
	ArrowUp: { x: 0, y: -1 }
};

/** Whether a key leads from mark to mark. */
export function isArrow(key: string): boolean {
	return key in TOWARDS;
}

/** The nearest of some points in the direction of an arrow key; one straight ahead before one at the side. `null` if there is none. */
export function neighbour<T extends Pixel>(from: Pixel, key: string, others: readonly T[]): T | null {
	const towards = own(TOWARDS, key);
	if (!towards) return null;
	let best: { point: T; cost: number } | null = null;
	for (const point of others) {
		const [dx, dy] = [point.x - from.x, point.y - from.y];
		const ahead = dx * towards.x + dy * towards.y;
		const aside = Math.abs(dx * towards.y) + Math.abs(dy * towards.x);
		if (ahead <= 0.5) continue;
		const cost = ahead + 2 * aside + (aside > ahead ? 10_000 : 0);
		if (!best || cost < best.cost) best = { point, cost };
	}
	return best?.point ?? null;
}
