// How exactly other people's tools know a place, in the words of a dossier.
import { exactness, type Exactness } from '#core/dossier/exactness.ts';
import { PRECISIONS, type Geometry, type Position, type Precision, type Remarks } from '#core/dossier/types.ts';
import { BY_CODE } from '#core/dossier/tool-words.ts';
import { bboxOf } from '../bbox.ts';

/** A precision by our own word for it, in any letters; undefined for another. */
export function readPrecision(text: string): Precision | undefined {
	const plain = text.trim().toLowerCase();
	return PRECISIONS.find((one) => one === plain);
}

/** A code of another tool: what it maps onto and what it means there. */
export interface Code {
	precision: Precision;
	means: string;
}

/** `where_prec` of the UCDP Georeferenced Event Dataset, by its codebook. */
export const UCDP_WHERE: Readonly<Record<string, Code>> = {
	'1': { precision: 'settlement', means: 'the exact location is known' },
	'2': { precision: 'near', means: 'within about 25 km of the point' },
	'3': { precision: 'admin2', means: 'only the district (second-order division) is known' },
	'4': { precision: 'admin1', means: 'only the province (first-order division) is known' },
	'5': { precision: 'region', means: 'a line or a larger area that is no division' },
	'6': { precision: 'country', means: 'only the country is known' },
	'7': { precision: 'unknown', means: 'in international waters or airspace' }
};

/** `geo_precision` of ACLED, by its codebook. */
export const ACLED_GEO: Readonly<Record<string, Code>> = {
	'1': { precision: 'settlement', means: 'the town named in the report' },
	'2': { precision: 'near', means: 'part of a region, given as a town nearby' },
	'3': { precision: 'region', means: 'a larger region, given as its capital' }
};

/** Metres in one degree of latitude. */
const DEGREE = 111_320;
/** Metres: however many decimals are written, no file that keeps silent about it is taken to know more. */
const LEAST_DOUBT = 100;

/** Half of the Earth's circumference in metres: no radius is longer. */
const LONGEST_RADIUS = 20_037_508;

/** What can be said of a point that comes without any word on how exactly it is known: it is near, within what its decimals leave open. */
export function byDecimals(decimals: number): Exactness {
	const doubt = (DEGREE / 2) * 10 ** -Math.max(0, decimals);
	return { precision: 'near', kind: 'site', radius: Math.max(LEAST_DOUBT, Math.ceil(doubt)) };
}

/** What a person says of points that come without a word: the radius that is usual for it, or more where their decimals leave more open. */
export function byChoice(precision: Precision, decimals: number): Exactness {
	const usual = exactness(precision);
	const { radius = 0 } = byDecimals(decimals);
	return usual.radius === undefined ? usual : { ...usual, radius: Math.max(usual.radius, radius) };
}

/** Decimals of the more exactly written of two degrees. */
export function decimalsOf(position: Position): number {
	return Math.max(...position.map((degrees) => (String(degrees).split('.')[1] ?? '').length));
}

/** A line or an area: as far as it reaches from the middle of its box. */
export function ofShape(geometry: Geometry): Exactness {
	if (geometry.type === 'Point') return byDecimals(decimalsOf(geometry.coordinates));
	const box = bboxOf([geometry]);
	if (box === null) return { precision: 'unknown', kind: 'region' };
	const [west, south, east, north] = box;
	const width = (west <= east ? east - west : east - west + 360) * Math.cos((((south + north) / 2) * Math.PI) / 180);
	const reach = Math.ceil((Math.hypot(width, north - south) / 2) * DEGREE);
	return { precision: 'region', kind: 'region', radius: Math.min(LONGEST_RADIUS, Math.max(LEAST_DOUBT, reach)) };
}

/** A number as the radius of a place, in metres; undefined for what can be none. */
export function asRadius(metres: number | null): number | undefined {
	return metres !== null && metres > 0 && metres <= LONGEST_RADIUS ? metres : undefined;
}

/**
 * What a file says of how exactly a place is known goes before what is guessed, and only the rest is marked as ours. `why` says how the
 * guess was made; a guess without a radius is of a place without a position, and gets none.
 */
export function exactnessSaid(
	said: Partial<Exactness>,
	guessed: Exactness,
	why: string
): Exactness & Pick<Remarks, 'inferred'> & { editorial: string[] } {
	const { radius: usual, ...base } = said.precision === undefined ? guessed : exactness(said.precision);
	const ours = said.radius === undefined && guessed.radius !== undefined ? usual : undefined;
	const radius = said.radius ?? ours;
	return {
		...base,
		...(said.kind !== undefined && { kind: said.kind }),
		...(radius !== undefined && { radius }),
		editorial: [
			...(said.kind === undefined ? ['kind'] : []),
			...(said.precision === undefined ? ['precision'] : []),
			...(ours === undefined ? [] : ['radius'])
		],
		...(ours !== undefined && { inferred: said.precision === undefined ? why : BY_CODE })
	};
}
