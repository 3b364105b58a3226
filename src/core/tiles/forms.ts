// How exactly a row is known decides how it may be drawn: as a spot, as an area, or as a whole country.
import { PRECISIONS, type Precision } from '#core/dossier/types.ts';

/** Forms of a mark in an archive; groups never mix them. */
export const POINT_FORMS = ['point', 'area', 'country'] as const;
export type PointForm = (typeof POINT_FORMS)[number];

const FORMS: Readonly<Record<Precision, PointForm>> = {
	site: 'point',
	settlement: 'point',
	near: 'area',
	admin2: 'area',
	admin1: 'area',
	region: 'area',
	country: 'country',
	unknown: 'area'
};

/** The form of a precision; one that is not ours is an area: nobody says that it is a spot. */
export function formOf(precision: string): PointForm {
	const known = PRECISIONS.find((one) => one === precision);
	return known === undefined ? 'area' : FORMS[known];
}
