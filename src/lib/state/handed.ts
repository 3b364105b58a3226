// Files that were brought to one page of the site and belong to another, which takes them when it opens.

let waiting: readonly File[] | null = null;

/** Puts files where the next page finds them. */
export function handFiles(files: readonly File[]): void {
	waiting = files;
}

/** Takes the files that were handed over, once. */
export function takeHandedFiles(): readonly File[] | null {
	const files = waiting;
	waiting = null;
	return files;
}
