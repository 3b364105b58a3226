// One field of a form, and what the fields of several kinds of record have in common.
import { CERTAINTIES, DOUBTS, type Certainty, type Dossier, type Doubt } from '#core/dossier/types.ts';
import { UNWRITTEN } from '#core/dossier/unfinished.ts';
import type { Edit } from '#core/edit/command.ts';
import { doubtWord } from '#core/words/hedge.ts';
import { timeTyped } from './time-typed.ts';

/** A value and the words for it. */
export type Choice = readonly [string, string];

/** One field of a form; `edit` gives a sentence where the text means nothing. */
export interface FormField {
	label: string;
	value: string;
	choices?: readonly Choice[];
	list?: readonly string[];
	long?: boolean;
	hint?: string;
	edit: (text: string) => Edit | string;
}

/** The choice that leaves a field empty. */
export const NONE: Choice = ['', 'not given'];

/** What was typed, without white space at its ends; `undefined` for nothing. */
export function filled(text: string): string | undefined {
	return text.trim() === '' ? undefined : text.trim();
}

/** Slugs as choices: "live-blog" is told as "live blog". */
export function slugChoices(slugs: readonly string[]): Choice[] {
	return slugs.map((slug) => [slug, slug.replaceAll('-', ' ')]);
}

/** The one of a list that was chosen; `undefined` for anything else. */
export function chosenOf<T extends string>(list: readonly T[], text: string): T | undefined {
	return list.find((one) => one === text);
}

/** A number as people type it, with spaces or commas between thousands; NaN where it is none. */
export function numberTyped(text: string): number {
	return filled(text) === undefined ? NaN : Number(text.replaceAll(/[\s,]/g, ''));
}

/** The places of a dossier, all but one. */
export function placeChoices(dossier: Dossier, but = ''): Choice[] {
	return dossier.places.features.filter(({ id }) => id !== but).map(({ id, properties }) => [id, properties.name]);
}

/** The actors of a dossier, all but one. */
export function actorChoices(dossier: Dossier, but = ''): Choice[] {
	return dossier.actors.filter(({ id }) => id !== but).map(({ id, name }) => [id, name]);
}

/** The events of a dossier, all but one. */
export function eventChoices(dossier: Dossier, but = ''): Choice[] {
	return dossier.events.filter(({ id }) => id !== but).map(({ id, title }) => [id, title]);
}

/** What a statement or a claim can be about. */
export function subjectChoices(dossier: Dossier): Choice[] {
	return [...eventChoices(dossier), ...placeChoices(dossier), ...actorChoices(dossier)];
}

/** The name or title that a record cannot be without. */
export function nameField(label: string, value: string, missing: string, change: (name: string) => Edit): FormField {
	const isUnwritten = value === UNWRITTEN;
	return {
		label,
		value: isUnwritten ? '' : value,
		...(isUnwritten ? { hint: 'still to be written' } : {}),
		edit: (text) => (filled(text) ? change(text.trim()) : missing)
	};
}

/** A field that may be left empty. */
export function optionalField(
	label: string,
	value: string | undefined,
	change: (text: string | undefined) => Edit,
	more: Pick<FormField, 'choices' | 'hint' | 'long'> = {}
): FormField {
	return { label, value: value ?? '', ...more, edit: (text) => change(filled(text)) };
}

/** A time that may be left empty; `hint` is one as it can be typed. */
export function timeField(
	label: string,
	value: string | undefined,
	hint: string,
	change: (edtf: string | undefined) => Edit
): FormField {
	return {
		label,
		value: value ?? '',
		hint,
		edit: (text) => {
			if (filled(text) === undefined) return change(undefined);
			const time = timeTyped(text);
			return 'reason' in time ? time.reason : change(time.edtf);
		}
	};
}

/** How sure the source is of what somebody says. */
export function doubtField(value: string | undefined, change: (doubt: Doubt | undefined) => Edit): FormField {
	return optionalField('Certainty', value, (text) => change(chosenOf(DOUBTS, text ?? '')), {
		choices: [['', 'stated flatly'], ...DOUBT_CHOICES]
	});
}

/** How sure the source is of a claim, which is flat in itself or as the statement is that it is made in. */
export function certaintyField(
	value: string | undefined,
	change: (certainty: Certainty | undefined) => Edit
): FormField {
	return optionalField('Certainty', value, (text) => change(chosenOf(CERTAINTIES, text ?? '')), {
		choices: [['', 'as its statement says'], ['stated', 'stated flatly here'], ...DOUBT_CHOICES]
	});
}

const DOUBT_CHOICES: readonly Choice[] = DOUBTS.map((doubt) => [doubt, doubtWord(doubt)]);

/** Whether somebody says that it is not so. */
export function deniedField(value: string | undefined, change: (polarity: 'denied' | undefined) => Edit): FormField {
	return optionalField('Denied', value, (text) => change(text === 'denied' ? text : undefined), {
		choices: [
			['', 'no'],
			['denied', 'yes: somebody says it is not so']
		]
	});
}
