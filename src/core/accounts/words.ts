// Verdicts, standings, origins and chains in the words and signs a reader sees.
import type { Catalogue } from '#core/index/catalogue.ts';
import { linkName } from '#core/words/who.ts';
import { capital, counted, listed, term } from '#core/words/vocabulary.ts';
import type { Account, Standing } from './account.ts';
import type { ComparisonVerdict } from './compare.ts';
import type { Chain, Origin } from './origin.ts';
import type { Comparison } from './questions.ts';

/** Word and sign of every verdict; the sign never stands without the word. */
export const VERDICT_WORDS: Readonly<Record<ComparisonVerdict, { sign: string; word: string }>> = {
	conflict: { sign: '≠', word: 'Conflict' },
	differ: { sign: '‖', word: 'Differ' },
	compatible: { sign: '≈', word: 'Compatible' },
	update: { sign: '→', word: 'Update' },
	agree: { sign: '=', word: 'Agree' },
	single: { sign: '1', word: 'One account' }
};

/** What each verdict claims, and no more, in a sentence: the key that a reader finds one click away. */
export const VERDICT_MEANS: Readonly<Record<ComparisonVerdict, string>> = {
	conflict:
		'Not both can be true: figures, times or places exclude each other, or one denies what the other says. Where the editors declare it, their reason stands beside it.',
	differ: 'The answers are not the same, and nobody has shown that they exclude each other, or that they go together.',
	update: 'A later report replaces an earlier one.',
	compatible:
		'The answers leave room for each other: by their bounds, as part of a whole, one inside the other, because one speaker gives both, or because the editors say that both may be true.',
	agree: 'The same answer: of several origins, or told in two ways that come to the same.',
	single: 'One answer, of one origin or inferred by the editors.'
};

/** What is counted as an origin, in a sentence. */
export const ORIGIN_MEANS =
	'An origin is who first says it. Reports that repeat one origin count once; so do a body and its head or spokesman, and a source beside somebody it names for the same answer. What the editors infer has none.';

/** What an account comes to against all others, for its row: the verdict and the clause beside it. */
export interface Against {
	verdict: ComparisonVerdict;
	/** "with “Over the walls”", "on 132 children", "replaced by 7 attackers"; empty for the only account. */
	words: string;
	/** Keys of the accounts it is about. */
	others: string[];
}

/** Why a comparison has its verdict, in one or two sentences. */
export function reasonWords({ verdict, accounts }: Comparison): string {
	switch (verdict) {
		case 'single':
			return singleWords(accounts[0]);
		case 'agree':
			return accounts.length === 1
				? `${capital(counted(accounts[0]?.origins.length ?? 0, 'origin'))}, one answer.`
				: 'All answers come to the same.';
		case 'compatible':
			return [
				accounts.every(({ value }) => value.type === 'quantity')
					? 'No figure rules out another.'
					: 'No answer rules out another.',
				...besideWords(accounts)
			].join(' ');
		case 'differ':
			return [
				'The answers are not the same; whether one excludes another is not shown.',
				...besideWords(accounts)
			].join(' ');
		case 'update':
			return `Later reports replace earlier ones: ${chainOfUpdates(accounts)}.`;
		case 'conflict':
			return conflictWords(accounts);
	}
}

/** What stands beside one account's row: its gravest standing, or the figure it shares. */
export function againstWords(account: Account, accounts: readonly Account[]): Against {
	const { standings } = account;
	const find = (test: (standing: Standing) => boolean) => standings.filter(test);
	const names = (found: readonly Standing[]) =>
		found.length > 1 && found.length === standings.length
			? 'all others'
			: listed(found.map(({ other }) => quoted(accounts.find(({ key }) => key === other))));
	const against = (verdict: ComparisonVerdict, words: string, found: readonly Standing[]): Against => ({
		verdict,
		words,
		others: found.map(({ other }) => other)
	});
	const conflicts = find(({ verdict }) => verdict === 'conflict');
	if (conflicts.length > 0) {
		const theirs = conflicts.every(({ declared }) => declared) ? ', as the editors hold' : '';
		return against('conflict', `with ${names(conflicts)}${theirs}`, conflicts);
	}
	const newer = find(({ newer }) => newer === 'other');
	if (newer.length > 0) return against('update', `replaced by ${names(newer)}`, newer);
	const differing = find(({ verdict }) => verdict === 'differ');
	if (differing.length > 0) return against('differ', `from ${names(differing)}`, differing);
	const older = find(({ newer }) => newer === 'this');
	if (older.length > 0) return against('update', `replaces ${names(older)}`, older);
	const same = find(({ verdict }) => verdict === 'agree');
	if (same.length > 0) return against('agree', `with ${names(same)}`, same);
	const shared = find(({ agreesOn }) => agreesOn !== undefined);
	if (shared[0]?.agreesOn !== undefined) return against('agree', `on ${shared[0].agreesOn}`, shared);
	if (standings.length > 0) return against('compatible', `with ${names(standings)}`, standings);
	return against(account.origins.length > 1 ? 'agree' : 'single', '', []);
}

