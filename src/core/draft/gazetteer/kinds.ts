// What the numbers of the compiled gazetteer stand for; geo/gazetteer/kinds.mjs writes them.

/** Kinds of places in the order of their numbers; `seat` is that of a first-level division. */
export const PLACE_KINDS = ['country', 'area', 'region', 'district', 'capital', 'seat', 'town', 'quarter'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a name is to its place: its own or another one, that of the people who live there, or a short form like "Ala.". */
export const NAME_KINDS = ['name', 'people', 'abbreviation'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
