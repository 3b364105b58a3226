// What a page tells a person of what they brought or asked for.

/** One thing to tell; a page shows it until it is put away. */
export interface Notice {
	/** `problem` where something was not taken. */
	tone: 'done' | 'problem';
	text: string;
	/** Set when there is a list of refused records to look at. */
	refused?: boolean;
	/** What can be done about it. */
	act?: { words: string; do: () => void };
}
