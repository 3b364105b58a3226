// Who first says a claim, and by which chain it reached the source: two reports that repeat one origin count once.
//
// Origins are people, not lines: a source's own voice is none beside somebody whom the same source names for the same answer, a
// body and its head or spokesman are one, and what only we infer has none.
//
// `drawsOn` of a source makes no origin: it says that the source used others, not which of its sentences are theirs.
import type { Claim, Source } from '#core/dossier/types.ts';
import { standsIn } from '#core/citation/containing.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { publisherActors } from '#core/index/records.ts';
import { isOurs } from './inference.ts';
import type { Chain, Origin } from './origin.ts';
import { bodiesSpokenFor, withOneVoice } from './one-voice.ts';

/** Follows claims to who first says them. Made once for a dossier. */
export class Origins {
	readonly #catalogue: Catalogue;
	readonly #publishers: ReadonlyMap<string, string>;
	readonly #bodies: ReadonlyMap<string, readonly string[]>;

	constructor(catalogue: Catalogue) {
		this.#catalogue = catalogue;
		this.#publishers = publisherActors(catalogue.dossier);
		this.#bodies = bodiesSpokenFor(catalogue.actors);
	}

	/** The chain of a claim. */
	chainOf(claim: Claim): Chain {
		return { claim: claim.id, source: this.sourceOf(claim) ?? '', links: this.#links(claim) };
	}

	/** The innermost source that a claim's first passage stands in; `undefined` for a claim without citations. */
	sourceOf(claim: Claim): string | undefined {
		const [first] = claim.citations;
		return first && standsIn(first, this.#catalogue.dossier.sources);
	}

	/** Who first says a claim: the one furthest from the source who is named, else somebody not named, else the source. */
	originOf(claim: Claim): Origin {
		const links = this.#links(claim);
		const named = links.findLast((link) => link !== null);
		if (named != null) return { id: `actor:${named}`, kind: 'actor', who: named };
		return links.length > 0 ? { id: unnamedId(claim), kind: 'unnamed', who: null } : this.#voiceOf(claim);
	}

	/** The independent origins of claims that give one answer, those of the first claims first. */
	of(claims: readonly Claim[]): Origin[] {
		const said = claims
			.filter((claim) => !isOurs(claim))
			.map((claim) => {
				const links = this.#links(claim);
				return {
					claim,
					origin: this.originOf(claim),
					isVoice: links.length === 0,
					isNamed: links.some((link) => link !== null)
				};
			});
		// A source that names somebody for the answer says nothing more by saying it itself; and "reports" it does not name add nothing to its own word.
		const named = new Set(said.flatMap(({ claim, isNamed }) => (isNamed ? this.#sourcesOf(claim) : [])));
		const spoken = said.filter(({ isVoice, claim }) => !isVoice || !named.has(this.#voiceIn(claim) ?? ''));
		const voices = new Set(spoken.flatMap(({ isVoice, claim }) => (isVoice ? (this.#voiceIn(claim) ?? []) : [])));
		const independent = spoken.filter(
			({ claim, isVoice, isNamed }) =>
				isVoice || isNamed || !this.#sourcesOf(claim).some((source) => voices.has(source))
		);
		const each = new Map(independent.map(({ origin }) => [origin.id, origin]));
		return withOneVoice([...each.values()], this.#bodies);
	}

	/** True where two origins speak with one voice: the same, a body and its head or spokesman, an outlet and its staff. */
	isOneVoice(a: Origin, b: Origin): boolean {
		return withOneVoice([a, b], this.#bodies).length === 1;
	}

	/** The source that a claim in a source's own voice is said by. */
	#voiceIn(claim: Claim): string | undefined {
		return this.#printedBy(this.sourceOf(claim));
	}

	/** The sources that a claim's passages stand in, with what prints them. */
	#sourcesOf(claim: Claim): string[] {
		return claim.citations.flatMap((citation) => [
			citation.source,
			standsIn(citation, this.#catalogue.dossier.sources)
		]);
	}

	#links(claim: Claim): (string | null)[] {
		const statement = this.#catalogue.statements.get(claim.assertedIn ?? '');
		if (statement) return [...(statement.reportedVia ?? []).toReversed(), statement.speaker];
		const via = (claim.reportedVia ?? []).toReversed();
		return claim.by === undefined ? via : [...via, claim.by];
	}

	/** The source itself. Two reports of one publisher are one voice; a caption without a name is that of the page that prints it. */
	#voiceOf(claim: Claim): Origin {
		const source = this.#voiceIn(claim);
		if (source === undefined) return { id: unnamedId(claim), kind: 'unnamed', who: null };
		const publisher = this.#publishers.get(source);
		if (publisher !== undefined) return { id: `actor:${publisher}`, kind: 'actor', who: publisher };
		const name = this.#catalogue.sources.get(source)?.publisher?.trim().toLowerCase();
		return { id: name ? `publisher:${name}` : `source:${source}`, kind: 'source', who: source };
	}

	/** A source, or what prints it where its own maker is not given. */
	#printedBy(source: string | undefined): string | undefined {
		const visited = new Set<string>();
		for (let own = source; ;) {
			const outer = this.#nameless(this.#catalogue.sources.get(own ?? ''));
			if (outer === undefined || visited.has(outer)) return own;
			visited.add(outer);
			own = outer;
		}
	}

	/** The source that prints a caption whose own maker is not given, else `undefined`. */
	#nameless(source: Source | undefined): string | undefined {
		if (source?.type !== 'photo-caption' || source.publisher !== undefined) return undefined;
		return (source.authors ?? []).length > 0 ? undefined : source.within?.source;
	}
}

/** Somebody not named is the same only in one statement or one passage. */
function unnamedId(claim: Claim): string {
	const [first] = claim.citations;
	if (claim.assertedIn !== undefined) return `unnamed:statement:${claim.assertedIn}`;
	if (first?.start === undefined) return `unnamed:claim:${claim.id}`;
	return `unnamed:passage:${first.source}:${first.start}-${first.end ?? ''}`;
}
