// What every import must be: sound by the checks of the format, and every row accounted for.
import { expect } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { scaffoldingIn } from '#core/lint/scaffolding.ts';
import type { Importer, ImportOptions, ImportResult } from '#core/formats/import/types.ts';

/** Imports texts by file name and holds the result against what is true of every import. */
export async function imported(
	importer: Importer,
	files: Record<string, string>,
	options: ImportOptions = {}
): Promise<ImportResult> {
	const result = await importer.read(
		Object.entries(files).map(([name, text]) => fileOfBytes(name, text)),
		options
	);
	expectSound(result);
	// Whatever a file leaves out, no words of the program stand for it.
	expect(scaffoldingIn(result.dossier)).toEqual([]);
	return result;
}

/** Taken and refused make up the rows, every refusal has a line and a reason, and the dossier has no error. */
export function expectSound(result: ImportResult): void {
	expect(errorsOf(result.dossier)).toEqual([]);
	expect(result.taken + result.refused.length).toBe(result.rows);
	for (const { line, reason, file } of result.refused) {
		expect(line).toBeGreaterThan(0);
		expect(reason).toMatch(/\.$/);
		expect(file).not.toBe('');
	}
}

/** The errors of a dossier by the checks of its format. */
export function errorsOf(dossier: Dossier): Issue[] {
	return listIssues(dossier).filter(({ severity }) => severity === 'error');
}

/** How many rows a warning is about. */
export function warned({ warnings }: ImportResult, code: string): number {
	return warnings.find((warning) => warning.code === code)?.count ?? 0;
}
