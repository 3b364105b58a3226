// Takes an EDTF text apart: intervals with `/`, sets in brackets, and the single dates within them.
import { readClock } from './clock.ts';
import { readDate } from './date.ts';
import { NotEdtf, type IntervalEnd, type Expression, type SetMember, type Single } from './expression.ts';
import { readLongYear } from './long-year.ts';

/** Reads EDTF of levels 0 to 2, or says why not. */
export function parseEdtf(text: string): Expression | NotEdtf {
	if (text === '') return new NotEdtf('There is no date here; leave the key out, or write a date like 2014-12-16.');
	if (/^\s|\s$/.test(text)) return new NotEdtf(`"${text}": leave out the spaces around the date.`);
	if (/^[[{]/.test(text)) return readSet(text);
	if (text.includes('/')) return readInterval(text);
	if (text.includes('..')) {
		return new NotEdtf(`"${text}": a range with ".." stands in brackets, like [2014-02-15..2014-03-24].`);
	}
	const single = readSingle(text);
	return single instanceof NotEdtf ? single : { form: 'single', single };
}

function readSingle(text: string): Single | NotEdtf {
	if (/^Y|^-?\d{4}S/.test(text)) return readLongYear(text);
	return text.includes('T') ? readClock(text) : readDate(text);
}

function readInterval(text: string): Expression | NotEdtf {
	const [from = '', to = '', ...rest] = text.split('/');
	if (rest.length > 0) return new NotEdtf(`"${text}": an interval has two ends and one "/".`);
	if (from === '' && to === '') return new NotEdtf(`"${text}": an interval needs a date at one end at least.`);
	const start = readEnd(from);
	if (start instanceof NotEdtf) return start;
	const end = readEnd(to);
	if (end instanceof NotEdtf) return end;
	if (isSingle(start) && isSingle(end) && start.earliest > end.latest) return reversed(text, from, to);
	return { form: 'interval', start, end };
}

function readEnd(text: string): IntervalEnd | NotEdtf {
	return text === '' ? 'unknown' : text === '..' ? 'open' : readSingle(text);
}

function isSingle(end: IntervalEnd): end is Single {
	return typeof end === 'object';
}

function readSet(text: string): Expression | NotEdtf {
	const oneOf = text.startsWith('[');
	if (!text.endsWith(oneOf ? ']' : '}')) {
		return new NotEdtf(`"${text}": the bracket at its beginning is not closed at its end.`);
	}
	const parts = text.slice(1, -1).split(',');
	const members: SetMember[] = [];
	for (const [index, part] of parts.entries()) {
		const member = readMember(part.trim(), index === 0, index === parts.length - 1);
		if (member instanceof NotEdtf) return member;
		members.push(member);
	}
	return { form: 'set', oneOf, members };
}

/** A range may be open only towards the outside of its set. */
function readMember(text: string, isFirst: boolean, isLast: boolean): SetMember | NotEdtf {
	if (!text.includes('..')) {
		const single = readSingle(text);
		return single instanceof NotEdtf ? single : { from: single, to: single };
	}
	const [first = '', last = '', ...rest] = text.split('..');
	if (rest.length > 0 || (first === '' && last === '')) {
		return new NotEdtf(`"${text}": a range in a set is written 1670..1672, ..1672 or 1670..`);
	}
	if ((first === '' && !isFirst) || (last === '' && !isLast)) {
		return new NotEdtf(`"${text}": only the first member of a set can be open at its start, the last at its end.`);
	}
	const from = first === '' ? null : readSingle(first);
	if (from instanceof NotEdtf) return from;
	const to = last === '' ? null : readSingle(last);
	if (to instanceof NotEdtf) return to;
	return from && to && from.earliest > to.latest ? reversed(text, first, last) : { from, to };
}

function reversed(text: string, from: string, to: string): NotEdtf {
	return new NotEdtf(`"${text}" runs backwards: ${from} comes after ${to}. Put the earlier one first.`);
}
