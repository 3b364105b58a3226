// The layer of points asks for a frame of the map only where one can see the change: a frame of everything is dear.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { makePointLayer } from '#lib/points/layer.ts';
import type { PointLayer } from '#lib/points/types.ts';
import { columnsAt } from './world.ts';

const STYLE = { ink: '#000', paper: '#fff', chosen: '#f80', dark: false, form: () => 'disc' as const };
const [FIRST, SECOND] = [Uint8Array.from([0, 16]), Uint8Array.from([16, 0])];

/** Two points on a map that has no style yet, and the frames that were asked for since they were put there. */
function points(): { layer: PointLayer; frames: () => number } {
	let asked = 0;
	const map = { on() {}, getLayer() {}, getStyle() {}, triggerRepaint: () => asked++ };
	const columns = columnsAt([
		[10, 50],
		[20, 40]
	]);
	// No more of a map is needed before it has a style.
	const layer = makePointLayer(map as unknown as MapLibreMap, columns, STYLE);
	return { layer, frames: () => asked };
}

describe('a frame of the map', () => {
	it('is drawn when other points are shown', () => {
		const { layer, frames } = points();
		layer.setMask(FIRST);
		layer.setMask(SECOND);
		expect(frames()).toBe(2);
	});

	it('is spared while groups stand for the points', () => {
		const { layer, frames } = points();
		layer.setVisible(false);
		layer.setMask(FIRST);
		layer.setMask(SECOND);
		expect(frames()).toBe(1);
		layer.setVisible(true);
		expect(frames()).toBe(2);
	});

	it('is drawn when a point is selected or let go, and when a filter hides it or shows it again', () => {
		const { layer, frames } = points();
		layer.setVisible(false);
		const changes = [
			() => layer.setSelected(0),
			() => layer.setMask(SECOND),
			() => layer.setMask(FIRST),
			() => layer.setSelected(null)
		];
		changes.forEach((change, n) => {
			change();
			expect(frames()).toBe(n + 2);
		});
	});

	it('is spared when the point is selected already', () => {
		const { layer, frames } = points();
		layer.setSelected(1);
		layer.setSelected(1);
		expect(frames()).toBe(1);
	});
});
