// Names for files that every system can unpack, each given once.

/** Code points of a name without its extension. */
const LONGEST = 100;
/** Names that Windows keeps for its devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Extensions under which a text is read back as it is; under any other it would be taken for a web page or a dossier. */
const PLAIN = /\.(?:txt|text|md)$/i;

/** A file name for each text, in the same order: the last part of its path, without what some system forbids. */
export function safeNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		const file = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
		const extension = PLAIN.exec(file)?.[0] ?? '.txt';
		const stem = safe(file.replace(PLAIN, ''));
		let free = `${stem}${extension}`;
		// Some systems do not tell capitals from small letters.
		for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem} (${n})${extension}`;
		taken.add(free.toLowerCase());
		return free;
	});
}

function safe(stem: string): string {
	const plain = [...stem.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]+/gu, ' ')]
		.slice(0, LONGEST)
		.join('');
	const trimmed = plain.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
	return trimmed === '' || DEVICES.test(trimmed) ? `text ${trimmed}`.trim() : trimmed;
}
