// Sentences about denials: words in quotation marks that are denied, disowned or said.
import type { DeniedRow } from './row.ts';

export const QUOTED: DeniedRow[] = [
	{ text: '"Fourteen pilgrims were killed," the abbot refused to say.', statements: [], figures: [] },
	{ text: '"14 pilgrims were killed," said nobody.', statements: [], figures: [] },
	{
		text: '"14 pilgrims were killed," the abbot said.',
		statements: ['the abbot says: "14 pilgrims were killed,"'],
		figures: ['14 pilgrims (killed)']
	},
	{
		text: "The abbot's spokesman denied that the abbot had said “the sluice was ours”.",
		statements: ["The abbot's spokesman denies: the abbot had said “the sluice was ours”"],
		figures: []
	},
	{ text: "Coastguard says '14 drowned' rumour untrue", statements: [], figures: [] },
	{ text: "Coastguard says '14 killed' claim false", statements: [], figures: [] },
	{ text: "Coastguard calls '14 killed' report fake", statements: [], figures: [] },
	{
		text: 'The abbot said the rumour "14 pilgrims were killed" was a lie.',
		statements: [],
		figures: []
	},
	{
		text: '"It is not true," the abbot said, "that 14 pilgrims were killed."',
		statements: ['the abbot says: "It is not true,"', 'the abbot says: "that 14 pilgrims were killed."'],
		figures: []
	},
	{ text: '"The gates were left open all night," the abbot never said.', statements: [], figures: [] },
	{ text: '"The gates were left open all night," the abbot refused to say.', statements: [], figures: [] },
	{ text: '"The gates were left open all night," the abbot denied saying.', statements: [], figures: [] },
	{
		text: 'The abbot could have said "I shall go", his clerk added.',
		statements: ['his clerk says: The abbot could have said "I shall go"'],
		figures: []
	},
	{ text: 'If the abbot says "the gates were left open", he errs.', statements: [], figures: [] },
	{ text: 'Did the abbot say "the gates were left open"?', statements: [], figures: [] },
	{ text: 'The abbot was misquoted as saying "the gates were left open".', statements: [], figures: [] },
	{
		text: 'The abbot said it was “not true” that 14 pilgrims were killed.',
		statements: ['The abbot says: it was “not true” that 14 pilgrims were killed', 'The abbot says: “not true”'],
		figures: []
	},
	{
		text: 'The abbot rejected “lies” that 14 pilgrims were killed.',
		statements: ['The abbot denies: 14 pilgrims were killed'],
		figures: []
	},
	{
		text: 'The army denied that the “massacre” of 12 villagers had happened.',
		statements: ['The army denies: the “massacre” of 12 villagers had happened', 'The army denies: “massacre”'],
		figures: []
	},
	{
		text: 'The army denied that there had been “a massacre of people who had done nothing”.',
		statements: ['The army denies: “a massacre of people who had done nothing”'],
		figures: []
	},
	{
		text: '“We did not open the sluice that night,” the operator denied.',
		statements: ['the operator says: “We did not open the sluice that night,”'],
		figures: []
	},
	{
		text: '“It is false from beginning to end,” denied the ministry.',
		statements: ['the ministry says: “It is false from beginning to end,”'],
		figures: []
	},
	{
		text: '“It is false, and twelve people did not die,” the ministry said, denying the report.',
		statements: ['the ministry says: “It is false, and twelve people did not die,”'],
		figures: []
	},
	{
		text: 'The ministry denied it: “We have never opened the sluice at night.”',
		statements: ['The ministry says: “We have never opened the sluice at night.”'],
		figures: []
	},
	{
		text: 'The ministry rejected the claims as “a story that nobody here believes”.',
		statements: ['The ministry says: “a story that nobody here believes”'],
		figures: []
	},
	{
		text: 'The ministry rejected claims that 12 people had died as “a story that nobody here believes”.',
		statements: ['The ministry denies: 12 people had died', 'The ministry says: “a story that nobody here believes”'],
		figures: []
	},
	{
		text: 'The ministry rejected as “nonsense” claims that 12 people had died in the mine.',
		statements: ['The ministry denies: 12 people had died in the mine', 'The ministry says: “nonsense”'],
		figures: []
	},
	{ text: "The owner wouldn't say whether 12 miners had died.", statements: [], figures: [] },
	{
		text: '“Nobody died here,” the owner said, rejecting reports that 12 miners had been killed.',
		statements: ['the owner says: “Nobody died here,”'],
		figures: []
	},
	{ text: '“Were 12 farmers killed?” asked a reporter.', statements: [], figures: [] },
	{
		text: '“No shots were fired by our men,” insisted the colonel, who denied that eight marchers had been injured.',
		statements: ['the colonel says: “No shots were fired by our men,”'],
		figures: []
	},
	{
		text: '“We never called off the search,” she said, and denied that “a single family had been left without news”.',
		statements: [
			'she says: “We never called off the search,”',
			'she denies: “a single family had been left without news”'
		],
		figures: []
	},
	{
		text: 'The firm rejected as “pure fantasy” a report that its tanks had been leaking for years.',
		statements: ['The firm denies: its tanks had been leaking for years', 'The firm says: “pure fantasy”'],
		figures: []
	},
	{
		text: 'Allegations that guards beat 12 prisoners were rejected as “cheap lies” by the warden.',
		statements: [],
		figures: []
	},
	{
		text: '“I deny that 12 prisoners were starved,” the warden said.',
		statements: ['the warden says: “I deny that 12 prisoners were starved,”'],
		figures: []
	},
	{
		text: '“Twelve prisoners died of hunger,” a guard said. “That is not true,” the warden replied.',
		statements: ['a guard says: “Twelve prisoners died of hunger,”', 'the warden says: “That is not true,”'],
		figures: ['12 prisoners (killed)']
	}
];
