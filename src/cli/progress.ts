// A word on standard error now and then, while something takes long.
import { numberWords } from '#core/basics/numbers.ts';
import type { Io } from './io.ts';

/** Milliseconds before the first word and between two of them. */
const PAUSE = 2000;

/** Says "412,000 of 1,000,000 records" of work in progress; nothing at all of what is soon done. */
export function progressOn(io: Io, noun: string, now: () => number = Date.now): (done: number, of: number) => void {
	let last = now();
	return (done, of) => {
		if (now() - last < PAUSE) return;
		last = now();
		io.err(`${numberWords(done)} of ${numberWords(of)} ${noun}`);
	};
}
