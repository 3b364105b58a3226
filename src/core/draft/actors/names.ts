// The names of persons and bodies in a paragraph, each by the words beside it.
import { own } from '#core/dossier/own.ts';
import { cueForm, isMild } from '../lexicon/cues.ts';
import type { ActorKind } from '#core/dossier/types.ts';
import { kindOfHead, knownBody, NATIONAL_BODIES, NEVER_NAMES, SITES } from '../lexicon/bodies.ts';
import type { Paragraph } from '../reading/paragraphs.ts';
import type { Token } from '../reading/tokens.ts';
import { initialsOf } from '#core/words/initials.ts';
import type { NameFound } from './found.ts';
import {
	ageBehind,
	genderOf,
	isCourtesy,
	roleBefore,
	roleBeforeComma,
	roleBehind,
	titleLength
} from './roles-beside.ts';
import { runsIn, type CapitalRun } from './runs.ts';

/** What a gazetteer knows of the words of names; folded, in lower case. */
export interface NameWords {
	isGivenName(word: string): boolean;
	isSurname(word: string): boolean;
	isCommon(word: string): boolean;
}

/** The names of a paragraph, in order. */
export function namesIn(paragraph: Paragraph, known: NameWords | null): NameFound[] {
	const { tokens } = paragraph;
	return runsIn(paragraph).flatMap((run) => {
		const found = body(tokens, run, known) ?? person(tokens, run, known);
		return found ? [found] : [];
	});
}

/** A body by its own name, by the noun in its name, or by the noun behind the name of its country. */
function body(tokens: readonly Token[], run: CapitalRun, names: NameWords | null): NameFound | null {
	const words = wordsOf(tokens, run.from, run.to);
	const lower = words.join(' ').toLowerCase();
	const known =
		knownBody(lower) ?? knownBody(words.slice(1).join(' ').toLowerCase()) ?? knownBody(lower.split('-').at(-1) ?? '');
	if (known !== undefined && titleLength(tokens, run.from, run.to) === 0)
		return found(tokens, run, { kind: known, form: 'body', rule: 'known-body' });
	const national = nationalBody(tokens[run.to]);
	if (national !== undefined && words.length <= 2 && !(run.opens && names?.isCommon(words[0]?.toLowerCase() ?? '')))
		return found(tokens, { ...run, to: run.to + 1 }, { kind: national, form: 'body', rule: 'country-and-body' });
	if (initialsBehind(tokens, run.to) === initialsOf(words) && words.length > 1)
		return found(tokens, run, { kind: knownWithin(words) ?? 'group', form: 'body', rule: 'body-by-its-initials' });
	const link = tokens.slice(run.from, run.to).findIndex(({ lower: word }) => word === 'of' || word === 'for');
	const head = tokens[link > 0 ? run.from + link - 1 : run.to - 1];
	const kind = words.length > 1 ? headKind(head?.lower ?? '') : undefined;
	return kind === undefined ? null : found(tokens, run, { kind, form: 'body', rule: 'body-by-its-noun' });
}

/** Of "journal-observer" either half may be the noun. */
function headKind(noun: string): ActorKind | undefined {
	return (
		kindOfHead(noun) ??
		noun
			.split('-')
			.map(kindOfHead)
			.find((kind) => kind !== undefined)
	);
}

function nationalBody(token: Token | undefined): ActorKind | undefined {
	return token?.kind === 'word' ? own(NATIONAL_BODIES, token.lower) : undefined;
}

function person(tokens: readonly Token[], run: CapitalRun, known: NameWords | null): NameFound | null {
	const titles = titleLength(tokens, run.from, run.to);
	const name = { from: run.from + titles, to: run.to, opens: run.opens };
	const words = wordsOf(tokens, name.from, name.to);
	if (words.length === 0 || words.length > 5 || words.some((word) => NEVER_NAMES.has(word.toLowerCase()))) return null;
	if (words.length > 1 && SITES.has(words.at(-1)?.toLowerCase() ?? '')) return null;
	const before = titles === 0 ? roleBefore(tokens, run.from) : null;
	const behind = roleBehind(tokens, run.to) ?? (titles === 0 ? roleBeforeComma(tokens, run) : null);
	const title =
		titles > 0 ? textOf(tokens, run.from, name.from) : before === null ? undefined : textOf(tokens, before, run.from);
	const courtesy = titles > 0 && isCourtesy(tokens, run.from, titles);
	const role = title !== undefined && !courtesy ? title : behind ? textOf(tokens, behind.from, behind.to) : undefined;
	const gender = genderOf([title ?? '', role ?? ''].join(' ').toLowerCase().replaceAll('.', '').split(/\s+/));
	const rule = ruleOf();
	if (rule === null) return null;
	const form = words.length > 1 ? 'full' : title === undefined ? 'bare' : 'surname';
	return found(tokens, name, {
		kind: 'person',
		form,
		rule,
		...(role === undefined ? {} : { role }),
		...(gender ? { gender } : {})
	});

	function ruleOf(): NameFound['rule'] | null {
		if (titles > 0) return 'title-and-name';
		if (before !== null) return 'role-and-name';
		if (words.length > 1 && (behind !== null || ageBehind(tokens, run.to))) return 'role-behind-name';
		const first = words[0]?.toLowerCase() ?? '';
		if (words.length > 1 && known?.isGivenName(first) === true && !(run.opens && known.isCommon(first)))
			return 'given-name';
		if (words.length > 1 && speaks(tokens, run)) return 'speaks';
		if (words.length === 1) return isInitials(words[0] ?? '') ? 'initials' : 'capitals';
		if (words.length > 3 || (run.opens && words.some((word) => known?.isCommon(word.toLowerCase())))) return null;
		return 'capitals';
	}
}

function isInitials(word: string): boolean {
	return /^\p{Lu}{2,6}$/u.test(word);
}

/** Whether a verb of saying stands right behind or before. */
function speaks(tokens: readonly Token[], { from, to }: CapitalRun): boolean {
	return [tokens[to], tokens[from - 1]].some(
		(token) => token?.kind === 'word' && cueForm(token.lower)?.strong === true && !isMild(token.lower)
	);
}

function found(
	tokens: readonly Token[],
	{ from, to }: Pick<CapitalRun, 'from' | 'to'>,
	rest: Pick<NameFound, 'kind' | 'form' | 'rule' | 'role' | 'gender'>
): NameFound {
	const initials = rest.form === 'body' ? initialsBehind(tokens, to) : undefined;
	return {
		start: tokens[from]?.start ?? 0,
		end: tokens[to - 1]?.end ?? 0,
		words: wordsOf(tokens, from, to),
		...rest,
		...(initials === undefined ? {} : { initials })
	};
}

/** What a body is that a name is built on: "Tehreek-e-Taliban" on the Taliban. */
function knownWithin(words: readonly string[]): ActorKind | undefined {
	return words
		.flatMap((word) => word.toLowerCase().split('-'))
		.map(knownBody)
		.find((kind) => kind !== undefined);
}

/** "Harbour Workers Union (HWU)": also with one plain word between the name and the bracket. */
function initialsBehind(tokens: readonly Token[], to: number): string | undefined {
	const at = tokens[to]?.kind === 'word' && tokens[to]?.capital === false ? to + 1 : to;
	const inside = tokens[at + 1]?.text ?? '';
	return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && isInitials(inside) ? inside : undefined;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
	return tokens
		.slice(from, to)
		.filter(({ kind }) => kind === 'word')
		.map(({ text }) => text);
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ text, kind }, n) => (n === 0 || kind === 'owner' ? text : ` ${text}`))
		.join('');
}
