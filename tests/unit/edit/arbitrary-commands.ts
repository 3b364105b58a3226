// Commands for property tests: any edit of a dossier, those that must be refused among them.
import fc from 'fast-check';
import { RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { AnyRecord, Edit } from '#core/edit/command.ts';
import { freshId, takenIds } from '#core/edit/fresh-id.ts';
import { nameOfRecord, recordsOf } from '#core/edit/lists.ts';
import { perform } from '#core/edit/perform.ts';
import { arbitraryDossier, arbitraryText } from '../dossier/arbitrary.ts';

/** What a command is made of, before the dossier is known that it is for. */
interface Draw {
	kind: number;
	nth: number;
	other: number;
	text: string;
	type: RecordType;
}

const draw: fc.Arbitrary<Draw> = fc.record({
	kind: fc.nat({ max: 9 }),
	nth: fc.nat({ max: 20 }),
	other: fc.nat({ max: 20 }),
	text: arbitraryText,
	type: fc.constantFrom(...RECORD_TYPES)
});

const pick = (list: readonly string[], nth: number): string => list[nth % Math.max(1, list.length)] ?? 'nobody';
const names = <T extends RecordType>(dossier: Dossier, type: T) => recordsOf(dossier, type).map(nameOfRecord);

/** The command that a draw means for a dossier. */
function commandOf(dossier: Dossier, { kind, nth, other, text, type }: Draw): Edit {
	const taken = takenIds(dossier);
	const ids = [...taken];
	const editorial = { editorial: true as const, citations: [], draft: { rule: 'by-hand', score: 0.5 } };
	const id = freshId(text, taken);
	const records: AnyRecord[] = [{ type: 'actor', record: { id, name: text, kind: 'person', ...editorial } }];
	switch (kind) {
		case 0:
			return { do: 'add', records };
		case 1:
			return {
				do: 'update',
				type: 'actor',
				id: pick(names(dossier, 'actor'), nth),
				change: { name: text, aliases: [text] }
			};
		case 2:
			return {
				do: 'update',
				type: 'place',
				id: pick(names(dossier, 'place'), nth),
				change: { properties: { name: text, note: undefined } }
			};
		case 3: {
			const speaker = pick(names(dossier, 'actor'), other);
			return {
				do: 'update',
				type: 'statement',
				id: pick(names(dossier, 'statement'), nth),
				change: speaker === 'nobody' ? { said: undefined } : { speaker }
			};
		}
		case 4:
			return {
				do: 'remove',
				type,
				id: pick(names(dossier, type), nth),
				referrers: (['refuse', 'detach', 'cascade'] as const)[other % 3] ?? 'refuse'
			};
		case 5:
			return { do: 'rename', id: pick(ids, nth), to: other % 4 === 0 ? pick(ids, other) : id };
		case 6: {
			const kindOf = other % 2 === 0 ? 'actor' : 'place';
			return {
				do: 'join',
				type: kindOf,
				keep: pick(names(dossier, kindOf), nth),
				gone: pick(names(dossier, kindOf), other)
			};
		}
		case 7:
			return { do: 'accept', ids: [pick(ids, nth)] };
		case 8:
			return { do: 'reject', ids: [pick(ids, nth)] };
		default:
			return { do: 'describe', change: nth % 2 === 0 ? { title: text } : { summary: undefined } };
	}
}

/** A sound dossier, as it comes from a file, some of its records suggestions. */
export const arbitraryDraft: fc.Arbitrary<Dossier> = fc
	.tuple(arbitraryDossier(), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
	.map(([dossier, marks]) => {
		const written: Dossier = JSON.parse(JSON.stringify(dossier));
		const records = RECORD_TYPES.flatMap((type) => (type === 'question' ? [] : [...recordsOf(written, type)]));
		for (const [index, record] of records.entries()) {
			if (marks[index % marks.length]) Object.assign(record, { draft: { rule: 'a-rule', score: 0.7 } });
		}
		return written;
	});

/** A dossier and what somebody does to it: each edit as the dossiers before and after it, with its label. */
export const arbitraryWork: fc.Arbitrary<{
	start: Dossier;
	states: { dossier: Dossier; label: string }[];
	refusals: number;
}> = fc
	.record({ start: arbitraryDraft, draws: fc.array(draw, { minLength: 1, maxLength: 15 }) })
	.map(({ start, draws }) => {
		const states: { dossier: Dossier; label: string }[] = [];
		let refusals = 0;
		for (const one of draws) {
			const before = states.at(-1)?.dossier ?? start;
			const outcome = perform(before, commandOf(before, one));
			if (outcome.ok) states.push(outcome);
			else refusals++;
		}
		return { start, states, refusals };
	});
