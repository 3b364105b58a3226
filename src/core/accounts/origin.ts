// Who first says something, and the chain by which it reached the reader.

/** Who first says something. Two origins are the same when their ids are. */
export interface Origin {
	/** `actor:…`, `publisher:…`, `source:…` or, for somebody not named, an id that no other passage has. */
	id: string;
	kind: 'actor' | 'source' | 'unnamed';
	/** Id of the actor, or of the source that says it in its own voice and has no publisher among the actors; `null` for somebody not named. */
	who: string | null;
	/** Ids of the actors that were counted with it: its head or spokesman, or those of one body. */
	with?: readonly string[];
}

/** How a claim reached the reader: the source it stands in, then who it has it from, nearest the source first. */
export interface Chain {
	claim: string;
	/** Id of the innermost source the passage stands in. */
	source: string;
	/** Actors, the last of them the one who says it; `null` is somebody not named. Empty: the source says it itself. */
	links: (string | null)[];
}
