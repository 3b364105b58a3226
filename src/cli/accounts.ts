// `dateline accounts`: who says what, side by side.
import { againstWords, chainWords, originName, originWords, reasonWords, VERDICT_WORDS } from '#core/accounts/words.ts';
import { listedQuestions } from '#core/accounts/order.ts';
import { questionsOf, type Comparison } from '#core/accounts/questions.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { listed } from '#core/words/vocabulary.ts';
import { readArgs, type Command } from './command.ts';
import { FINE } from './io.ts';
import { openDossier } from './open.ts';

/** Prints every question of a dossier with its verdict, its accounts, and who first gives each. */
export const accounts: Command = {
	name: 'accounts',
	synopsis: 'FILE [--json]',
	about: 'Set the different answers to each question side by side, with who gives them.',
	help: `  --json   [{ "about", "property", "verdict", "declared"?, "reason", "accounts": [{ "value", "polarity"?, "certainty"?, "words", "by",
             "origins", "chains", "claims", "sources" }] }]

The verdict is single, agree, compatible, differ, update or conflict; where the editors declare that two answers
exclude each other, "declared" is true and the reason says that it is theirs. "by" are the ids of who first says it, null for
somebody not named; "origins" is how many of them are independent of each other; "chains" lead from the source
to who says it.`,
	async run(args, io) {
		const { values, file } = readArgs(args, { json: { type: 'boolean' } }, 'one');
		const catalogue = new Catalogue(await openDossier(file, io));
		const comparisons = questionsOf(catalogue);
		if (values.json) {
			const records = comparisons.map((comparison) => recordOf(comparison, catalogue));
			io.out(`${JSON.stringify(records, null, 2)}\n`);
		} else if (comparisons.length === 0) io.out('No question in this dossier has more than one answer.\n');
		else io.out(printed(comparisons, catalogue));
		return FINE;
	}
};

/** The questions in their order; those with one plain answer that stand on a record's own page come last. */
function printed(comparisons: readonly Comparison[], catalogue: Catalogue): string {
	const blocks = (some: readonly Comparison[]) => some.map((comparison) => blockOf(comparison, catalogue)).join('\n');
	const plain = comparisons.filter(({ onlyThere }) => onlyThere);
	const rest = plain.length === 0 ? '' : `\nOne plain answer, about one record:\n\n${blocks(plain)}`;
	return blocks(listedQuestions(comparisons)) + rest;
}

function recordOf(comparison: Comparison, catalogue: Catalogue) {
	const { about, property, verdict, accounts } = comparison;
	return {
		about,
		property,
		verdict,
		...(accounts.some(isDeclared) ? { declared: true } : {}),
		reason: reasonWords(comparison),
		accounts: accounts.map(({ value, denied, doubts, words, origins, chains, claims, sources }) => ({
			value,
			...(denied ? { polarity: 'denied' } : {}),
			...(doubts.length > 0 ? { certainty: doubts } : {}),
			words,
			by: origins.map(({ who }) => who),
			origins: origins.length,
			chains: chains.map((chain) => chainWords(chain, catalogue, true)),
			claims: claims.map(({ id }) => id),
			sources
		}))
	};
}

function isDeclared({ standings }: Comparison['accounts'][number]): boolean {
	return standings.some(({ declared }) => declared);
}

function blockOf(comparison: Comparison, catalogue: Catalogue): string {
	const { label, aboutName, verdict, accounts } = comparison;
	const { sign, word } = VERDICT_WORDS[verdict];
	const rows = accounts.flatMap((account) => {
		const against = againstWords(account, accounts);
		const standing = `${VERDICT_WORDS[against.verdict].word} ${against.words}`.trim();
		const who = listed(account.origins.map((origin) => originName(origin, catalogue)));
		const first = `  ${account.words}${accounts.length > 1 ? ` (${standing})` : ''}`;
		const origins = who === '' ? originWords(account.origins) : `${originWords(account.origins)}: ${who}`;
		return [first, `      ${origins}`, ...chainLines(account.chains, catalogue)];
	});
	return [`${label} ${aboutName}`, `  ${sign} ${word}. ${reasonWords(comparison)}`, ...rows, ''].join('\n');
}

function chainLines(chains: Comparison['accounts'][number]['chains'], catalogue: Catalogue): string[] {
	return [...new Set(chains.map((chain) => `      ${chainWords(chain, catalogue, true)}`))];
}
