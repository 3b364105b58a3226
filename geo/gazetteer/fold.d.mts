/** A name without case, marks, apostrophes and full stops; hyphens are spaces; Saint, Mount and Fort are short. */
export function fold(name: string): string;
