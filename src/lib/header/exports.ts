// What the Export menu offers to make. Loaded when the menu is opened; the formats themselves when one is chosen.

/** The lines of the menu that make a file, by id of the format. */
export const exportItems = [
	{ id: 'geojson-places', label: 'GeoJSON, places', note: 'one feature per place shown' },
	{ id: 'geojson-records', label: 'GeoJSON, records', note: 'one per event and statement, at each place' },
	{ id: 'geojsonseq-records', label: 'GeoJSONSeq, records', note: 'the same, one feature a line' },
	{ id: 'kml-records', label: 'KML, records', note: 'the same as placemarks with their times' },
	{ id: 'flatgeobuf-records', label: 'FlatGeobuf, records', note: 'those on the map, for map programs' },
	{ id: 'csv-records', label: 'CSV, records', note: 'the same as a table' },
	{ id: 'parquet-records', label: 'Parquet, records', note: 'the same table with shapes, for analysts' },
	{ id: 'csv-accounts', label: 'CSV, accounts', note: 'one row per account of every question' },
	{ id: 'linked-places', label: 'Linked Places', note: 'the places shown as a gazetteer' },
	{ id: 'web-annotations', label: 'Web Annotations', note: 'every citation with what rests on it' },
	{ id: 'packed-records', label: 'Packed file, records', note: 'very many, opened without parsing' },
	{ id: 'dossier', label: 'Dossier, JSON', note: 'the records shown and what they refer to' }
] as const;
