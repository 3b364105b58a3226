// The lines of a BRAT annotation file, by kind (https://brat.nlplab.org/standoff.html).

/** A stretch of text, offsets as the file counts them, end exclusive. */
export interface FileSpan {
	start: number;
	end: number;
}

/** Words that are marked as something; in several stretches where they are not in one. */
export interface Entity {
	form: 'entity';
	id: string;
	type: string;
	stretches: FileSpan[];
	words: string;
}
/** Two entities that stand to each other as `type` says. */
export interface RelationAnnotation {
	form: 'relation';
	id: string;
	type: string;
	from: string;
	to: string;
}
/** Something that happens: `trigger` are the words for it, `args` who and what has which part in it. */
export interface Happening {
	form: 'happening';
	id: string;
	type: string;
	trigger: string;
	args: { role: string; id: string }[];
}
/** What is said of another annotation: an attribute, a reference to a register, a note. */
export interface AboutAnnotation {
	form: 'beside';
	type: string;
	of: string;
	words: string;
}
/** Entities that name one and the same. */
export interface Equals {
	form: 'equals';
	ids: string[];
}

export type Annotation = Entity | RelationAnnotation | Happening | AboutAnnotation | Equals;

/** Reads one line; a sentence says why it is none. */
export function readAnnotation(line: string): Annotation | string {
	const [id = '', body = '', ...rest] = line.split('\t');
	const words = rest.join('\t');
	const [type = '', ...parts] = body.trim().split(' ');
	if (body.trim() === '') return 'The line has no tab after its id; expected “T1 → Person 0 5 → words”.';
	switch (id[0]) {
		case 'T':
			return readEntity(id, type, parts.join(' '), words);
		case 'R': {
			const [from, to] = ['Arg1:', 'Arg2:'].map((arg) => parts.find((part) => part.startsWith(arg))?.slice(5));
			return from && to
				? { form: 'relation', id, type, from, to }
				: 'A relation has Arg1 and Arg2, and this one has not.';
		}
		case 'E': {
			const [, kind = '', trigger = ''] = /^([^:]+):(\S+)$/.exec(type) ?? [];
			if (trigger === '') return 'An event begins with its type and the words for it, such as “Attack:T3”.';
			const args = parts
				.filter(Boolean)
				.map((part) => ({ role: part.split(':')[0] ?? '', id: part.split(':')[1] ?? '' }));
			return { form: 'happening', id, type: kind, trigger, args };
		}
		case 'A':
		case 'M':
		case 'N':
		case '#': {
			const [of = '', ...value] = parts;
			if (of === '') return 'It says nothing of which annotation it is.';
			return { form: 'beside', type, of, words: [value.join(' '), words].filter(Boolean).join(': ') };
		}
		case '*':
			return parts.length > 1 ? { form: 'equals', ids: parts } : 'Expected two annotations or more that name the same.';
		default:
			return `“${id.slice(0, 20)}” is no kind of annotation; expected an id that begins with T, R, E, A, M, N, # or *.`;
	}
}

function readEntity(id: string, type: string, offsets: string, words: string): Entity | string {
	const stretches = offsets.split(';').map((pair) => {
		const [, start, end] = /^\s*(\d+) (\d+)\s*$/.exec(pair) ?? [];
		return { start: Number(start), end: Number(end) };
	});
	const sound = stretches.every(({ start, end }) => start < end);
	return sound
		? { form: 'entity', id, type, stretches, words }
		: `“${offsets}” is no stretch of text; expected a start and a later end.`;
}
