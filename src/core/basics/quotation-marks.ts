// Quotation marks as texts use them.

/** Each opening mark with those that may close it: German „ closes with “, »so« with «, Swedish ” with itself, TeX `` with '', some agencies '' with itself. */
export const QUOTATION_MARKS: Readonly<Record<string, string>> = {
	'“': '”"',
	'„': '“”',
	'‟': '”',
	'”': '”',
	'"': '"”',
	'«': '»',
	'»': '«»',
	'‘': "’'",
	'‚': '‘’',
	"'": "'’",
	'‹': '›',
	'›': '‹›',
	'「': '」',
	'『': '』',
	'``': "''",
	"''": "''"
};
