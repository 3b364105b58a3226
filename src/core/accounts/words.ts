// Verdicts, standings, origins and chains in the words and signs a reader sees.
import type { Catalogue } from '#core/index/catalogue.ts';
import { linkName } from '#core/words/who.ts';
import { capital, counted, listed, term } from '#core/words/vocabulary.ts';
import type { Account, Standing } from './account.ts';
import type { ComparisonVerdict } from './compare.ts';
import type { Chain, Origin } from './origins.ts';
import type { Comparison } from './questions.ts';

/** Word and sign of every verdict; the sign never stands without the word. */
export const VERDICT_WORDS: Readonly<Record<ComparisonVerdict, { sign: string; word: string }>> = {
	conflict: { sign: '≠', word: 'Conflict' },
	compatible: { sign: '≈', word: 'Compatible' },
	update: { sign: '→', word: 'Update' },
	agree: { sign: '=', word: 'Agree' },
	single: { sign: '1', word: 'One account' }
};

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
			return accounts[0]?.doubts.length ? `Given only as ${listed(accounts[0].doubts)}.` : 'No other answer is given.';
		case 'agree':
			return accounts.length === 1
				? `${capital(counted(accounts[0]?.origins.length ?? 0, 'origin'))}, one answer.`
				: 'All answers come to the same.';
		case 'compatible':
			return compatibleWords(accounts);
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
	if (conflicts.length > 0) return against('conflict', `with ${names(conflicts)}`, conflicts);
	const newer = find(({ newer }) => newer === 'other');
	if (newer.length > 0) return against('update', `replaced by ${names(newer)}`, newer);
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
	const unnamed = origins.filter(({ kind }) => kind === 'unnamed').length;
	const all = counted(origins.length, 'origin');
	if (unnamed === 0) return all;
	return unnamed === origins.length ? `${all}, not named` : `${all}, ${unnamed} of them not named`;
}

/** The name of an origin: an actor's, a source's title, or that it is not named. */
export function originName({ kind, who }: Origin, catalogue: Catalogue): string {
	return kind === 'source' ? sourceName(who ?? '', catalogue) : linkName(who, catalogue);
}

/** "this article ← Al Jazeera": from the source back to who says it. `titled` names the source by its title instead. */
export function chainWords({ source, links }: Chain, catalogue: Catalogue, titled = false): string {
	const type = catalogue.sources.get(source)?.type;
	const start = titled || type === undefined ? sourceName(source, catalogue) : `this ${term('sourceType', type)}`;
	return [start, ...links.map((link) => linkName(link, catalogue))].join(' ← ');
}

function sourceName(id: string, { sources }: Catalogue): string {
	const source = sources.get(id);
	return source?.title ?? source?.publisher ?? id;
}

function compatibleWords(accounts: readonly Account[]): string {
	const sentences = [
		accounts.every(({ value }) => value.type === 'quantity')
			? 'No figure rules out another.'
			: 'No answer rules out another.'
	];
	const doubts = [...new Set(accounts.flatMap((account) => account.doubts))];
	const doubtful = accounts.filter((account) => account.doubts.length > 0);
	if (doubtful.length > 0 && doubtful.length === accounts.length) sentences.push('Each is given with doubt.');
	else if (doubtful.length > 0) {
		sentences.push(
			`${capital(listed(doubtful.map(quoted)))} ${doubtful.length > 1 ? 'are' : 'is'} given only as ${listed(doubts)}.`
		);
	}
	const sums = new Set(accounts.flatMap(({ workedOut }) => workedOut ?? []));
	if (sums.size > 0) sentences.push(`Worked out: ${listed([...sums])}.`);
	return sentences.join(' ');
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
			return found?.verdict === 'conflict' ? [{ account, other, reason: found.reason }] : [];
		})
	);
	const [first, ...more] = pairs;
	if (!first) return '';
	const { account, other, reason } = first;
	const sentences = [`${capital(quoted(account))} and ${quoted(other)}: ${reason}.`];
	if (more.length > 0) {
		sentences.push(`${counted(more.length, 'more pair')} of answers ${more.length === 1 ? 'conflicts' : 'conflict'}.`);
	} else if (!printedIn(account).some((source) => printedIn(other).includes(source))) {
		sentences.push('No source reports both.');
	}
	const nameless = [...new Set(pairs.flatMap((pair) => [pair.account, pair.other]))].filter(({ origins }) =>
		origins.every(({ kind }) => kind === 'unnamed')
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

/** Words of a figure as they are; of anything else in quotation marks, since they are answers and not the sentence's own words. */
function quoted(account: Account | undefined): string {
	if (account === undefined) return '';
	return account.value.type === 'category' ? `“${account.words}”` : account.words;
}
