// Words that say what happened to those who are counted, and words before a figure that bound it.
import type { Bound } from '#core/dossier/types.ts';

/** Participles and adjectives after a figure: "141 people were killed". */
export const HAPPENED: Readonly<Record<string, string>> = {
	killed: 'killed',
	dead: 'killed',
	died: 'killed',
	slain: 'killed',
	murdered: 'killed',
	massacred: 'killed',
	slaughtered: 'killed',
	'shot dead': 'killed',
	injured: 'injured',
	wounded: 'injured',
	hurt: 'injured',
	arrested: 'arrested',
	detained: 'arrested',
	displaced: 'displaced',
	evacuated: 'evacuated',
	missing: 'missing',
	kidnapped: 'kidnapped',
	abducted: 'kidnapped',
	rescued: 'rescued'
};

/** Verbs before a figure: "killing at least 141". */
export const DOES: Readonly<Record<string, string>> = {
	killed: 'killed',
	kills: 'killed',
	kill: 'killed',
	killing: 'killed',
	massacred: 'killed',
	murdered: 'killed',
	murdering: 'killed',
	slaughtered: 'killed',
	injured: 'injured',
	injures: 'injured',
	injure: 'injured',
	injuring: 'injured',
	wounded: 'injured',
	wounds: 'injured',
	wounding: 'injured',
	hurting: 'injured',
	arrested: 'arrested',
	arresting: 'arrested',
	detained: 'arrested',
	detaining: 'arrested',
	displaced: 'displaced',
	displacing: 'displaced',
	evacuated: 'evacuated',
	evacuating: 'evacuated',
	kidnapped: 'kidnapped',
	abducted: 'kidnapped',
	rescued: 'rescued',
	rescuing: 'rescued'
};

/** Nouns that count by themselves: "141 deaths", "a death toll of 141". */
export const COUNTED_AS: Readonly<Record<string, string>> = {
	deaths: 'killed',
	fatalities: 'killed',
	injuries: 'injured',
	arrests: 'arrested'
};

/** Words right before a figure, the longest first where one holds another. */
export const BOUND_WORDS: readonly (readonly [string, Bound])[] = [
	['no fewer than', 'at-least'],
	['no less than', 'at-least'],
	['not less than', 'at-least'],
	['not fewer than', 'at-least'],
	['at the very least', 'at-least'],
	['at the very most', 'at-most'],
	['at the least', 'at-least'],
	['at the most', 'at-most'],
	['minimum', 'at-least'],
	['maximum', 'at-most'],
	['max', 'at-most'],
	['min', 'at-least'],
	['approx', 'about'],
	['no more than', 'at-most'],
	['not more than', 'at-most'],
	['a minimum of', 'at-least'],
	['a maximum of', 'at-most'],
	['at least', 'at-least'],
	['at most', 'at-most'],
	['more than', 'more-than'],
	['in excess of', 'more-than'],
	['upwards of', 'more-than'],
	['close to', 'about'],
	['fewer than', 'less-than'],
	['less than', 'less-than'],
	['up to', 'at-most'],
	['as many as', 'at-most'],
	['an estimated', 'about'],
	['over', 'more-than'],
	['above', 'more-than'],
	['under', 'less-than'],
	['below', 'less-than'],
	['nearly', 'less-than'],
	['almost', 'less-than'],
	['about', 'about'],
	['around', 'about'],
	['some', 'about'],
	['roughly', 'about'],
	['circa', 'about'],
	['approximately', 'about'],
	['exactly', 'exactly']
];
