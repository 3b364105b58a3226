// The built-in dossier under lint: no error, no warning, and every note accounted for.
import { describe, expect, it } from 'vitest';
import { lint } from '#core/lint/lint.ts';
import { dossier, readTexts, textsAtHand } from '../dossiers/load.ts';

/** Claims by id that answer a question alone, on one origin, and why each of them stands so. */
const ALONE: Readonly<Record<string, string>> = {
	'c-attack-evacuated': 'Only one article counts those who were evacuated, in words and not in figures.',
	'c-attack-attackers-age': 'Nobody but the schoolboy speaks of their age.',
	'c-attack-planned-by': 'The Taliban say it of themselves; the reports neither doubt nor confirm it.',
	'c-auditorium-attack-circumstances': 'Only one article tells what was happening in the auditorium.',
	'c-moratorium-end-purpose': 'A reading by correspondents, told as theirs.',
	'c-diplomats-meeting-purpose': 'Beside the matter: one caption of May 2014, and the speaker says it himself.',
	'c-afghan-based-ttp-whereabouts': 'Only the officials who blame them place them; it is told as theirs.',
	'c-afghan-taliban-whereabouts': 'Said in passing by one article.',
	'c-hospital-doctor-workplace': 'The page names the hospital that its witness works at.'
};

describe('lint of the built-in dossier', () => {
	it('finds nothing but answers that only one origin gives, each of them known', () => {
		const findings = lint(dossier);
		expect(findings.filter(({ code }) => code !== 'one-origin-as-settled')).toEqual([]);
		expect(findings.map(({ record }) => record).sort()).toEqual(Object.keys(ALONE).sort());
	});

	it.skipIf(!textsAtHand)('finds no more with the texts of its three sources', () => {
		expect(lint(dossier, readTexts())).toEqual(lint(dossier));
	});
});
