// Writes the compiled gazetteer: columns over one buffer, described in README.md and read by src/core/draft/gazetteer.

const MAGIC = 'DLGZ';
const VERSION = 1;

/** The bytes of the file before compression: magic, version, number of sections, their lengths, the sections. */
export function pack({ places, names, countries, regions }, words) {
	const index = new Map(places.map((place, at) => [place, at]));
	const sections = [
		text(countries),
		text(regions),
		text(places.map((row) => row.name)),
		column(places, 1, (row) => row.kind),
		column(places, 1, (row) => countries.indexOf(row.country)),
		column(places, 2, (row) => row.region),
		column(places, 1, (row) => row.weight),
		column(places, 3, (row) => Math.round((row.lon + 180) * 1000)),
		column(places, 3, (row) => Math.round((row.lat + 90) * 1000)),
		column(places, 3, (row) => row.id),
		text(names.map((row) => row.name)),
		column(names, 1, (row) => row.alias),
		column(names, 3, (row) => index.get(row.of)),
		text(words.common),
		text(words.given),
		text(words.surnames)
	];
	const head = Buffer.alloc(12 + 4 * sections.length);
	head.write(MAGIC, 0, 'latin1');
	head.writeUInt32LE(VERSION, 4);
	head.writeUInt32LE(sections.length, 8);
	sections.forEach((section, at) => head.writeUInt32LE(section.length, 12 + 4 * at));
	return Buffer.concat([head, ...sections]);
}

function text(lines) {
	return Buffer.from(lines.join('\n'), 'utf8');
}

/** One number a row, its lowest bytes first for all rows, then the next: like bytes stand together and compress better. */
function column(rows, bytes, read) {
	const out = Buffer.alloc(rows.length * bytes);
	rows.forEach((row, at) => {
		const value = read(row);
		if (!(value >= 0 && value < 256 ** bytes)) {
			throw new Error(`Unexpected value for ${row.name}: ${value} does not fit into ${bytes} bytes.`);
		}
		for (let byte = 0; byte < bytes; byte++) out[byte * rows.length + at] = Math.floor(value / 256 ** byte) % 256;
	});
	return out;
}
