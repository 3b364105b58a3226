// A sentence with all that drafting makes of it.

export interface DeniedRow {
	text: string;
	/** Who says or denies what, quotations last. */
	statements: string[];
	figures: string[];
}
