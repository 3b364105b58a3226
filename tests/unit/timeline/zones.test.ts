// The timeline is the same whatever zone its reader's machine is in: its bars, their words and places, its axes and stops.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { dossier as builtIn } from '../dossiers/load.ts';
import { weir } from './weir.ts';

const ZONES = ['UTC', 'Asia/Karachi', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata', 'Pacific/Pago_Pago'];
// All modules are loaded anew in each zone.
vi.setConfig({ testTimeout: 120_000 });
const { TZ } = process.env;

/** Everything that the timeline draws of a dossier, by modules that were first loaded in that zone. */
async function drawn(dossier: Dossier, zone: string) {
	process.env.TZ = zone;
	vi.resetModules();
	const { Catalogue } = await import('#core/index/catalogue.ts');
	const { NO_FILTER } = await import('#core/index/filter.ts');
	const { show } = await import('#core/records/shown.ts');
	const { barClock, barName, barTitle, spanWords } = await import('#lib/timeline/words.ts');
	const { clustersOf, wholeSpan } = await import('#lib/timeline/clusters.ts');
	const { drawLanes } = await import('#lib/timeline/drawn-lanes.ts');
	const { lanesOf } = await import('#lib/timeline/lanes.ts');
	const { timeScale } = await import('#lib/timeline/scale.ts');
	const { axisOf } = await import('#lib/timeline/ticks.ts');
	const catalogue = new Catalogue(dossier);
	const shown = show(catalogue, NO_FILTER);
	const letters = new Map(dossier.sources.map(({ id }) => [id, id]));
	const lanes = (['source', 'kind', 'actor'] as const).flatMap((mode) => lanesOf(mode, { catalogue, shown, letters }));
	const times = lanes.flatMap(({ items }) => items.map(({ stretch }) => stretch));
	const whole = wholeSpan(times);
	if (!whole) throw new Error('nothing is dated');
	const clusters = clustersOf(times);
	const pictures = [whole, ...clusters].map((span) => {
		const scale = timeScale(span, 900);
		const bars = drawLanes(lanes, scale, 'beside', false, new Map()).flatMap((lane) =>
			lane.bars.map((placed) => ({
				...placed,
				name: barName(placed.bar, barClock(placed.bar, catalogue)),
				title: barTitle(placed.bar, barClock(placed.bar, catalogue))
			}))
		);
		return {
			bars,
			axis: axisOf(scale, 'lanes', true),
			below: axisOf(scale, 'whole', true),
			words: spanWords(span, true)
		};
	});
	return { offset: new Date(2014, 11, 16).getTimezoneOffset(), pictures };
}

describe('in six time zones', () => {
	afterEach(() => {
		if (TZ === undefined) delete process.env.TZ;
		else process.env.TZ = TZ;
		vi.resetModules();
	});

	it.each([
		['the built-in dossier', builtIn],
		['one with every way to speak of time', weir()]
	])('%s has one picture and the same words', async (_, dossier) => {
		const all = [];
		for (const zone of ZONES) all.push(await drawn(dossier, zone));
		// The zones did take effect, or the test would prove nothing.
		expect(all.map(({ offset }) => offset)).toEqual([0, -300, 480, -840, -330, 660]);
		const [first] = all;
		expect(first?.pictures.flatMap(({ bars }) => bars).length).toBeGreaterThan(5);
		for (const { pictures } of all) expect(pictures).toEqual(first?.pictures);
	});
});
