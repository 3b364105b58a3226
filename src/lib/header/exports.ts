// What the Export menu offers. The formats themselves are loaded when one is chosen.

/** The lines of the menu, by id of the format. */
export const exportItems = [
	{ id: 'geojson-places', label: 'GeoJSON, places', note: 'one feature per place shown' },
	{ id: 'geojson-records', label: 'GeoJSON, records', note: 'one per event and statement, at each place' },
	{ id: 'csv-records', label: 'CSV, records', note: 'the same as a table' },
	{ id: 'csv-accounts', label: 'CSV, accounts', note: 'one row per account of every question' },
	{ id: 'dossier', label: 'Dossier, JSON', note: 'the records shown and what they refer to' }
] as const;
