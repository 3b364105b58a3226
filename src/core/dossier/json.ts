// A small scanner over the text of a JSON file: where each value stands, which keys occur twice, where the text
// stops being JSON. The engine's own parser says none of these in the same words everywhere.
import type { Path } from './pointer.ts';

/** Where the text stops being JSON (RFC 8259): offset in UTF-16 units, what was expected there. */
export interface JsonFault {
	at: number;
	expected: string;
	/** The text ends too early, as when a download broke off. */
	truncated: boolean;
}

/** What the scanner meets. The path is reused: copy it to keep it. Return `true` from `value` to stop. */
export interface JsonVisitor {
	value?(at: number, path: Path): boolean | void;
	/** A key that its object already has; a parser keeps only the last. */
	duplicateKey?(at: number, path: Path): void;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const EMPTY = /\{[ \t\n\r]*\}|\[[ \t\n\r]*\]/y;
const LITERALS = ['true', 'false', 'null'];
const CLOSING = { '{': '}', '[': ']' };

/** Walks the text once, without recursion; null when all of it is JSON, or when the visitor stopped it. */
export function scanJson(json: string, visitor: JsonVisitor = {}): JsonFault | null {
	return new Scanner(json, visitor).run();
}

class Scanner {
	readonly #json: string;
	readonly #visitor: JsonVisitor;
	#at = 0;
	#fault: JsonFault | null = null;
	readonly #path: (string | number)[] = [];
	/** One entry per open container: the keys met so far of an object, null for an array. */
	readonly #open: (Set<string> | null)[] = [];

	constructor(json: string, visitor: JsonVisitor) {
		this.#json = json;
		this.#visitor = visitor;
	}

	run(): JsonFault | null {
		if (this.#json.startsWith('\uFEFF')) this.#at = 1;
		do {
			do {
				this.#space();
				if (this.#visitor.value?.(this.#at, this.#path)) return null;
			} while (this.#opened());
			if (this.#fault || !this.#scalar()) return this.#fault;
		} while (this.#next());
		if (this.#fault) return this.#fault;
		this.#space();
		if (this.#at < this.#json.length) this.#fail('the end of the file');
		return this.#fault;
	}

	/** Opens the container that begins here and stands before its first value; false when there is no value to enter. */
	#opened(): boolean {
		const bracket = this.#json[this.#at];
		if (bracket !== '{' && bracket !== '[') return false;
		const start = this.#at++;
		this.#space();
		if (this.#json[this.#at] === CLOSING[bracket]) {
			this.#at = start;
			return false;
		}
		this.#open.push(bracket === '{' ? new Set() : null);
		this.#path.push(0);
		return bracket === '[' || this.#key();
	}

	/** Reads one value that holds no other. */
	#scalar(): boolean {
		const start = this.#json[this.#at];
		if (start === '"') return this.#string();
		const literal = LITERALS.find((word) => this.#json.startsWith(word, this.#at));
		if (literal) {
			this.#at += literal.length;
			return true;
		}
		return this.#match(EMPTY) || this.#match(NUMBER) || this.#fail('a value');
	}

	/** After a value: moves before the next one, closing what ends. False when there is none, or at a fault. */
	#next(): boolean {
		while (this.#open.length > 0) {
			const keys = this.#open.at(-1);
			this.#space();
			const sign = this.#json[this.#at];
			if (sign === ',') {
				this.#at++;
				if (keys) return this.#key();
				this.#path.push(Number(this.#path.pop()) + 1);
				return true;
			}
			if (sign !== (keys ? '}' : ']')) return this.#fail(keys ? 'a comma or }' : 'a comma or ]');
			this.#at++;
			this.#open.pop();
			this.#path.pop();
		}
		return false;
	}

	#key(): boolean {
		this.#space();
		const start = this.#at;
		if (this.#json[start] !== '"') return this.#fail('a key in quotation marks');
		if (!this.#string()) return false;
		const key = String(JSON.parse(this.#json.slice(start, this.#at)));
		this.#path[this.#path.length - 1] = key;
		const keys = this.#open.at(-1);
		if (keys?.has(key)) this.#visitor.duplicateKey?.(start, this.#path);
		keys?.add(key);
		this.#space();
		if (this.#json[this.#at] !== ':') return this.#fail('a colon');
		this.#at++;
		return true;
	}

	#string(): boolean {
		this.#at++;
		for (;;) {
			const code = this.#json.charCodeAt(this.#at);
			if (code === 0x22) {
				this.#at++;
				return true;
			}
			if (code === 0x5c) {
				if (!this.#match(ESCAPE)) return this.#fail('an escape such as \\n or \\u00e9');
			} else if (!(code >= 0x20)) return this.#fail('the closing quotation mark of a text');
			else this.#at++;
		}
	}

	#match(token: RegExp): boolean {
		token.lastIndex = this.#at;
		if (!token.test(this.#json)) return false;
		this.#at = token.lastIndex;
		return true;
	}

	#space(): void {
		while (' \t\n\r'.includes(this.#json[this.#at] ?? '_')) this.#at++;
	}

	#fail(expected: string): false {
		// A word, number or escape that the end of the file cuts in two is truncated as well.
		const rest = this.#json.slice(this.#at, this.#at + 8);
		const word = /^(?:-|\.|[eE][+-]?)$/.test(rest) || LITERALS.some((literal) => literal.startsWith(rest));
		this.#fault = { at: this.#at, expected, truncated: word || /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(rest) };
		return false;
	}
}
