// Names by language are an object; valibot takes a list for one.
import type { Place } from '../types.ts';
import type { Rule } from './rule.ts';

/** Refuses a list in the place of names by language. */
export const namesByLanguage: Rule<Place> = ({ properties }, report) => {
	if (!Array.isArray(properties.names)) return;
	report.error('wrong-type', ['properties', 'names'], 'Expected an object of language tags and names, found a list.');
};
