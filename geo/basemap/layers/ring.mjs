// Measures of a ring of [x, y] positions on a plane.

/** The area inside, in square units, whichever way the ring runs. */
export function area(ring) {
	return Math.abs(twiceArea(ring)) / 2;
}

/** The centre of gravity of the area inside. */
export function centroid(ring) {
	let x = 0;
	let y = 0;
	for (const [[ax, ay], [bx, by]] of edges(ring)) {
		const cross = ax * by - bx * ay;
		x += (ax + bx) * cross;
		y += (ay + by) * cross;
	}
	const whole = 3 * twiceArea(ring);
	return whole === 0 ? ring[0] : [x / whole, y / whole];
}

/** The distance of a position from the ring: positive inside, negative outside. */
export function depth([x, y], ring) {
	let nearest = Infinity;
	let inside = false;
	for (const [[ax, ay], [bx, by]] of edges(ring)) {
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		const [dx, dy] = [bx - ax, by - ay];
		const along = dx || dy ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
		nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy));
	}
	return inside ? nearest : -nearest;
}

function twiceArea(ring) {
	let sum = 0;
	for (const [[ax, ay], [bx, by]] of edges(ring)) sum += ax * by - bx * ay;
	return sum;
}

function* edges(ring) {
	for (let i = 1; i < ring.length; i++) yield [ring[i - 1], ring[i]];
}
