// What the rules may know of a dossier. What is costly is worked out when a rule first asks for it, once.
import { Origins } from '#core/accounts/origins.ts';
import { questionsOf, type Comparison } from '#core/accounts/questions.ts';
import { textFinder } from '#core/citation/match.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import { verifyDossier, type Verification } from '#core/citation/verify.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';

/** A sound dossier, opened for the rules. */
export class LintContext {
	readonly dossier: Dossier;
	readonly catalogue: Catalogue;
	/** What the checks of the file had to say, refused records included. */
	readonly issues: readonly Issue[];
	/** The text of a source, dropped beside the dossier or carried by it; `undefined` when it is not at hand. */
	readonly textOf: (source: string) => NormalisedText | undefined;
	readonly #texts: ReadonlyMap<string, NormalisedText>;
	#comparisons: Comparison[] | undefined;
	#verification: Verification | undefined;
	#origins: Origins | undefined;

	constructor(dossier: Dossier, texts: ReadonlyMap<string, NormalisedText>, issues: readonly Issue[]) {
		this.dossier = dossier;
		this.catalogue = new Catalogue(dossier);
		this.issues = issues;
		this.textOf = textFinder(dossier.sources, texts);
		this.#texts = texts;
	}

	/** Every question with its accounts. */
	get comparisons(): readonly Comparison[] {
		return (this.#comparisons ??= questionsOf(this.catalogue));
	}

	/** How citations and quotes stand in the texts at hand. */
	get verification(): Verification {
		return (this.#verification ??= verifyDossier(this.dossier, this.#texts));
	}

	/** Who first says a claim. */
	get origins(): Origins {
		return (this.#origins ??= new Origins(this.catalogue));
	}
}
