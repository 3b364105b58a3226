// The formats that what is shown can be saved in.

/** What a menu and the browser need to know of each, by id. */
export const EXPORTS = {
	csv: { label: 'CSV', extension: 'csv', mediaType: 'text/csv' },
	geojsonseq: { label: 'GeoJSONSeq', extension: 'geojsons', mediaType: 'application/geo+json-seq' }
} as const;

/** Ids of the formats. */
export type ExportFormat = keyof typeof EXPORTS;
