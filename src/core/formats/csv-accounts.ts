// The accounts as a table for spreadsheets: who says what, side by side.
import type { Account } from '#core/accounts/account.ts';
import { isDispute } from '#core/accounts/disputed.ts';
import { totalOf } from '#core/accounts/figures.ts';
import { questionsOf, type Comparison } from '#core/accounts/questions.ts';
import { passagesOf } from '#core/accounts/tellings.ts';
import { claimTimeWords } from '#core/accounts/time-words.ts';
import { againstWords, chainWords, originName, VERDICT_WORDS } from '#core/accounts/words.ts';
import { citationWords } from '#core/citation/words.ts';
import type { Value } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { joinCell, SEPARATOR, sourceTitle, type Cell } from './columns.ts';
import { csvLine } from './csv-records.ts';
import type { Format, WriteOptions } from './format.ts';
import { selection } from './selection.ts';
import { gathered } from './slices.ts';

/** The columns, in their order. Several values in one cell are joined by " | ". */
export const ACCOUNT_COLUMNS = [
	'question',
	'about',
	'about_id',
	'property',
	'verdict',
	'account',
	'words',
	'denied',
	'value',
	'high',
	'bound',
	'unit',
	'certainty',
	'against_the_others',
	'first_said_by',
	'origins',
	'chains',
	'times',
	'sources',
	'passages',
	'claim_ids'
] as const;

type AccountColumn = (typeof ACCOUNT_COLUMNS)[number];

/**
 * One row per account of every question (RFC 4180, UTF-8). A verdict rests on all claims, so filters of records leave nothing out;
 * only the filter for what is disputed leaves the questions alone on which accounts differ or conflict. `origins` is how many are independent of each other.
 */
export const csvAccounts: Format = {
	id: 'csv-accounts',
	extensions: ['csv'],
	mediaType: 'text/csv',
	*write(shown, catalogue, options) {
		const chosen = selection(shown, catalogue, options);
		const asked = questionsOf(chosen.catalogue).filter(({ verdict }) => !shown.filter.disputed || isDispute(verdict));
		yield* gathered(linesOf(asked, chosen.catalogue, options));
	}
};

/** Questions between two words on progress. */
const TELL_EVERY = 500;

function* linesOf(
	asked: readonly Comparison[],
	catalogue: Catalogue,
	options: WriteOptions | undefined
): Generator<string, void, undefined> {
	yield csvLine([...ACCOUNT_COLUMNS]);
	for (const [done, comparison] of asked.entries()) {
		if (done % TELL_EVERY === 0) options?.onprogress?.(done, asked.length);
		for (const row of accountRows(comparison, catalogue)) yield csvLine(ACCOUNT_COLUMNS.map((column) => row[column]));
	}
	options?.onprogress?.(asked.length, asked.length);
}

/** The rows of a question, in the order of its accounts. */
function accountRows(comparison: Comparison, catalogue: Catalogue): Record<AccountColumn, Cell>[] {
	return comparison.accounts.map((account, index) => ({
		question: comparison.label,
		about: comparison.aboutName,
		about_id: comparison.about,
		property: comparison.property,
		verdict: comparison.verdict,
		account: index + 1,
		...accountColumns(account, comparison, catalogue)
	}));
}

type AskedColumn = 'question' | 'about' | 'about_id' | 'property' | 'verdict' | 'account';

function accountColumns(
	account: Account,
	{ accounts }: Comparison,
	catalogue: Catalogue
): Record<Exclude<AccountColumn, AskedColumn>, Cell> {
	const { words, denied, value, doubts, origins, chains, claims, sources } = account;
	const against = againstWords(account, accounts);
	return {
		words,
		denied: denied ? 'yes' : 'no',
		...valueColumns(value),
		certainty: joinCell(doubts),
		against_the_others: `${VERDICT_WORDS[against.verdict].word} ${against.words}`.trim(),
		first_said_by: inOrder(origins.map((origin) => originName(origin, catalogue))),
		origins: origins.length,
		chains: joinCell(chains.map((chain) => chainWords(chain, catalogue, true))),
		times: joinCell(claims.map((claim) => claimTimeWords(claim, catalogue, true) ?? '')),
		sources: joinCell(sources.map((id) => sourceTitle(id, catalogue))),
		passages: joinCell(
			passagesOf(claims).map(({ citation }) => {
				const source = catalogue.sources.get(citation.source);
				return source === undefined ? citation.source : citationWords(citation, source);
			})
		),
		claim_ids: joinCell(claims.map(({ id }) => id))
	};
}

/** Every one of them: two who are not named are two. */
function inOrder(names: readonly string[]): string {
	return names.join(SEPARATOR);
}

/** A figure with its bound and unit; of anything else the id or slug. */
function valueColumns(value: Value): Record<'value' | 'high' | 'bound' | 'unit', Cell> {
	const plain = { high: null, bound: null, unit: null };
	switch (value.type) {
		case 'quantity':
			return {
				value: totalOf(value) ?? value.words ?? null,
				high: value.high ?? null,
				bound: value.bound,
				unit: value.unit
			};
		case 'time':
			return { ...plain, value: value.edtf };
		case 'place':
			return { ...plain, value: value.place };
		case 'participant':
			return { ...plain, value: value.actor };
		case 'event':
			return { ...plain, value: value.event };
		case 'category':
			return { ...plain, value: value.slug };
	}
}
