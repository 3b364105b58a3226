// English verb forms from the base form: regular ones by rule, the others written out as base/past/participle.

/** The four forms that a report uses. */
export interface VerbForms {
	base: string;
	third: string;
	past: string;
	participle: string;
	ing: string;
}

/** Reads `say/said` or `write/wrote/written`; a base form alone is a regular verb. */
export function verbForms(entry: string): VerbForms {
	const [base = '', past = regularPast(base), participle = past] = entry.split('/');
	return { base, third: withS(base), past, participle, ing: withIng(base) };
}

function withS(base: string): string {
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
	if (base.endsWith('e')) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return `${doubled(base)}ed`;
}

function withIng(base: string): string {
	if (/[^eo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
	return `${doubled(base)}ing`;
}

/** Short verbs double their last consonant: "quip, quipped"; so do a few that are stressed at the end. */
function doubled(base: string): string {
	const short = /^[^aeiou]*(?:qu)?[aeiou][bdglmnprt]$/.test(base);
	return short || /^(?:admit|commit|concur|confer|infer|rebut|refer|submit)$/.test(base) ? base + base.slice(-1) : base;
}
