// Who first says a claim, and by which chain it reached the source: two reports that repeat one origin count once.
//
// `drawsOn` of a source makes no origin: it says that the source used others, not which of its sentences are theirs.
import type { Claim, Source } from '#core/dossier/types.ts';
import { standsIn } from '#core/citation/containing.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { publisherActors } from '#core/index/records.ts';

/** Who first says something. Two origins are the same when their ids are. */
export interface Origin {
	/** `actor:…`, `source:…` or, for somebody not named, an id that no other passage has. */
	id: string;
	kind: 'actor' | 'source' | 'unnamed';
	/** Id of the actor, or of the source that says it in its own voice and has no publisher among the actors; `null` for somebody not named. */
	who: string | null;
}

/** How a claim reached the reader: the source it stands in, then who it has it from, nearest the source first. */
export interface Chain {
	claim: string;
	/** Id of the innermost source the passage stands in. */
	source: string;
	/** Actors, the last of them the one who says it; `null` is somebody not named. Empty: the source says it itself. */
	links: (string | null)[];
}

/** Follows claims to who first says them. Made once for a dossier. */
export class Origins {
	readonly #catalogue: Catalogue;
	readonly #publishers: ReadonlyMap<string, string>;

	constructor(catalogue: Catalogue) {
		this.#catalogue = catalogue;
		this.#publishers = publisherActors(catalogue.dossier);
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

	/** The origins of claims, each once, those of the first claims first. */
	of(claims: readonly Claim[]): Origin[] {
		return [...new Map(claims.map((claim) => this.originOf(claim)).map((origin) => [origin.id, origin])).values()];
	}

	#links(claim: Claim): (string | null)[] {
		const statement = this.#catalogue.statements.get(claim.assertedIn ?? '');
		if (statement) return [...(statement.reportedVia ?? []).toReversed(), statement.speaker];
		const via = (claim.reportedVia ?? []).toReversed();
		return claim.by === undefined ? via : [...via, claim.by];
	}

	/** The source itself. Two reports of one publisher are one voice; a caption without a name is that of the page that prints it. */
	#voiceOf(claim: Claim): Origin {
		let source = this.sourceOf(claim);
		const visited = new Set<string>();
		for (;;) {
			const outer = this.#nameless(this.#catalogue.sources.get(source ?? ''));
			if (outer === undefined || visited.has(outer)) break;
			visited.add(outer);
			source = outer;
		}
		if (source === undefined) return { id: unnamedId(claim), kind: 'unnamed', who: null };
		const publisher = this.#publishers.get(source);
		return publisher === undefined
			? { id: `source:${source}`, kind: 'source', who: source }
			: { id: `actor:${publisher}`, kind: 'actor', who: publisher };
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
