// Names of places in several languages, tidied for a map.
import { readFileSync } from 'node:fs';

/** The languages the archive carries beside the international name. */
export const LANGUAGES = ['ar', 'fa', 'hi', 'ps', 'ur'];

/** A name without what encyclopaedias add to tell namesakes apart, and without the long marks of transliteration. */
export function cleanName(name) {
	return name
		.replace(/\s*\([^)]*\)$/, '')
		.replace(/\s*[،,].*$/, '')
		.normalize('NFD')
		.replace(/\u0304/g, '')
		.replace(/[‘ʿʻ]/g, '')
		.normalize('NFC')
		.trim();
}

/** `name_<language>` for every language in which `find` gives a name. */
export function namesOf(find) {
	return Object.fromEntries(
		LANGUAGES.flatMap((language) => {
			const name = find(language);
			return name ? [[`name_${language}`, cleanName(name)]] : [];
		})
	);
}

/** Reads a compiled message catalogue (GNU gettext .mo, little endian) of `libgeonames`: GeoNames number → name. */
export function readCatalogue(file) {
	const bytes = readFileSync(file);
	if (bytes.readUInt32LE(0) !== 0x950412de) throw new Error(`${file} is not a little-endian gettext catalogue.`);
	const text = (table, index) => {
		const length = bytes.readUInt32LE(table + 8 * index);
		const start = bytes.readUInt32LE(table + 8 * index + 4);
		return bytes.toString('utf8', start, start + length);
	};
	const [count, keys, values] = [8, 12, 16].map((offset) => bytes.readUInt32LE(offset));
	return new Map(Array.from({ length: count }, (_, index) => [text(keys, index), text(values, index)]));
}
