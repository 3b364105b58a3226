// The open vocabularies of dateline/1 that types.ts does not list: other words are allowed, and named as a warning.

/** Properties a claim may state; one question is asked about each. */
export const PROPERTIES = [
	'when',
	'where',
	'status',
	'participant',
	'killed',
	'injured',
	'evacuated',
	'attackers',
	'attackers-dead',
	'entry',
	'dress',
	'weapons',
	'attackers-death',
	'duration',
	'target-choice',
	'motive',
	'planned-by',
	'planned-in',
	'whereabouts',
	'younger-children',
	'response',
	'purpose'
] as const;
