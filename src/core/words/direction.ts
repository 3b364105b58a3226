// Which way a language's script runs.

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** `rtl` or `ltr` of a BCP 47 language tag; a tag that names a script goes by the script. */
export function direction(language: string): 'rtl' | 'ltr' {
	const [base = '', ...parts] = language.toLowerCase().split('-');
	const script = parts.find((part) => part.length === 4);
	if (script !== undefined) return ['arab', 'hebr', 'thaa', 'syrc'].includes(script) ? 'rtl' : 'ltr';
	return RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr';
}
