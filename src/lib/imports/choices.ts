// What a person decides of tables before they are read.
import type { ColumnRole, TableChoices } from '#core/formats/import/types.ts';

/** Choices of which one that is `undefined` is left open again. */
export type OpenChoices = { [K in keyof TableChoices]?: TableChoices[K] | undefined };

/** A column, and what it is. */
export type Decided = [column: string, role: ColumnRole | null];

/** What was decided before, with these choices for the tables of those files. */
export function decided(
	before: ReadonlyMap<string, TableChoices> | undefined,
	files: readonly string[],
	choices: OpenChoices
): ReadonlyMap<string, TableChoices> {
	const after = new Map(before);
	for (const file of files) after.set(file, withoutOpen({ ...after.get(file), ...choices }));
	return after;
}

function withoutOpen({ columns, beside, dates, precision }: OpenChoices): TableChoices {
	return {
		...(columns && { columns }),
		...(beside && { beside }),
		...(dates && { dates }),
		...(precision && { precision })
	};
}

/** Once a person has decided on one column, all stand as they are shown: nothing is guessed anew behind their back. */
export function asChoices(roles: readonly Decided[]): Pick<TableChoices, 'columns' | 'beside'> {
	const columns: Partial<Record<ColumnRole, string>> = {};
	for (const [column, role] of roles) if (role !== null) columns[role] = column;
	return { columns, beside: [...roles].flatMap(([column, role]) => (role === null ? [column] : [])) };
}
