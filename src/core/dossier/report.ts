// Collecting issues: a rule says what it found where in its record, and the report adds where the record stands.
import type { Issue, Severity } from './types.ts';
import { toPointer, type Path } from './pointer.ts';

/** What a rule writes to; paths count from the record it looks at. */
export class Report {
	readonly issues: Issue[];
	readonly #base: Path;

	constructor(issues: Issue[], base: Path) {
		this.issues = issues;
		this.#base = base;
	}

	/** Something that makes the record unusable. */
	error(code: string, path: Path, message: string): void {
		this.#add(code, 'error', path, message);
	}

	/** Something a person should look at; the record loads. */
	warning(code: string, path: Path, message: string): void {
		this.#add(code, 'warning', path, message);
	}

	#add(code: string, severity: Severity, path: Path, message: string): void {
		this.issues.push({ code, severity, pointer: toPointer([...this.#base, ...path]), message });
	}
}

/** A value as it is quoted in a message: short, on one line. */
export function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	if (value === undefined) return 'nothing';
	if (typeof value !== 'string') return String(value);
	const line = value.replace(/\s+/gu, ' ').trim();
	return `“${[...line.slice(0, 120)].slice(0, 60).join('')}${line.length > 60 ? '…' : ''}”`;
}

/** Whether any of these issues is an error. */
export function hasError(issues: readonly Issue[]): boolean {
	return issues.some((issue) => issue.severity === 'error');
}
