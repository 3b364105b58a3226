// Which files can be nothing but data of other tools.

/** Their endings, as an `accept` attribute adds them to a page's own. */
export const FOREIGN_KINDS = '.csv,.tsv,.kml,.gpx,.geojsonl,.geojsons,.ndjson,.jsonl,.jsonld,.ann';
