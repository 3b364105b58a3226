// How soon a town is named as one zooms in: 1 first, 9 last.

// People from which a town has rank 1, 2, …
const STEPS = [Infinity, 5e6, 1e6, 4e5, 1e5, 4e4, 1.5e4, 5e3];

// Natural Earth's scale rank up to which a town is known beyond its country, whatever its size: Kandahar, Herat.
const PROMINENT = 4;

/**
 * The rank of a town by population, raised for capitals. A town that Natural Earth leaves out of its 7,300 (no `prominence`,
 * its scale rank from 0 to 10) comes at least one step later: most such are suburbs, or districts' figures on a small town.
 */
export function rankOf({ population, capital, prominence }) {
	if (capital === 2) return population > 2e5 ? 1 : population > 5e4 ? 2 : 3;
	const plain = STEPS.findIndex((least) => population > least) + 1 || STEPS.length + 1;
	if (prominence === undefined) return Math.min(9, Math.max(5, plain + 1));
	if (capital === 1 && population > 8e5) return 2;
	if (prominence <= PROMINENT) return Math.min(plain, 4);
	return capital === 1 && population > 5e4 ? Math.min(plain, 5) : plain;
}
