// What a person reads when a single value breaks the rule that its code names.
import { shown } from '../report.ts';

/** The sentence for a value, given also the object or list it stands in. */
type Wording = (value: unknown, around: unknown) => string;

/** Codes that stand as messages in the schemas, and their words. */
export const CODED: Readonly<Record<string, Wording | undefined>> = {
	'empty-text': () => 'Expected a text, found an empty one. Fill it in or leave the key out.',
	'bad-id': (value) => `${shown(value)} cannot be an id. Choose one with letters or digits.`,
	'bad-url': (value) =>
		`Expected a web address that begins with http:// or https://, found ${shown(value)}. Correct it or leave it out.`,
	'bad-language': (value) => `Expected a language tag such as en or ur-PK, found ${shown(value)}.`,
	'bad-sha256': (value) =>
		`Expected a SHA-256 digest, 64 digits 0–9 and a–f in lower case, found ${shown(value)}. Compute it again.`,
	'bad-offset': (value) => `Expected a whole number of characters, found ${shown(value)}.`,
	'span-outside-text': (value) =>
		`Expected a place in the text, 0 or more, found ${shown(value)}. Cite the passage again.`,
	'bad-radius': (value) => `Expected a radius of more than 0 metres, found ${shown(value)}.`,
	'bad-time-zone': (value) =>
		`Expected the name of a time zone such as Asia/Karachi or UTC, found ${shown(value)}. Correct it or leave it out.`,
	'absurd-number': (value) => `The number ${shown(value)} is too large to be true here; correct it.`,
	'too-few-positions': (value) =>
		`Expected more positions: at least 2 in a line, 4 in a ring, 1 otherwise; found ${Array.isArray(value) ? value.length : 0}.`,
	'bad-coordinates': (value, around) => coordinateWords(value, around)
};

function coordinateWords(value: unknown, around: unknown): string {
	if (typeof value === 'string') {
		return `Expected a number of degrees, found the text ${shown(value)}. Write it without quotation marks.`;
	}
	if (Array.isArray(value) || Array.isArray(around) === false) {
		return `Expected [longitude, latitude], two numbers, found ${shown(value)}.`;
	}
	if (typeof value === 'number' && !Number.isNaN(value) && Array.isArray(around)) {
		if (around.length > 2 && around.indexOf(value) > 1) {
			return 'Expected [longitude, latitude], found a third number. Remove the height.';
		}
		const [longitude, latitude]: unknown[] = around;
		const swapped =
			Math.abs(Number(latitude)) > 90 && Math.abs(Number(latitude)) <= 180 && Math.abs(Number(longitude)) <= 90;
		const hint = swapped ? ' The two look swapped: longitude comes first.' : '';
		return `Expected a longitude from -180 to 180 and a latitude from -90 to 90, found ${shown(value)}.${hint}`;
	}
	return `Expected a number of degrees, found ${shown(value)}. If the place cannot be placed, set its geometry to null.`;
}
