// Sentences about denials: what is plainly said, beside all that is not.
import type { DeniedRow } from './row.ts';

export const PLAIN: DeniedRow[] = [
	{ text: 'A letter purporting to come from the abbey said 14 pilgrims were killed.', statements: [], figures: [] },
	{
		text: 'At least 12 people were killed in the raid, the army said.',
		statements: ['the army says: At least 12 people were killed in the raid'],
		figures: ['at-least 12 people (killed)']
	},
	{
		text: 'The ministry said that 12 people had been injured when the dam burst.',
		statements: ['The ministry says: 12 people had been injured when the dam burst'],
		figures: ['12 people (injured)']
	},
	{
		text: 'Ada Quill said the two sluices had been opened at night.',
		statements: ['Ada Quill says: the two sluices had been opened at night'],
		figures: ['2 sluices']
	},
	{
		text: 'According to the coastguard, 30 passengers were rescued.',
		statements: ['the coastguard says: 30 passengers were rescued'],
		figures: ['30 passengers (rescued)']
	},
	{
		text: 'Police confirmed that seven people had been arrested after the fire.',
		statements: ['Police says: seven people had been arrested after the fire'],
		figures: ['7 people (arrested)']
	},
	{
		text: 'The police investigated reports that 12 people had been killed in the quarry.',
		statements: [],
		figures: []
	},
	{
		text: 'The fire brigade only said that the alarm had been switched off.',
		statements: ['The fire brigade says: the alarm had been switched off'],
		figures: []
	},
	{
		text: 'The brigade can confirm that the alarm had been switched off.',
		statements: ['The brigade says: the alarm had been switched off'],
		figures: []
	},
	{
		text: 'Police can confirm that the alarm had been switched off.',
		statements: ['Police says: the alarm had been switched off'],
		figures: []
	},
	{
		text: 'The mayor went on to say that the alarm had been switched off.',
		statements: ['The mayor says: the alarm had been switched off'],
		figures: []
	},
	{ text: 'The court cleared him of killing 12 people.', statements: [], figures: [] },
	{ text: 'Firefighters failed to rescue 12 people.', statements: [], figures: [] },
	{ text: 'The bank disclaimed any knowledge of the transfer.', statements: [], figures: [] }
];
