// What holds on each side and not in the mixture of both: decided record by record until the whole passes the checks.
import { own } from '#core/dossier/own.ts';
import { inspect } from '#core/dossier/inspect.ts';
import { readPointer } from '#core/dossier/pointer.ts';
import { allEntries, idOf, isObject } from '#core/dossier/records.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { at, BONDS } from './bonds.ts';
import type { Meeting, Side } from './meeting.ts';
import { nameOf } from './name.ts';
import { settleTellings } from './telling.ts';

/** Repairs the meetings until `assemble` gives a dossier without errors that neither side has by itself, and no words that are meant as neither side means them. */
export function settle(
	meetings: readonly Meeting[],
	assemble: () => { dossier: Dossier; meetings: readonly Meeting[] }
): void {
	const byId = new Map<string, Meeting>();
	for (const meeting of meetings) {
		const id = idOf(meeting.sides.ours) ?? idOf(meeting.sides.theirs);
		if (id !== null && meeting.type !== 'question' && !byId.has(id)) byId.set(id, meeting);
	}
	for (let repaired = true; repaired;) {
		const { dossier, meetings: standing } = assemble();
		repaired = settleTellings(standing);
		if (repaired) continue;
		// Both go through the records in the order of the file.
		for (const [index, { issues }] of allEntries(inspect(dossier).entries).entries()) {
			const meeting = standing[index];
			for (const issue of issues) {
				if (issue.severity !== 'error' || meeting === undefined) continue;
				// Every issue is tried, so that one round does all it can.
				repaired = repair(issue, meeting, dossier, byId) || repaired;
			}
		}
	}
}

/** Takes one decision about an issue; false when there is none left to take. */
function repair(issue: Issue, meeting: Meeting, dossier: Dossier, byId: ReadonlyMap<string, Meeting>): boolean {
	const named = at(dossier, readPointer(issue.pointer) ?? []);
	if (issue.code === 'dangling-id') {
		return byId.get(String(named))?.keep(`${nameOf(meeting.type, meeting.merged)} refers to it`) ?? false;
	}
	const bond = own(BONDS, issue.code);
	if (bond && issue.code === 'span-outside-text') {
		const source = byId.get(String(isObject(named) ? named.source : ''));
		if (source?.bind(bond, longerText(source))) return true;
	} else if (bond && issue.code === 'span-in-embedded') {
		const source = byId.get(String(named));
		if (source?.bind(bond, isEmbedded(source.sides.ours) ? 'theirs' : 'ours')) return true;
	} else if (bond && (meeting.isMixed || issue.code === 'part-of-cycle')) {
		if (meeting.bind(bond, 'ours')) return true;
	}
	return meeting.takeOurs(`together the two sides leave it with a fault: ${issue.message}`);
}

/** Every passage of a side lies inside the text of that side, so all of them lie inside the longer one. */
function longerText({ sides }: Meeting): Side {
	const length = (record: unknown) => Number(at(record, ['text', 'length']) ?? Infinity);
	return length(sides.theirs) > length(sides.ours) ? 'theirs' : 'ours';
}

function isEmbedded(record: unknown): boolean {
	return at(record, ['within']) !== undefined;
}
