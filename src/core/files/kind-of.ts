// What a file is, by its name and its first bytes, or what to do about it; the same words wherever it is dropped.
import { READ_KINDS, REFUSED_KINDS, WHAT_IS_READ, type FileKind } from './kinds.ts';

/** Bytes from the beginning that `kindOf` is to be given; fewer only where the file has no more. */
export const HEAD = 65_536;

/** What a file is, or the sentences why it is not read. */
export type FileIs = { is: FileKind } | { refused: string };

/** What the file of that name is that begins with these bytes. Bytes go before the name, which may say anything. */
export function kindOf(name: string, head: Uint8Array): FileIs {
	const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	const named = READ_KINDS.find(({ endings }) => endings.includes(ending));
	// A text of which nothing is annotated has an empty file of annotations.
	if (head.length === 0 && named?.is === 'annotation') return named;
	if (head.length === 0) return { refused: 'It is empty: nothing is in it. Save it again, and drop it once more.' };
	const start = Array.from(head.subarray(0, 32), (byte) => byte.toString(16).padStart(2, '0')).join('');
	const refusedName = REFUSED_KINDS.find(({ endings }) => endings.includes(ending));
	const known = READ_KINDS.find(({ begins }) => begins?.test(start));
	if (known?.is === 'zip') {
		const paths = latin1(head);
		const refused = refusedName ?? REFUSED_KINDS.find(({ holds }) => holds?.test(paths));
		return refused ? { refused: refused.words } : known;
	}
	const refused = REFUSED_KINDS.find(({ begins }) => begins?.test(start)) ?? refusedName;
	if (known ?? refused) return known ?? { refused: refused?.words ?? '' };
	if (named) return named.is === 'json' ? jsonKind(head) : named;
	if (isBinary(head)) return { refused: `It is no text and no kind of file that is known here. ${WHAT_IS_READ}` };
	return { is: byWords(head) };
}

/** JSON that shows at its beginning that it is a dossier is one; of all other the whole must be looked at. */
function jsonKind(head: Uint8Array): { is: FileKind } {
	return { is: /^\s*\{[^[{]*"format"\s*:\s*"dateline\//.test(latin1(head)) ? 'dossier' : 'json' };
}

/** A text whose name does not tell, by how it begins. */
function byWords(head: Uint8Array): FileKind {
	const text = new TextDecoder().decode(head.subarray(0, 2048)).trimStart();
	if (/^<(?:!doctype\s+html|html)\b/i.test(text)) return 'web-page';
	if (/^<(?:\?xml[^>]*>\s*<)?(?:\w+:)?(?:kml|gpx)[\s>]/.test(text)) return 'foreign';
	return /^(?:\{\s*["}]|\[\s*[[{])/.test(text) ? 'json' : 'text';
}

/** Zero bytes stand in no text but UTF-16, which says so at its beginning. */
function isBinary(head: Uint8Array): boolean {
	const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
	return !isUtf16 && head.includes(0);
}

function latin1(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}

/** A dossier, or the member of an export of ours that carries one. */
const OWN = /"format"\s*:\s*"dateline\/|"dateline"\s*:/;
/** Bytes that a sign of a dossier takes at most, spaces apart: pieces of a file that are looked at one by one overlap by so many. */
export const LONGEST_SIGN = 60;
const PIECE = 1 << 20;

/** Whether JSON holds a dossier anywhere, as the exports of ours do. `bytes`: the whole file. */
export function holdsDossier(bytes: Uint8Array): boolean {
	// The words are ASCII: no letter of another encoding can be taken for one of them.
	const decoder = new TextDecoder('latin1');
	for (let at = 0; at < bytes.length; at += PIECE) {
		if (OWN.test(decoder.decode(bytes.subarray(Math.max(0, at - LONGEST_SIGN), at + PIECE)))) return true;
	}
	return false;
}
