// Sentences about denials: claims and reports that are rejected, disputed or called untrue.
import type { DeniedRow } from './row.ts';

export const REJECTED: DeniedRow[] = [
	{ text: 'The abbot pushed back against claims that 14 pilgrims were killed.', statements: [], figures: [] },
	{ text: 'The union hit back against reports that 14 pickets had been injured.', statements: [], figures: [] },
	{ text: 'The abbot poured cold water on reports that 14 pilgrims were killed.', statements: [], figures: [] },
	{
		text: 'Officials rejected claims that the dam had failed.',
		statements: ['Officials denies: the dam had failed'],
		figures: []
	},
	{
		text: 'The governor refuted reports that the upper dam had been drained in secret.',
		statements: ['The governor denies: the upper dam had been drained in secret'],
		figures: []
	},
	{
		text: 'The operator dismissed as baseless reports that the crew had been drinking.',
		statements: ['The operator denies: the crew had been drinking'],
		figures: []
	},
	{ text: 'The operator dismissed the harbour master on Monday.', statements: [], figures: [] },
	{
		text: 'The company disputed that its valves had been left open overnight.',
		statements: ['The company denies: its valves had been left open overnight'],
		figures: []
	},
	{
		text: 'The inspector contradicted claims that the doors had been locked from outside.',
		statements: ['The inspector denies: the doors had been locked from outside'],
		figures: []
	},
	{
		text: 'The union rebutted suggestions that its members had abandoned the ship.',
		statements: ['The union denies: its members had abandoned the ship'],
		figures: []
	},
	{
		text: 'The brigade disavowed reports that its men had burnt the granary.',
		statements: ['The brigade denies: its men had burnt the granary'],
		figures: []
	},
	{
		text: 'The party repudiated allegations that its guards had started the fire.',
		statements: ['The party denies: its guards had started the fire'],
		figures: []
	},
	{ text: 'Its rejection of claims that 12 farmers had been killed came within an hour.', statements: [], figures: [] },
	{
		text: 'The claim that the sluice had been opened at night was rejected by the ministry.',
		statements: ['the ministry denies: the sluice had been opened at night'],
		figures: []
	},
	{
		text: 'Reports that 12 people had died were dismissed by the governor.',
		statements: ['the governor denies: 12 people had died'],
		figures: []
	},
	{ text: 'The mayor has not ruled out that 12 people had died.', statements: [], figures: [] },
	{ text: 'The rebels rejected the accusation.', statements: [], figures: [] },
	{ text: 'It is not true that 12 people died in the tunnel.', statements: [], figures: [] },
	{ text: 'It is untrue that 12 people died in the tunnel, the operator said.', statements: [], figures: [] },
	{ text: 'The claim that 12 people died in the tunnel is false.', statements: [], figures: [] },
	{ text: 'The mayor called reports that 12 people had died baseless.', statements: [], figures: [] },
	{ text: 'The inquiry cast doubt on claims that 12 people were missing.', statements: [], figures: [] },
	{ text: 'The opposition doubts that the ferry was inspected.', statements: [], figures: [] },
	{ text: 'The opposition questioned claims that 12 people had been rescued.', statements: [], figures: [] },
	{ text: 'The ministry played down reports that 12 people had been arrested.', statements: [], figures: [] },
	{
		text: 'Residents said 12 people had been killed in the raid, a claim rejected by the army.',
		statements: ['Residents says: 12 people had been killed in the raid'],
		figures: ['12 people (killed)']
	},
	{
		text: 'Residents said that 12 people had been killed; the army rejected the report.',
		statements: ['Residents says: 12 people had been killed'],
		figures: ['12 people (killed)']
	},
	{ text: 'The court rejected 12 appeals on Monday.', statements: [], figures: ['12 appeals'] },
	{ text: 'The minister dismissed 12 officers after the raid.', statements: [], figures: ['12 officers'] },
	{
		text: 'The minister said it was not true that the dam had been built on sand.',
		statements: ['The minister says: it was not true that the dam had been built on sand'],
		figures: []
	},
	{ text: 'The fire brigade rejected the suggestion.', statements: [], figures: [] },
	{
		text: 'The claim by miners that the pumps had failed was dismissed by the owner as false.',
		statements: [],
		figures: []
	},
	{ text: 'The owner said claims that 12 miners had died were untrue.', statements: [], figures: [] },
	{
		text: 'The general rejected a report by a local newspaper that his men had bombed the mill.',
		statements: ['The general denies: his men had bombed the mill'],
		figures: []
	},
	{
		text: 'The rebels contradicted the general, saying that 12 farmers had been killed.',
		statements: [],
		figures: ['12 farmers (killed)']
	},
	{
		text: "The rebels' version contradicted the general's claim that the mill had been empty.",
		statements: [],
		figures: []
	},
	{
		text: 'The general disowned a statement that his men had bombed the mill.',
		statements: ['The general denies: his men had bombed the mill'],
		figures: []
	},
	{ text: 'The minister said that reports of 12 deaths were false.', statements: [], figures: [] },
	{
		text: 'The minister rejected calls to resign after 12 people died.',
		statements: [],
		figures: ['12 people (killed)']
	},
	{
		text: 'The spokesman refuted that the ferry had been overloaded.',
		statements: ['The spokesman denies: the ferry had been overloaded'],
		figures: []
	},
	{
		text: 'The report was rejected by the mayor, who said 12 people were rescued.',
		statements: [],
		figures: ['12 people (rescued)']
	},
	{
		text: 'In April, police rejected any suggestion that the fire had been set on purpose.',
		statements: ['police denies: the fire had been set on purpose'],
		figures: []
	},
	{ text: 'The ministry withdrew its claim that 12 people had been rescued.', statements: [], figures: [] },
	{ text: 'The operator ruled out that the valve had been left open.', statements: [], figures: [] },
	{
		text: 'Prosecutors dismissed as invented the story that the gang had let 12 hostages go.',
		statements: ['Prosecutors denies: the gang had let 12 hostages go'],
		figures: []
	},
	{
		text: 'Reports of 60 dead were rejected by the health minister, who put the toll at 14.',
		statements: [],
		figures: ['denied: 60 people (killed)', '14 people (killed)']
	},
	{
		text: 'The insurer contests that the tank had been repaired.',
		statements: ['The insurer denies: the tank had been repaired'],
		figures: []
	},
	{
		text: "The mayor's aide rejected the idea that the town had been left without water on purpose.",
		statements: ["The mayor's aide denies: the town had been left without water on purpose"],
		figures: []
	},
	{
		text: 'Farmers say hail killed 200 sheep; the province disputes the figure.',
		statements: [],
		figures: ['200 sheep (killed)']
	},
	{
		text: 'The province disputes that hail killed 200 sheep.',
		statements: ['The province denies: hail killed 200 sheep'],
		figures: []
	},
	{
		text: "Villagers rejected the army's claim that 22 fighters had been killed, saying that 22 shepherds were killed.",
		statements: ['Villagers denies: 22 fighters had been killed'],
		figures: ['22 shepherds (killed)']
	},
	{
		text: 'Ada Quill, the police chief, has rejected suggestions that the search was called off too early.',
		statements: ['Ada Quill denies: the search was called off too early'],
		figures: []
	},
	{
		text: 'In its rebuttal of the report, the firm said that its tanks had been checked in May.',
		statements: ['the firm says: its tanks had been checked in May'],
		figures: []
	},
	{
		text: "The captain's insistence that 12 passengers had been saved was contradicted by the coastguard.",
		statements: [],
		figures: []
	},
	{
		text: 'The inspectorate, for its part, disputes that the boat was unsafe.',
		statements: ['The inspectorate denies: the boat was unsafe'],
		figures: []
	},
	{
		text: 'Neighbours said the house was empty, a statement that police contradicted.',
		statements: ['Neighbours says: the house was empty'],
		figures: []
	},
	{
		text: 'A statement from the warden rejected as lies the reports, published on Sunday, that 12 prisoners had been killed.',
		statements: [],
		figures: []
	},
	{
		text: 'The warden said that it was a lie that 12 prisoners had been killed.',
		statements: ['The warden says: it was a lie that 12 prisoners had been killed'],
		figures: []
	},
	{
		text: 'The warden told a court it was false to say that 12 prisoners had been killed.',
		statements: [],
		figures: []
	}
];
