// Nouns that head the names of buildings and grounds where people are: each stands in one spot, which no gazetteer of towns has.
import { wordList } from './word-list.ts';

/** Last nouns of such names, and first ones before "of": "Lady Anne Hospital", "University of Oakmere"; lower case. */
export const INSTITUTIONS =
	wordList(`school college university academy seminary madrasa madrassa madrassah kindergarten hospital clinic
	airport airfield airbase mosque church cathedral temple synagogue shrine monastery camp barracks base stadium arena market
	bazaar mall hotel prison jail museum library theatre theater cinema station harbour harbor`);

/** Words that such a noun may have beside it and still be any of its kind: "the State University", "Central Station". */
export const OF_ANY =
	wordList(`high primary secondary elementary middle public private state national international regional
	federal central general local city county district village town old new main grand great military naval air force
	police training medical teaching community north south east west northern southern eastern western bus train railway
	fire power space research job labor labour stock black free open common single internal world global law business summer
	boarding girls boys grammar junior senior graduate`);
