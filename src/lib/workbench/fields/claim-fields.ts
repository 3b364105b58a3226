// What can be changed of a claim: what it is about, its question, its answer and who makes it.
import type { Dossier } from '#core/dossier/types.ts';
import { unfinishedIn } from '#core/dossier/unfinished.ts';
import { PROPERTIES } from '#core/dossier/vocabulary.ts';
import type { Changes, Edit } from '#core/edit/command.ts';
import { findRecord } from '#core/edit/lists.ts';
import {
	actorChoices,
	certaintyField,
	deniedField,
	filled,
	NONE,
	optionalField,
	subjectChoices,
	timeField,
	type Choice,
	type FormField
} from './field.ts';
import type { HeldTexts } from '../held-texts.ts';
import { citedWords, statementWords } from '../record-words.ts';
import { valueFields } from './value-fields.ts';

/** Code points of a statement's words in a list. */
const WORDS = 60;

/** The fields of a claim, in the order of the form; `texts` tell the words that it stands on. */
export function claimFields(dossier: Dossier, id: string, texts: HeldTexts): FormField[] {
	const claim = findRecord(dossier, 'claim', id);
	if (!claim) return [];
	const { about, property, value, assertedIn, by, asOf, certainty, polarity, citations } = claim;
	const change = (changed: Changes<'claim'>): Edit => ({ do: 'update', type: 'claim', id, change: changed });
	const said = dossier.statements.map((statement): Choice => [
		statement.id,
		[...statementWords(statement, texts)].slice(0, WORDS).join('')
	]);
	const cited = citedWords(citations, texts) ?? '';
	return [
		{ label: 'About', value: about, choices: subjectChoices(dossier), edit: (text) => change({ about: text }) },
		{
			label: 'Question',
			value: property,
			list: PROPERTIES,
			edit: (text) => change({ property: filled(text)?.replaceAll(/\s+/g, '-') ?? property })
		},
		...valueFields(dossier, value, (value, told) => change({ value, ...told }), {
			cited,
			isWaiting: unfinishedIn(claim).includes('value')
		}),
		// A claim made in a statement has its speaker; one that is not may name who makes it.
		optionalField(
			'Said in',
			assertedIn,
			(assertedIn) => change({ assertedIn, by: undefined, reportedVia: undefined }),
			{ choices: [NONE, ...said] }
		),
		optionalField('Claimed by', by, (by) => change({ by, assertedIn: undefined }), {
			choices: [['', 'the source itself'], ...actorChoices(dossier)]
		}),
		timeField('As of', asOf, '16 December 2014, 12:04 UTC', (asOf) => change({ asOf })),
		certaintyField(certainty, (certainty) => change({ certainty })),
		deniedField(polarity, (polarity) => change({ polarity }))
	];
}
