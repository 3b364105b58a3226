// Names that linked data asks for, of things that have no address of their own.
import { sha256 } from '#core/citation/digest.ts';

/** The name of a text by its lower-case hex SHA-256 (RFC 6920, "Naming Things with Hashes"). */
export function contentIri(digest: string): string {
	const bytes = (digest.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
	const base64 = btoa(String.fromCharCode(...bytes));
	return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** A name made of what tells a thing apart: the same parts give the same one (a UUID of version 8, RFC 9562, section 5.8). */
export function nameIri(parts: readonly (string | number)[]): string {
	const hex = sha256(JSON.stringify(parts));
	const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
	const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
	return `urn:uuid:${[...groups, hex.slice(20, 32)].join('-')}`;
}

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Surrogate}]+$/iu;

/** An id as a reference: as it is if it is an IRI already, else percent-encoded, relative to wherever the file stands (RFC 3987). */
export function idReference(id: string): string {
	return ABSOLUTE.test(id) ? id : encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}
