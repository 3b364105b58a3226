// GeoJSON text sequences (RFC 8142), as far as ours need them.

/** Stands before every text of a sequence (RFC 8142, section 2). */
export const RECORD_SEPARATOR = '\x1e';

/** The last text of a sequence: in ours it carries the dossier. */
export function lastText(sequence: string): string {
	return sequence.slice(sequence.lastIndexOf(RECORD_SEPARATOR) + 1);
}
