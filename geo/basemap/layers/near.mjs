// Finds what lies within some kilometres of a position.

const KM_PER_DEGREE = 111.2;

/** Indexes items by whole degrees; the returned function gives those within `km` (at most 100), nearest first. */
export function nearby(items, position) {
	const cells = new Map();
	for (const item of items) {
		const key = cell(position(item));
		if (!cells.has(key)) cells.set(key, []);
		cells.get(key).push(item);
	}
	return ([x, y], km) => {
		const found = [];
		for (let i = -1; i <= 1; i++) {
			for (let j = -1; j <= 1; j++) {
				for (const item of cells.get(cell([x + i, y + j])) ?? []) {
					const [ix, iy] = position(item);
					const distance = Math.hypot((ix - x) * Math.cos((y * Math.PI) / 180), iy - y) * KM_PER_DEGREE;
					if (distance <= km) found.push({ item, km: distance });
				}
			}
		}
		return found.sort((a, b) => a.km - b.km);
	};
}

const cell = ([x, y]) => `${Math.floor(x)},${Math.floor(y)}`;
