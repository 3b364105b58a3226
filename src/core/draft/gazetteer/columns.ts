// Takes the compiled gazetteer apart: magic, version, number of sections, their lengths, then the sections (geo/gazetteer/README.md).

const MAGIC = 'DLGZ';
const VERSION = 1;
const HEAD = 12;

/** The sections of the file, as views on its buffer; throws when it is no gazetteer, of another version, or cut off. */
export function readSections(bytes: Uint8Array, expected: number): Uint8Array[] {
	if (bytes.length < HEAD || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) {
		throw new Error(
			bytes[0] === 0x1f && bytes[1] === 0x8b
				? 'The gazetteer is still compressed: unpack it (gzip) before it is read.'
				: 'These bytes are not a gazetteer: its first four letters are missing.'
		);
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const version = view.getUint32(4, true);
	if (version !== VERSION) throw new Error(`Unexpected gazetteer version: ${version}; this program reads ${VERSION}.`);
	const count = view.getUint32(8, true);
	if (count !== expected) throw new Error(`Unexpected number of sections in the gazetteer: ${count}, not ${expected}.`);
	let start = HEAD + 4 * count;
	if (start > bytes.length) throw new Error('The gazetteer is cut off: its list of sections is not whole.');
	return Array.from({ length: count }, (_, at) => {
		const end = start + view.getUint32(HEAD + 4 * at, true);
		if (end > bytes.length) throw new Error(`The gazetteer is cut off in section ${at} of ${count}.`);
		const section = bytes.subarray(start, end);
		start = end;
		return section;
	});
}

/** The lines of a section of text. */
export function readLines(section: Uint8Array): string[] {
	return new TextDecoder('utf-8', { fatal: true }).decode(section).split('\n');
}

/** One number a row from a section that holds the lowest bytes of all rows first, then the next; refuses another length. */
export function readNumbers(section: Uint8Array, rows: number, bytes: number): Uint32Array {
	if (section.length !== rows * bytes) {
		throw new Error(`Unexpected length of a column of the gazetteer: ${section.length} bytes for ${rows} rows.`);
	}
	const numbers = new Uint32Array(rows);
	for (let byte = bytes - 1; byte >= 0; byte--) {
		for (let row = 0; row < rows; row++) numbers[row] = (numbers[row] ?? 0) * 256 + (section[byte * rows + row] ?? 0);
	}
	return numbers;
}
