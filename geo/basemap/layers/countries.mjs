// Where each country's name stands: deep inside its largest part, but not far from the middle.
import { merge } from 'topojson-client';
import { PLACEHOLDERS } from '../tables.mjs';
import { area, centroid, depth } from './ring.mjs';

const STEPS = 48;
// How much being off the middle counts against being far from the edge.
const CENTRED = 0.3;
// Square degrees at the equator from which a country has rank 1, 2, … ; the rest have 6.
const RANKS = [200, 50, 12, 3, 0.3];

/** Rows `[ISO 3166-1 alpha-2 or null, English name, longitude, latitude, rank 1 to 6]`, largest first, one a country. */
export function countryLabels({ topo, byCountry }) {
	const rows = [];
	for (const [code, units] of byCountry) {
		if (code in PLACEHOLDERS) continue;
		const { iso_a2: iso, admin } = units[0].properties;
		const parts = merge(topo, units).coordinates.map(([ring]) => ({ ring, size: area(ring) * shrink(ring) }));
		const total = parts.reduce((sum, { size }) => sum + size, 0);
		const largest = parts.sort((a, b) => b.size - a.size)[0];
		const [longitude, latitude] = labelPoint(largest.ring);
		const rank = RANKS.findIndex((least) => total > least) + 1 || RANKS.length + 1;
		const known = /^[A-Z]{2}$/.test(iso ?? '');
		rows.push({
			total,
			row: [known ? iso : null, english(known ? iso : null, admin), round(longitude), round(latitude), rank]
		});
	}
	const sorted = rows.sort((a, b) => b.total - a.total).map(({ row }) => row);
	const codes = sorted.map(([iso]) => iso).filter((iso) => iso);
	const twice = codes.filter((iso, index) => codes.indexOf(iso) !== index);
	if (twice.length > 0)
		throw new Error(`Labelled twice, so one is a placeholder for tables/placeholders.json: ${twice.join(', ')}`);
	return sorted;
}

const words = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const english = (iso, admin) => (iso && words.of(iso)) || admin;
const round = (degrees) => Math.round(degrees * 100) / 100;
const shrink = (ring) => Math.cos((ring[0][1] * Math.PI) / 180);

function labelPoint(ring) {
	const narrowing = Math.cos((centroid(ring)[1] * Math.PI) / 180);
	const flat = thin(ring).map(([x, y]) => [x * narrowing, y]);
	const [cx, cy] = centroid(flat);
	const xs = flat.map(([x]) => x);
	const ys = flat.map(([, y]) => y);
	const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	let best = { score: -Infinity, at: [cx, cy] };
	for (let i = 1; i < STEPS; i++) {
		for (let j = 1; j < STEPS; j++) {
			const at = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
			const inside = depth(at, flat);
			const score = inside - CENTRED * Math.hypot(at[0] - cx, at[1] - cy);
			if (inside > 0 && score > best.score) best = { score, at };
		}
	}
	return [best.at[0] / narrowing, best.at[1]];
}

// A label needs no more of a coast than this; a thousand fjords would take minutes.
function thin(ring) {
	const step = Math.ceil(ring.length / 1_500);
	return ring.filter((_, index) => index % step === 0 || index === ring.length - 1);
}
