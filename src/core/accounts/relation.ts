// How two answers to one question stand to each other.

/** Two accounts agree, leave room for each other, replace one another in time, or cannot both be true. */
export type PairVerdict = 'agree' | 'compatible' | 'update' | 'conflict';

/** What the values alone say; whether one replaces the other also needs to know when each was said. */
export interface ValueRelation {
	verdict: Exclude<PairVerdict, 'update'>;
	/** One clause without a full stop: why. */
	reason: string;
	/** What figure both give, where they differ in others: "132 children". */
	agreesOn?: string;
}

/** Neither rules the other out. */
export function compatible(reason: string, agreesOn?: string): ValueRelation {
	return agreesOn === undefined ? { verdict: 'compatible', reason } : { verdict: 'compatible', reason, agreesOn };
}

/** Both say the same. */
export function agree(reason: string): ValueRelation {
	return { verdict: 'agree', reason };
}

/** Not both can be true. */
export function conflict(reason: string): ValueRelation {
	return { verdict: 'conflict', reason };
}
