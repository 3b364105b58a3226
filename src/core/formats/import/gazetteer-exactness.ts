// What kind of place a gazetteer's entry is and how exactly it is known: by what our own export says, else by its types and shape.
import { PRECISIONS, type Geometry } from '#core/dossier/types.ts';
import { BY_CODE, BY_DECIMALS, BY_SHAPE } from '#core/dossier/tool-words.ts';
import { slug } from './ids.ts';
import { exactness, type Exactness } from '#core/dossier/exactness.ts';
import { asRadius, byDecimals, decimalsOf, exactnessSaid, ofShape } from './precision.ts';
import type { FoundPlace } from './row-facts.ts';

const SETTLEMENTS = /\b(?:settlement|village|town|city|hamlet|inhabited place|populated place|municipality)\b/i;
const REGIONS = /\b(?:region|province|state|county|district|department|territory|nation|country|empire|kingdom)\b/i;

/** Properties that Dateline's own export writes, and when they say something that can be read back. */
const OWN: Readonly<Record<string, (value: unknown) => boolean>> = {
	title: () => true,
	precision: (value) => precisionOf(value) !== undefined,
	radius_m: (value) => radiusOf(value) !== undefined
};

/** Whether a property becomes part of the place itself, and need not be kept beside it. */
export function isRead(key: string, properties: Readonly<Record<string, unknown>>): boolean {
	return Object.hasOwn(OWN, key) && (OWN[key]?.(properties[key]) ?? false);
}

const precisionOf = (value: unknown) => PRECISIONS.find((one) => one === value);
const radiusOf = (value: unknown) => asRadius(typeof value === 'number' ? value : null);

/** Kind, precision and radius of an entry; what of them is ours is marked. */
export function gazetteerExactness(
	types: readonly string[],
	geometry: Geometry | null,
	properties: Readonly<Record<string, unknown>>
): Pick<FoundPlace, 'kind' | 'precision' | 'radius' | 'editorial' | 'inferred'> {
	const all = types.join(' ');
	const own = slug(types[0] ?? '');
	const kind = SETTLEMENTS.test(all) ? 'settlement' : own;
	const [precision, radius] = [precisionOf(properties.precision), radiusOf(properties.radius_m)];
	const said = { ...(precision && { precision }), ...(radius !== undefined && { radius }), ...(kind && { kind }) };
	const [guessed, why] = guess(all, geometry);
	const { editorial, ...exact } = exactnessSaid(said, guessed, why);
	return { ...exact, ...(editorial.length > 0 && { editorial }) };
}

/** By the words of its types and its shape, and how that was guessed. */
function guess(types: string, geometry: Geometry | null): [Exactness, string] {
	if (geometry === null) return [{ precision: 'unknown', kind: 'site' }, ''];
	if (geometry.type !== 'Point') return [ofShape(geometry), BY_SHAPE];
	if (SETTLEMENTS.test(types)) return [exactness('settlement'), BY_CODE];
	if (REGIONS.test(types)) return [exactness('region'), BY_CODE];
	return [byDecimals(decimalsOf(geometry.coordinates)), BY_DECIMALS];
}
