// The digest by which a text or a passage is known again.
import { sha256 as digestOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Lower-case hex SHA-256 over the UTF-8 bytes of `text` (FIPS 180-4); a lone surrogate counts as U+FFFD, as `TextEncoder` has it. */
export function sha256(text: string): string {
	return bytesToHex(digestOf(utf8ToBytes(text)));
}
