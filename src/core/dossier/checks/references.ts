// Every id that a record names belongs to a record of a kind that fits.
import type { RecordType } from '../records.ts';
import { referencesOf } from '../references.ts';
import { shown } from '../report.ts';
import type { AnyRule } from './rule.ts';

/** What a person calls a record of each kind. */
export const KIND_WORDS: { readonly [T in RecordType]: string } = {
	source: 'a source',
	place: 'a place',
	actor: 'an actor',
	event: 'an event',
	question: 'a question',
	statement: 'a statement',
	claim: 'a claim'
};

/** Names ids that no record has, and ids that belong to a record of the wrong kind. */
export const danglingIds: AnyRule = (type, record, report, context) => {
	for (const { path, id, to } of referencesOf(type, record)) {
		const wanted = to.map((kind) => KIND_WORDS[kind]).join(' or ');
		const found = context.first(id);
		if (!found) {
			report.error('dangling-id', path, `No record has the id ${shown(id)}. Expected the id of ${wanted}.`);
		} else if (!to.includes(found.type)) {
			const is = KIND_WORDS[found.type];
			report.error('wrong-reference', path, `${shown(id)} is ${is}. Expected the id of ${wanted}.`);
		}
	}
};
