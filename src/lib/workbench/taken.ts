/** What kinds of file the workbench takes, for a file picker; `take` in intake.ts tells them apart. */
export const TAKEN = '.txt,.text,.md,.html,.htm,.json,.geojson,.zip';
