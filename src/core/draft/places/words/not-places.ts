// Names in the gazetteer that reports mean something else by, and the small words within names. Folded.
import { wordList } from '../../lexicon/word-list.ts';

/** Small words that may stand within a name: "Isle of Wight", "Port-au-Prince". */
export const CONNECTORS =
	wordList(`of the and de la le es du des del di da do dos das van von am an der den upon on in sur en
	au aux les y e al el under by`);

/** Days, months, languages' small words, titles and the like: never a place by themselves. */
export const NOT_PLACES =
	wordList(`monday tuesday wednesday thursday friday saturday sunday january february march april may
	june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu
	fri sat sun am pm gmt utc est edt the a an in on at to of by for and or but if so no not yes we he she it they i you
	my me is as was are be do did has had this that these those his her its our their who what when where why how all
	any some most more many one two three four five six seven eight nine ten with from after before because while although
	since until during under over there here then now also still just even both each such mr mrs ms dr sir st san santa
	los las el la le de du da der van von al ben bin abu mt ft north south east west northern southern eastern western central union center centre new old
	police army general president minister university college school church city town county state province district
	republic kingdom islands island valley park lake bay river federal national international house senate congress
	parliament court government party people democratic republican muslim christian jewish arab islamic latin roman
	catholic protestant god lord bible koran christmas easter taliban nato xinhua obama merkel mandela mao lula morsi kony
	stalin toyota honda hitachi nokia shell`);

/** Longer names of other things that begin with or hold a place's name. */
export const CONTRARY = wordList(`white_house wall_street supreme_court new_year new_years_day christmas_day`);

/** What a division is called, after its name. */
export const DIVISION_WORDS = wordList('province prefecture governorate oblast region district agency division county');
