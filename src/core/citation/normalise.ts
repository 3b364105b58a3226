// The one normal form in which offsets are counted and digests are taken.
import { Refusal } from '#core/errors/refusal.ts';

/**
 * The normalised text: UTF-8 decoded, byte order mark removed, NFC, CRLF and CR to LF, nothing else
 * (a no-break space stays). Throws Refusal for bytes that are not UTF-8.
 */
export function normalise(input: string | Uint8Array): string {
	const decoded = typeof input === 'string' ? input : decode(input);
	return decoded
		.replace(/^\uFEFF/, '')
		.normalize('NFC')
		.replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string {
	try {
		// `ignoreBOM` keeps the mark, so that strings and bytes lose exactly one in the same place.
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new Refusal(
			`The file is not UTF-8 text${looksUtf16(bytes) ? ' (it looks like UTF-16)' : ''}. Save it as UTF-8 and try again.`
		);
	}
}

function looksUtf16(bytes: Uint8Array): boolean {
	return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
