// Every date and time can be read, and no interval runs backwards.
import { readEdtf } from '#core/time/edtf.ts';
import type { Actor, Claim, Source, Statement } from '../types.ts';
import type { Path } from '../pointer.ts';
import { shown, type Report } from '../report.ts';
import type { Rule } from './rule.ts';

/** When a source was published and retrieved. */
export const sourceTimes: Rule<Source> = (source, report) => {
	checkTime(source.published, ['published'], report);
	checkTime(source.retrieved, ['retrieved'], report);
};
/** When an actor held each role. */
export const actorTimes: Rule<Actor> = (actor, report) => {
	for (const [index, role] of (actor.roles ?? []).entries()) checkTime(role.when, ['roles', index, 'when'], report);
};
/** When a statement was made. */
export const statementTimes: Rule<Statement> = (statement, report) => checkTime(statement.said, ['said'], report);
/** When a claim held, and the time it asserts. */
export const claimTimes: Rule<Claim> = (claim, report) => {
	checkTime(claim.asOf, ['asOf'], report);
	if (claim.value.type === 'time') checkTime(claim.value.edtf, ['value', 'edtf'], report);
};

function checkTime(text: string | undefined, path: Path, report: Report): void {
	if (text === undefined) return;
	if (isReversed(text)) {
		const message = `The interval ${shown(text)} ends before it begins. Write the earlier date first.`;
		report.error('reversed-interval', path, message);
		return;
	}
	const read = readEdtf(text);
	if (!read.ok) report.error('bad-edtf', path, `${read.reason.replace(/[.]?$/u, '')}.`);
}

/** Whether both halves of `a/b` can be read and b is over before a begins. */
function isReversed(text: string): boolean {
	const [from, to, ...more] = text.split('/');
	if (!from || !to || more.length > 0) return false;
	const [start, end] = [readEdtf(from), readEdtf(to)];
	if (!start.ok || !end.ok || start.time.earliest === null || end.time.latest === null) return false;
	return start.time.earliest > end.time.latest;
}
