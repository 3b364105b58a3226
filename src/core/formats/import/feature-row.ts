// Features of GeoJSON as rows of a table: their properties are its columns, their geometry stands beside them.
import { isObject } from '#core/dossier/records.ts';
import { readGeometry } from './geometry-read.ts';
import { Guesser, type TableColumns } from './guess-columns.ts';
import type { DossierBuilder } from './dossier-builder.ts';
import { filled } from './numbers.ts';
import { addRow, where } from './add-row.ts';
import { tableFacts } from './table-row.ts';
import type { TableRow } from './table.ts';
import type { ImportReport } from './import-report.ts';
import type { TableChoices } from './types.ts';
import type { RowPlace } from './row-facts.ts';

/** A feature as it was read, with where it stands; any value, since a file may hold anything. */
export interface FeatureAt {
	at: RowPlace;
	feature: unknown;
}

/** What the properties of features are, by those given. */
export function guessProperties(features: Iterable<FeatureAt>, choices: TableChoices): TableColumns {
	const names = new Set<string>();
	const seen = [...features];
	for (const one of seen) for (const name of Object.keys(propertiesOf(one.feature))) names.add(name);
	const guesser = new Guesser([...names], choices, true);
	for (const one of seen) guesser.see(rowOf(one).cell);
	return guesser.columns();
}

/** Takes one feature or refuses it. */
export function addFeature(one: FeatureAt, columns: TableColumns, builder: DossierBuilder, report: ImportReport): void {
	const { at, feature } = one;
	if (!isObject(feature) || feature.type !== 'Feature') return report.refuse(at, 'Expected a Feature of GeoJSON.');
	const read = readGeometry(feature.geometry);
	if (typeof read === 'string') return report.refuse(at, read);
	const row = rowOf(one);
	if (read.flattened) report.warn('height-left-out', where(row));
	if (read.partial) report.warn('parts-left-out', `${where(row)}: only the widest kind of its shapes is kept`);
	// A file without geometries may still have columns with coordinates.
	const geometry = read.geometry ?? (feature.geometry === null || feature.geometry === undefined ? undefined : null);
	const facts = tableFacts(row, columns, Object.keys(propertiesOf(feature)), report, geometry);
	if (typeof facts === 'string') return report.refuse(at, facts);
	const id = facts.id ?? filled(feature.id);
	const { title, description, when, place } = facts;
	if (!title && !description && !when && !place) {
		return report.refuse(at, 'The feature has neither a name, a position nor a date.');
	}
	addRow(
		{ ...facts, ...(id && { id }), kept: { key: 'properties', values: facts.kept?.values ?? {} } },
		builder,
		report
	);
}

function propertiesOf(feature: unknown): Record<string, unknown> {
	return isObject(feature) && isObject(feature.properties) ? feature.properties : {};
}

function rowOf({ at, feature }: FeatureAt): TableRow {
	const properties = propertiesOf(feature);
	const value = (name: string) => (Object.hasOwn(properties, name) ? properties[name] : undefined);
	return { at, cell: (name) => filled(value(name)), value };
}
