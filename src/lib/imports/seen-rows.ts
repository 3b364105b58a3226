// Rows of a preview as a table: what each says, in the words of the dossier.
import { timeWords } from '#core/time/words.ts';
import type { SeenRow } from '#core/formats/import/types.ts';
import { coordinateWords, radiusWords } from '#core/words/place-words.ts';
import { listed, term, titleTerm } from '#core/words/vocabulary.ts';
import type { RowFacts } from '#core/formats/import/row-facts.ts';

/** One line of the table. */
export interface ShownRow {
	file: string;
	line: number;
	/** Why it will not be taken; its cells are then empty. */
	refused: string;
	cells: string[];
}

/** The table: only columns that some row fills. */
export interface ShownTable {
	columns: string[];
	rows: ShownRow[];
}

type SeenCell = (facts: RowFacts) => string;

const COLUMNS: readonly (readonly [name: string, cell: SeenCell])[] = [
	['What', ({ title, description, place }) => title ?? description ?? place?.name ?? ''],
	['Kind', ({ kind }) => (kind === undefined ? '' : titleTerm('eventKind', kind))],
	['When', ({ when }) => (when === undefined ? '' : timeWords(when.edtf))],
	['Where', ({ place }) => place?.name ?? ''],
	['Position', positionOf],
	['Who', ({ actors = [] }) => listed([...new Set(actors.map(({ name }) => name))])],
	['Figures', figuresOf],
	[
		'Sources',
		({ sources = [] }) => listed(sources.map(({ title, publisher, url, id }) => title ?? publisher ?? url ?? id ?? ''))
	]
];

/** Rows as a table. */
export function shownTable(seen: readonly SeenRow[]): ShownTable {
	const all = seen.map((row) => ('facts' in row ? COLUMNS.map(([, cell]) => cell(row.facts)) : []));
	const filled = COLUMNS.flatMap((_, at) => (all.some((cells) => cells[at]) ? [at] : []));
	return {
		columns: filled.map((at) => COLUMNS[at]?.[0] ?? ''),
		rows: seen.map((row, index) => ({
			...('facts' in row ? row.facts.at : { file: row.refused.file, line: row.refused.line }),
			refused: 'facts' in row ? '' : row.refused.reason,
			cells: filled.map((at) => all[index]?.[at] ?? '')
		}))
	};
}

/** How exactly it will be drawn, too: a point of a file is often an area. */
function positionOf({ place }: RowFacts): string {
	if (!place?.geometry) return '';
	const { geometry, precision, radius, editorial } = place;
	const where = geometry.type === 'Point' ? coordinateWords(geometry.coordinates, radius) : 'a shape';
	const exact = [term('precision', precision), radius === undefined ? '' : radiusWords(radius)]
		.filter(Boolean)
		.join(', ');
	const isGuess = Array.isArray(editorial) && editorial.includes('precision');
	return `${where}, ${exact}${isGuess ? ' (not told by the file)' : ''}`;
}

function figuresOf({ figures = [] }: RowFacts): string {
	return listed(
		figures.flatMap(({ property, low, best, high }) => {
			const range = low !== high && low && high ? `${low} to ${high}` : '';
			const count = best && range ? `${best} (${range})` : best || range || low || high;
			return count ? [`${count} ${property}`] : [];
		})
	);
}
