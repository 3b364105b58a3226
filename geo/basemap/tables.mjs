// Reads the reviewed tables: small decisions of people, each with its reason, kept apart from the code.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`tables/${name}.json`, import.meta.url), 'utf8'));

/** Which form a line between two units takes; the first row that fits wins. */
export const BORDERS = read('borders');
/** Units that stand for a dispute or a lease and must not be labelled as a country. */
export const PLACEHOLDERS = read('placeholders');
/** Old or mistaken spellings of towns and provinces. */
export const SPELLINGS = read('spellings');
/** Towns whose population or rank in the data is wrong, by GeoNames number. */
export const TOWNS = read('towns');
/** Names of towns in other scripts, before those of GeoNames, by GeoNames number. */
export const NAMES = read('names');
/** Seas and oceans with their label points. */
export const SEAS = read('seas');
