// Evidence that only the whole text gives: the same name elsewhere, what contains what, what lies near.
import { contains, distance, type Reckoned } from './context.ts';
import type { NameInText, PlaceReading } from './find.ts';
import { likelihood } from './likelihood.ts';

const SURE = 0.85;
const NEAR = 120;
const MOST_POINTS = 60;

/** Adds to the evidence of every name of a stretch what the rest of the text says of it. */
export function addTextEvidence(
	stretch: readonly NameInText[],
	meanings: ReadonlyMap<NameInText, Reckoned[]>,
	reading: PlaceReading
): void {
	const local = stretch.map(({ evidence }) => likelihood(evidence));
	const sure = stretch.filter((_, at) => (local[at] ?? 0) >= SURE);
	const sureNames = new Map<string, number>();
	for (const { name } of sure) sureNames.set(name.folded, (sureNames.get(name.folded) ?? 0) + 1);
	const longer = new Set(stretch.flatMap(({ name }) => (name.feature ? [] : beginning(name.folded))));
	const points = sure.flatMap((found) => point(found, meanings)).slice(0, MOST_POINTS);
	const outer = new Set(
		stretch.flatMap((found) => (found.within && contains(found.within.name, found.name) ? [found.within] : []))
	);
	stretch.forEach((found, at) => {
		const { evidence, name } = found;
		const others = (sureNames.get(name.folded) ?? 0) - ((local[at] ?? 0) >= SURE ? 1 : 0);
		if (others > 0) evidence.push('place-elsewhere');
		if (longer.has(name.folded)) evidence.push('longer-elsewhere');
		if (reading.persons.has(name.folded) && !evidence.includes('person-later')) evidence.push('person-elsewhere');
		if (reading.lower.has(name.folded) && !evidence.includes('initials')) evidence.push('lower-case-elsewhere');
		if (found.within && contains(found.within.name, name)) evidence.push('contained');
		if (outer.has(found)) evidence.push('containing');
		const [here] = point(found, meanings);
		if (here && points.length > 0)
			evidence.push(points.some((other) => isNear(here, other)) ? 'near-others' : 'far-from-others');
	});
}

interface PlacedName {
	name: string;
	lon: number;
	lat: number;
	region: string;
}

/** Where a settlement or district is most likely meant to be. */
function point(found: NameInText, meanings: ReadonlyMap<NameInText, Reckoned[]>): PlacedName[] {
	const best = meanings.get(found)?.[0]?.meaning;
	if (
		!best ||
		(best.candidate.kind !== 'settlement' && best.candidate.kind !== 'district' && best.candidate.kind !== 'region')
	)
		return [];
	return [{ name: found.name.folded, lon: best.candidate.lon, lat: best.candidate.lat, region: best.region }];
}

function isNear(a: PlacedName, b: PlacedName): boolean {
	return (
		a.name !== b.name &&
		((a.region !== '' && a.region === b.region) || (Math.abs(a.lat - b.lat) < 2 && distance(a, b) < NEAR))
	);
}

/** The first word or words of a longer name: "richmond" of "richmond county". */
function beginning(folded: string): string[] {
	const end = folded.lastIndexOf(' ');
	return end < 0 ? [] : [folded.slice(0, end)];
}
