// Numbers that tell texts apart, for tables of very many.

/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) over the UTF-16 units of a text, 32 bits. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}