/** "2 origins", "1 origin, not named": the number of independent origins of an account and how far they are known. */
export function originWords(origins: readonly Origin[]): string {
	if (origins.length === 0) return 'no origin: inferred';
	const unnamed = origins.filter(({ kind }) => kind === 'unnamed').length;
	const all = counted(origins.length, 'origin');
	if (unnamed === 0) return all;
	return unnamed === origins.length ? `${all}, not named` : `${all}, ${unnamed} of them not named`;
}

/** The name of an origin: an actor's, with those who speak with one voice with it; a source's title; or that it is not named. */
export function originName({ kind, who, with: others = [] }: Origin, catalogue: Catalogue): string {
	const name = kind === 'source' ? sourceName(who ?? '', catalogue) : linkName(who, catalogue);
	return others.length === 0 ? name : `${name} (with ${listed(others.map((id) => linkName(id, catalogue)))})`;
}

/** "this article ← Al Jazeera": from the source back to who says it. `titled` names the source by its title instead. */
export function chainWords({ source, links }: Chain, catalogue: Catalogue, titled = false): string {
	const type = catalogue.sources.get(source)?.type;
	const start = titled || type === undefined ? sourceName(source, catalogue) : `this ${term('sourceType', type)}`;
	return [start, ...links.map((link) => linkName(link, catalogue))].join(' ← ');
}

function sourceName(id: string, { sources }: Catalogue): string {
	const source = sources.get(id);
	return source?.title ?? source?.publisher ?? 'a source without a title';
}

function singleWords(account: Account | undefined): string {
	if (account === undefined) return '';
	if (account.origins.length === 0) return 'Inferred by the editors; no source says it.';
	return account.doubts.length > 0 ? `Given only as ${listed(account.doubts)}.` : 'No other answer is given.';
}

/** What a reader needs to know beside the verdict: which answers are doubtful, and which were worked out. */
function besideWords(accounts: readonly Account[]): string[] {
	const sentences: string[] = [];
	const doubts = [...new Set(accounts.flatMap((account) => account.doubts))];
	const doubtful = accounts.filter((account) => account.doubts.length > 0);
	if (doubtful.length > 0 && doubtful.length === accounts.length) sentences.push('Each is given with doubt.');
	else if (doubtful.length > 0) {
		sentences.push(
			`${capital(listed(doubtful.map(quotedBare)))} ${doubtful.length > 1 ? 'are' : 'is'} given only as ${listed(doubts)}.`
		);
	}
	const sums = new Set(accounts.flatMap(({ workedOut }) => workedOut ?? []));
	if (sums.size > 0) sentences.push(`Worked out: ${listed([...sums])}.`);
	return sentences;
}

function chainOfUpdates(accounts: readonly Account[]): string {
	return accounts
		.filter(({ standings }) => standings.some(({ verdict }) => verdict === 'update'))
		.map(({ words }) => words)
		.join(', then ');
}

function conflictWords(accounts: readonly Account[]): string {
	const pairs = accounts.flatMap((account, row) =>
		accounts.slice(row + 1).flatMap((other) => {
			const found = account.standings.find((standing) => standing.other === other.key);
			return found?.verdict === 'conflict' ? [{ account, other, found }] : [];
		})
	);
	const proved = pairs.filter(({ found }) => !found.declared);
	const [first, ...more] = proved;
	const both = ({ account, other }: (typeof pairs)[number]) => `${capital(quoted(account))} and ${quoted(other)}`;
	const sentences = first ? [`${both(first)}: ${first.found.reason}.`] : [];
	if (more.length > 0) {
		sentences.push(`${counted(more.length, 'more pair')} of answers ${more.length === 1 ? 'conflicts' : 'conflict'}.`);
	}
	// What the editors declare is theirs, each time with its reason.
	for (const pair of pairs.filter(({ found }) => found.declared)) {
		sentences.push(`${both(pair)}: the editors hold that not both are true, because ${pair.found.reason}.`);
	}
	const [only, another] = pairs;
	if (only && !another && !printedIn(only.account).some((source) => printedIn(only.other).includes(source))) {
		sentences.push('No source reports both.');
	}
	const nameless = [...new Set(pairs.flatMap((pair) => [pair.account, pair.other]))].filter(
		({ origins }) => origins.length > 0 && origins.every(({ kind }) => kind === 'unnamed')
	);
	if (nameless.length > 0) {
		sentences.push(`${capital(listed(nameless.map(quoted)))} ${nameless.length > 1 ? 'have' : 'has'} no named origin.`);
	}
	return sentences.join(' ');
}

/** The sources a reader holds: what is printed in another counts as that. */
function printedIn({ claims }: Account): string[] {
	return claims.flatMap(({ citations }) => citations.map(({ source }) => source));
}

/** Words of figures, times and places as they are; of anything else in quotation marks, since they are answers and not the sentence's own words. Denial and doubt stand before them. */
function quoted(account: Account | undefined): string {
	if (account === undefined) return '';
	const { words, bare } = account;
	return words.endsWith(bare) ? words.slice(0, words.length - bare.length) + marked(account) : words;
}

/** The same where its doubt is told in the sentence. */
function quotedBare(account: Account): string {
	return account.denied ? quoted(account) : marked(account);
}

function marked({ value, bare }: Account): string {
	const ownWords = ['category', 'participant', 'event'].includes(value.type);
	const noFigure = value.type === 'quantity' && !/\d/.test(bare);
	return ownWords || noFigure ? `“${bare}”` : bare;
}
