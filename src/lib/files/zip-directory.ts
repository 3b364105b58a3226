// The central directory of a zip archive: what it says it holds, read before anything is unpacked.
import { Refusal } from '#core/errors/refusal.ts';
// Fields as in PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.

/** One entry as the directory tells it. */
export interface ZipRecord {
	name: string;
	encrypted: boolean;
	/** 0 stored, 8 deflated; anything else is not read. */
	method: number;
	/** Bytes in the archive, and unpacked as the directory has it, which may lie. */
	packed: number;
	size: number;
	/** Where the entry's own header begins. */
	offset: number;
}

const END = 0x06054b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const RECORD_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** The value that says that the true one stands in a zip64 field. */
const ELSEWHERE = 0xffffffff;

/** Every entry in the order of the directory; throws Refusal for what is no zip, or has more entries than `most`. */
export function readDirectory(bytes: Uint8Array, most: number): ZipRecord[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	const length = view.getUint32(end + 12, true);
	let at = view.getUint32(end + 16, true);
	if (count > most) throw new Refusal(`It holds ${count} entries; at most ${most} are opened.`);
	if (at + length > end) throw broken();
	const records: ZipRecord[] = [];
	for (let n = 0; n < count; n++) {
		if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== RECORD) throw broken();
		const nameLength = view.getUint16(at + 28, true);
		const next = at + RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > end) throw broken();
		const flags = view.getUint16(at + 8, true);
		const record = {
			name: decodeName(bytes.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + nameLength)),
			encrypted: (flags & 1) === 1,
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true)
		};
		if ([record.packed, record.size, record.offset].includes(ELSEWHERE)) {
			throw new Refusal('It is a zip64 archive, made for files of more than 4 GB. Pack it anew without them.');
		}
		records.push(record);
		at = next;
	}
	return records;
}

/** The packed bytes of an entry; throws Refusal where they are not in the archive. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipRecord): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) throw broken();
	const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packed > bytes.length) throw broken();
	return bytes.subarray(start, start + packed);
}

/** The end record stands last, but for a comment. */
function findEnd(view: DataView): number {
	const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
	for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	throw new Refusal('It is no zip archive, or it was cut off.');
}

/** UTF-8, flagged or not, as nearly every program writes it; names in old code pages keep their ASCII letters. */
function decodeName(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('latin1').decode(bytes);
	}
}

function broken(): Refusal {
	return new Refusal('It is a damaged zip archive: its directory does not fit its content.');
}
