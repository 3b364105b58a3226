// Lines of a JSON file: where a person finds what an issue is about.
import { scanJson } from './json.ts';
import { readPointer } from './pointer.ts';

/** The 1-based line on which the value at a JSON pointer begins; null when the text has no such value. */
export function lineOf(json: string, pointer: string): number | null {
	return linesOf(json, [pointer]).get(pointer) ?? null;
}

/**
 * The 1-based lines of several pointers in one walk; a pointer the text does not have is left out. Of a key that occurs
 * twice a parser keeps the last, so its line is the one meant; where no key does, the walk ends with the last pointer.
 */
export function linesOf(json: string, pointers: Iterable<string>, hasDuplicates = true): Map<string, number> {
	const root: PointerStep = { children: new Map() };
	const wanted = new Set(pointers);
	for (const pointer of wanted) want(root, pointer);
	const lines = new Map<string, number>();
	if (root.children.size === 0 && root.pointer === undefined) return lines;
	const count = lineCounter(json);
	scanJson(json, {
		value(at, path) {
			let step: PointerStep | undefined = root;
			for (const key of path) {
				step = step.children.get(String(key));
				if (!step) return false;
			}
			if (step.pointer !== undefined) lines.set(step.pointer, count(at));
			return !hasDuplicates && lines.size === wanted.size;
		}
	});
	return lines;
}

/** The pointers that are looked for as a tree of their steps: most values of a file part from it at once. */
interface PointerStep {
	pointer?: string;
	children: Map<string, PointerStep>;
}

function want(root: PointerStep, pointer: string): void {
	let step = root;
	for (const key of readPointer(pointer) ?? []) {
		const next = step.children.get(key) ?? { children: new Map() };
		step.children.set(key, next);
		step = next;
	}
	if (step !== root || pointer === '') step.pointer = pointer;
}

/** A function from ascending offsets (UTF-16 units) to 1-based lines. */
export function lineCounter(text: string): (at: number) => number {
	let line = 1;
	let next = text.indexOf('\n');
	return (at) => {
		while (next !== -1 && next < at) {
			line++;
			next = text.indexOf('\n', next + 1);
		}
		return line;
	};
}
