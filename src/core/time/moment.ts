// A time that words were said at, or a figure was known at.

/** Words are spoken at one moment: `../X` is some time up to X, which EDTF writes `[..X]`, "by X" and not "until X". */
export function asMoment(edtf: string): string {
	if (edtf.startsWith('../')) return `[..${edtf.slice(3)}]`;
	return edtf.endsWith('/..') ? `[${edtf.slice(0, -3)}..]` : edtf;
}
