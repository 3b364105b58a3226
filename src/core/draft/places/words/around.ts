// Words that stand beside names of places in English news. Lower case, folded.
import { wordList } from '../../lexicon/word-list.ts';

/** Prepositions that what follows is a place, or a time. */
export const PLACE_PREPOSITIONS = wordList(`in near outside around across throughout toward towards into inside within
	beyond between via through`);
/** Prepositions that places follow, and persons and things too. */
export const OTHER_PREPOSITIONS = wordList('at from to of for by with on against over under and or than as like about');
/** Prepositions of motion and origin. */
export const MOTION_PREPOSITIONS = wordList('at from to');
/** Between a direction and a place: "north of". */
export const DIRECTIONS = wordList(`north south east west northern southern eastern western central northeast northwest
	southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western south-eastern
	south-western downtown uptown nearby inner greater mainland upstate rural coastal occupied neighbouring neighboring
	upper lower mid suburban metropolitan`);
/** What a place's people, offices and parts are called: "Paris residents". */
export const OF_PLACES = wordList(`area areas region city town village district province state county country residents
	resident police officials official mayor suburb suburbs border airport government authorities native man woman
	couple neighbourhood neighborhood metro capital hospital court military embassy streets based born bound`);
/** Nouns before a place: "the city of", "the village of". */
export const BEFORE_OF = wordList(`city town village province state district region county country republic kingdom
	suburb port capital island islands parish municipality governorate territory north south east west northeast northwest
	southeast southwest outskirts part parts people government university outside centre center coast mayor bishop duke
	governor`);
/** What a person does and a place does not. */
export const PERSON_VERBS =
	wordList(`said says told tells added asked asks thinks thought believes believed wrote writes
	was is has had will would could went came got who whose himself herself recalled explained scored finished led made
	started played won threw hit ran passed caught pitched testified pleaded admitted noted argued joked died`);
