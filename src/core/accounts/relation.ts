// How two answers to one question stand to each other.

/**
 * Two accounts agree; leave room for each other, by bounds, parts or containment, or as the dossier declares; differ, and nobody
 * has shown that they exclude each other; replace one another in time; or exclude each other, as a program can prove or the
 * editors declare.
 */
export type PairVerdict = 'agree' | 'compatible' | 'differ' | 'update' | 'conflict';

/** What the values alone say; whether one replaces the other also needs to know when each was said. */
export interface ValueRelation {
	verdict: Exclude<PairVerdict, 'update'>;
	/** One clause without a full stop: why. */
	reason: string;
	/** What figure both give, where they differ in others: "132 children". */
	agreesOn?: string;
	/** Of a conflict: true where not a program but the editors say that not both can be true. */
	declared?: true;
}

/** Neither rules the other out. */
export function compatible(reason: string, agreesOn?: string): ValueRelation {
	return agreesOn === undefined ? { verdict: 'compatible', reason } : { verdict: 'compatible', reason, agreesOn };
}

/** Other answers, of which nobody has shown that they exclude each other. */
export function differ(reason: string): ValueRelation {
	return { verdict: 'differ', reason };
}

/** Both say the same. */
export function agree(reason: string): ValueRelation {
	return { verdict: 'agree', reason };
}

/** Bounds, times, places or a denial prove that not both can be true. */
export function conflict(reason: string): ValueRelation {
	return { verdict: 'conflict', reason };
}

/** The editors hold that not both can be true, and say why. */
export function declaredConflict(because: string): ValueRelation {
	const reason = because
		.trim()
		.replace(/^because\s+/i, '')
		.replace(/[.\s]+$/, '');
	return { verdict: 'conflict', reason, declared: true };
}
