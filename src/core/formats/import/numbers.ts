// Numbers as people write them in tables.

/** Words that stand for nothing in a cell. */
const NOTHING = /^(?:|-+|–|—|\?+|n\.?\s?\/?a\.?|nan|null|none|nil|unknown|not known|undefined|#n\/a)$/i;

/** The text of a cell without spaces around it; empty where it stands for nothing, such as "n/a". */
export function filled(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	const text = (
		typeof cell === 'string' ? cell : typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
	).trim();
	return NOTHING.test(text) ? '' : text;
}

/** A number with a decimal point or comma, and thousands set off by spaces, points, commas or apostrophes; null for anything else. */
export function readNumber(text: string): number | null {
	const plain = text.trim().replace(/[\u2212\u2013]/g, '-');
	if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain)) return finite(Number(plain));
	const grouped = /^([+-]?\d{1,3}(?:([ \u00a0\u202f.,'’])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(plain);
	const [, whole = '', mark, decimals] = grouped ?? [];
	if (grouped && !(mark === ',' && decimals === undefined && whole.split(',').length === 2 && whole.startsWith('0'))) {
		return finite(Number(whole.replace(/[^\d+-]/g, '') + (decimals === undefined ? '' : `.${decimals}`)));
	}
	if (/^[+-]?\d+,\d+$/.test(plain)) return finite(Number(plain.replace(',', '.')));
	return null;
}

function finite(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}

/** Code of a table that may be written as 1 or 1.0. */
export function codeOf(text: string): string {
	return text.trim().replace(/\.0+$/, '');
}
