// Work that is done once for each thing it is asked of.

/**
 * The function with its answers kept for as long as the thing they are about: a pure function of an object that nobody
 * changes in place. Dossiers and their parts are such objects: an edit makes new ones.
 */
export function once<K extends object, V>(work: (of: K) => V): (of: K) => V {
	const answers = new WeakMap<K, { answer: V }>();
	return (of) => {
		let known = answers.get(of);
		if (known === undefined) {
			known = { answer: work(of) };
			answers.set(of, known);
		}
		return known.answer;
	};
}
