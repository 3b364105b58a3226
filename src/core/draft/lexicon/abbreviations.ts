// Words that end in a full stop without ending a sentence.
import { wordList } from './word-list.ts';

/** Before a name: the sentence goes on. Lower case, without the stop. */
export const BEFORE_NAMES =
	wordList(`mr mrs ms mx dr prof rev hon st sen rep gov pres gen lt col maj capt cpt cmdr brig sgt cpl pvt adm
	supt insp det sec amb messrs mt ft no vs fr cllr`);

/** Elsewhere: the sentence may end with them. */
export const ANYWHERE =
	wordList(`jr sr inc ltd co corp plc llc dept univ assn bros approx jan feb mar apr jun jul aug sep
	sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ill ind kan ky la md
	mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo etc`);
