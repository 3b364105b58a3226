// The single values of a dossier: ids, texts, addresses, language tags, digests, numbers.
// JSON Schema has no flags for patterns, so these have none. A message here is the code; the words for people stand in schema/words.ts.
import * as v from 'valibot';

/** Keys that reach into an object's prototype when assigned: no record may have them. */
export const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Half of the Earth's circumference in metres: no radius is longer. */
export const LONGEST_RADIUS = 20_037_508;

/** Any text with at least one visible character. */
export const FilledText = v.pipe(v.string(), v.regex(/\S/, 'empty-text'));

/** Text with a visible character that is not the name of a prototype key. */
export const Id = v.pipe(v.string(), v.regex(/^(?!(?:__proto__|constructor|prototype)$)[\s\S]*\S/, 'bad-id'));

/** A web address, http or https only, without user name or password. */
export const Url = v.pipe(v.string(), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/, 'bad-url'));

/** A language tag in the form of BCP 47, such as `en` or `ur-Arab-PK`. */
export const Language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'bad-language'));

/** Lower-case hex SHA-256. */
export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'bad-sha256'));

/** A number of code points, from 0. */
export const Offset = v.pipe(v.number(), v.safeInteger('bad-offset'), v.minValue(0, 'span-outside-text'));

/** Metres, more than 0. */
export const Radius = v.pipe(
	v.number(),
	v.finite('absurd-number'),
	v.gtValue(0, 'bad-radius'),
	v.maxValue(LONGEST_RADIUS, 'absurd-number')
);

/** A name of the IANA time zone database, such as `Asia/Karachi` or `UTC`. */
export const TimeZone = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/, 'bad-time-zone'));

/** A number that JSON can hold. */
export const Amount = v.pipe(v.number(), v.finite('absurd-number'));

/** `true`: all of the record is ours; a list: these keys are. */
export const remarks = {
	editorial: v.exactOptional(v.union([v.literal(true), v.array(v.string())])),
	inferred: v.exactOptional(v.string()),
	note: v.exactOptional(v.string())
};
