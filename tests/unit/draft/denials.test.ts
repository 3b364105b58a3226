// What drafting makes of denials, refusals, questions and suppositions: sentences of made-up incidents, and all that is suggested.
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import type { Deniable, FigureMention, SpeakerMention, TextDraft } from '#core/draft/types.ts';

interface Row {
	text: string;
	/** Who says or denies what, quotations last. */
	statements: string[];
	figures: string[];
}

const ROWS: Row[] = [
	{ text: '"Fourteen pilgrims were killed," the abbot refused to say.', statements: [], figures: [] },
	{ text: '"14 pilgrims were killed," said nobody.', statements: [], figures: [] },
	{ text: 'The rebels dismiss 14 dead as army propaganda.', statements: [], figures: ['denied: 14 people (killed)'] },
	{
		text: 'The abbot denied that men who came and said they were lost killed 14 pilgrims.',
		statements: ['The abbot denies: men who came and said they were lost killed 14 pilgrims'],
		figures: []
	},
	{
		text: '"14 pilgrims were killed," the abbot said.',
		statements: ['the abbot says: "14 pilgrims were killed,"'],
		figures: ['14 pilgrims (killed)']
	},
	{
		text: 'The abbot denied that monks opened the sluice and added that the weir was old.',
		statements: ['The abbot denies: monks opened the sluice', 'The abbot says: the weir was old'],
		figures: []
	},
	{
		text: 'The abbot denied that monks opened the sluice, adding that 14 pilgrims were injured.',
		statements: ['The abbot denies: monks opened the sluice'],
		figures: ['14 pilgrims (injured)']
	},
	{
		text: 'The abbot denied that monks opened the sluice, while villagers said that they did.',
		statements: ['The abbot denies: monks opened the sluice'],
		figures: []
	},
	{
		text: 'The abbot denied that monks opened the sluice – villagers said that they did.',
		statements: ['The abbot denies: monks opened the sluice'],
		figures: []
	},
	{
		text: 'The abbot denied that monks opened the sluice (villagers said that they did).',
		statements: ['The abbot denies: monks opened the sluice'],
		figures: []
	},
	{
		text: 'The abbot denied that monks opened the sluice, which the miller called a lie.',
		statements: ['The abbot denies: monks opened the sluice'],
		figures: []
	},
	{
		text: 'The abbot denied that the sluice, which drowned 14 pilgrims, was opened by monks.',
		statements: ['The abbot denies: the sluice, which drowned 14 pilgrims, was opened by monks'],
		figures: []
	},
	{
		text: "The bishop said the abbot's denial that monks opened the sluice was not credible.",
		statements: ["The bishop says: the abbot's denial that monks opened the sluice was not credible"],
		figures: []
	},
	{ text: 'The miller expected a denial that monks opened the sluice.', statements: [], figures: [] },
	{ text: 'The miller demanded a denial that monks opened the sluice.', statements: [], figures: [] },
	{ text: 'The miller awaited a denial that 14 pilgrims were killed.', statements: [], figures: [] },
	{ text: 'Few deny that monks opened the sluice that night.', statements: [], figures: [] },
	{
		text: 'The abbot issued a denial that monks opened the sluice.',
		statements: ['The abbot denies: monks opened the sluice'],
		figures: []
	},
	{
		text: "The abbot's spokesman denied that the abbot had said “the sluice was ours”.",
		statements: ["The abbot's spokesman denies: the abbot had said “the sluice was ours”"],
		figures: []
	},
	{
		text: 'The harbour master continued to deny that the lock gates had been forced.',
		statements: ['The harbour master denies: the lock gates had been forced'],
		figures: []
	},
	{ text: 'The abbot pushed back against claims that 14 pilgrims were killed.', statements: [], figures: [] },
	{ text: 'The union hit back against reports that 14 pickets had been injured.', statements: [], figures: [] },
	{ text: 'The abbot poured cold water on reports that 14 pilgrims were killed.', statements: [], figures: [] },
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
	{ text: 'A letter purporting to come from the abbey said 14 pilgrims were killed.', statements: [], figures: [] },
	{
		text: 'The army denied that its guns had shelled the ferry.',
		statements: ['The army denies: its guns had shelled the ferry'],
		figures: []
	},
	{
		text: 'The army denied it had shelled the hospital.',
		statements: ['The army denies: it had shelled the hospital'],
		figures: []
	},
	{
		text: 'The owners of the ferry deny that their crew ignored the storm warning.',
		statements: ['The owners of the ferry denies: their crew ignored the storm warning'],
		figures: []
	},
	{
		text: 'Officials rejected claims that the dam had failed.',
		statements: ['Officials denies: the dam had failed'],
		figures: []
	},
	{ text: 'The minister did not say that the dam had failed.', statements: [], figures: [] },
	{
		text: 'VELMAR, 3 May 2020 - Police denied that officers had fired on the crowd.',
		statements: ['Police denies: officers had fired on the crowd'],
		figures: []
	},
	{ text: 'The ministry refused to say that 40 people had died.', statements: [], figures: [] },
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
	{ text: 'The coastguard declined to confirm that the ferry had been overloaded.', statements: [], figures: [] },
	{ text: 'The coastguard would not confirm that 30 people were missing.', statements: [], figures: [] },
	{ text: 'The mayor did not confirm that 12 people had died.', statements: [], figures: [] },
	{ text: 'The mayor has not claimed that 12 people died in the raid.', statements: [], figures: [] },
	{ text: 'The mayor never said that the dam had been inspected this year.', statements: [], figures: [] },
	{ text: 'There is no evidence that 12 people drowned below the dam.', statements: [], figures: [] },
	{
		text: 'There was no indication that the crew had sent a distress call, the coastguard said.',
		statements: [],
		figures: []
	},
	{
		text: 'Police said there was no sign that 12 people had been shot in the raid.',
		statements: ['Police says: there was no sign that 12 people had been shot in the raid'],
		figures: []
	},
	{
		text: 'The ministry issued a denial that its helicopters had bombed the mill.',
		statements: ['The ministry denies: its helicopters had bombed the mill'],
		figures: []
	},
	{
		text: "The ministry's denial that its helicopters had bombed the mill surprised nobody.",
		statements: [],
		figures: []
	},
	{ text: 'Its rejection of claims that 12 farmers had been killed came within an hour.', statements: [], figures: [] },
	{
		text: 'A denial by the regiment that its men had looted the village was read out on the radio.',
		statements: [],
		figures: []
	},
	{ text: 'Denials by the army that 15 people had been shot were not believed.', statements: [], figures: [] },
	{
		text: 'It was denied by the ministry that the sluice had been opened at night.',
		statements: ['the ministry denies: the sluice had been opened at night'],
		figures: []
	},
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
	{ text: 'The bridge was never in danger, denied the mayor.', statements: [], figures: [] },
	{ text: 'Twelve people had died in the cellar, denied the mayor.', statements: [], figures: [] },
	{ text: 'Twelve people had died in the cellar, the mayor denied.', statements: [], figures: [] },
	{
		text: 'The mayor said he denied that the sluice had been opened at night.',
		statements: ['The mayor denies: the sluice had been opened at night'],
		figures: []
	},
	{
		text: 'The captain denied reports that officials had said 12 people were missing.',
		statements: ['The captain denies: officials had said 12 people were missing'],
		figures: []
	},
	{
		text: 'The captain confirmed that 12 people had died but denied that the ferry had been overloaded.',
		statements: ['The captain says: 12 people had died', 'The captain denies: the ferry had been overloaded'],
		figures: ['12 people (killed)']
	},
	{
		text: 'The captain denied that the ferry had been overloaded but confirmed that 12 people had died.',
		statements: ['The captain denies: the ferry had been overloaded', 'The captain says: 12 people had died'],
		figures: ['12 people (killed)']
	},
	{
		text: 'The captain denied that the ferry had been overloaded and said 12 people had died.',
		statements: ['The captain denies: the ferry had been overloaded', 'The captain says: 12 people had died'],
		figures: ['12 people (killed)']
	},
	{ text: 'The mayor did not deny that 12 people had died.', statements: [], figures: [] },
	{ text: 'The mayor has not ruled out that 12 people had died.', statements: [], figures: [] },
	{
		text: 'Police said no one was killed in the raid on the mill.',
		statements: ['Police says: no one was killed in the raid on the mill'],
		figures: []
	},
	{
		text: 'Police said that 12 people had not been killed in the raid.',
		statements: ['Police says: 12 people had not been killed in the raid'],
		figures: []
	},
	{
		text: 'The army denied killing 12 people in the raid on the mill.',
		statements: ['The army denies: killing 12 people in the raid on the mill'],
		figures: []
	},
	{
		text: 'The army denies having shelled the village on Sunday night.',
		statements: ['The army denies: having shelled the village on Sunday night'],
		figures: []
	},
	{ text: 'The rebels denied responsibility for the raid on the mill.', statements: [], figures: [] },
	{ text: 'The rebels rejected the accusation.', statements: [], figures: [] },
	{ text: 'Reporters asked whether 12 people had died in the raid.', statements: [], figures: [] },
	{ text: 'If 12 people died in the raid, the governor will resign.', statements: [], figures: [] },
	{ text: 'Did 12 people die in the raid?', statements: [], figures: [] },
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
	{ text: 'The ministry rejected a toll of 40 dead.', statements: [], figures: ['denied: 40 people (killed)'] },
	{
		text: 'The ministry denied reports of 12 deaths in the raid.',
		statements: [],
		figures: ['denied: 12 deaths (killed)']
	},
	{ text: 'The mayor dismissed the figure of 200 dead.', statements: [], figures: ['denied: 200 people (killed)'] },
	{ text: 'A death toll of 40 was denied by the ministry.', statements: [], figures: ['denied: 40 people (killed)'] },
	{
		text: 'The firm denied wrongdoing after a fire killed 12 people.',
		statements: [],
		figures: ['12 people (killed)']
	},
	{
		text: 'After a fire killed 12 people, the firm denied wrongdoing.',
		statements: [],
		figures: ['12 people (killed)']
	},
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
		text: 'The bridge, which had not been inspected for years, fell, killing 12 people.',
		statements: [],
		figures: ['12 people (killed)']
	},
	{
		text: 'No warning was given before the dam burst and killed 12 people.',
		statements: [],
		figures: ['12 people (killed)']
	},
	{
		text: 'Twelve people who could not swim drowned, and 12 people were killed by debris.',
		statements: [],
		figures: ['12 people', '12 people (killed)']
	},
	{
		text: 'The mayor said he would not confirm that the sluice had been opened at night.',
		statements: [],
		figures: []
	},
	{
		text: 'Officials said the owner denied that the sluice had been opened at night.',
		statements: ['Officials says: the owner denied that the sluice had been opened at night'],
		figures: []
	},
	{
		text: 'The ministry rejected as “nonsense” claims that 12 people had died in the mine.',
		statements: ['The ministry denies: 12 people had died in the mine', 'The ministry says: “nonsense”'],
		figures: []
	},
	{
		text: 'The ministry repeated its denial that its helicopters had bombed the mill.',
		statements: ['The ministry denies: its helicopters had bombed the mill'],
		figures: []
	},
	{
		text: 'The regiment read out a denial that its men had looted the village.',
		statements: ['The regiment denies: its men had looted the village'],
		figures: []
	},
	{
		text: 'Police said there was no evidence that 12 people had drowned.',
		statements: ['Police says: there was no evidence that 12 people had drowned'],
		figures: []
	},
	{
		text: 'A spokesman for the harbour board denied on Tuesday that the lifeboats had been sold.',
		statements: ['A spokesman for the harbour board denies: the lifeboats had been sold'],
		figures: []
	},
	{ text: 'In a statement the brigade denied that 14 civilians were among the dead.', statements: [], figures: [] },
	{
		text: 'The company said 12 people had died and denied that it had known about the leak.',
		statements: ['The company says: 12 people had died', 'The company denies: it had known about the leak'],
		figures: ['12 people (killed)']
	},
	{ text: 'The company said it did not know how the 12 people had died.', statements: [], figures: [] },
	{
		text: 'The company said 12 workers were injured but refused to say whether the alarm had sounded.',
		statements: ['The company says: 12 workers were injured'],
		figures: ['12 workers (injured)']
	},
	{
		text: 'The general declined to say how many soldiers had been killed, but a nurse said 12 people had died.',
		statements: ['a nurse says: 12 people had died'],
		figures: ['12 people (killed)']
	},
	{
		text: 'Asked whether the dam was safe, the mayor said 12 people had been evacuated.',
		statements: ['the mayor says: 12 people had been evacuated'],
		figures: ['12 people (evacuated)']
	},
	{ text: 'Asked whether 12 people had died, the mayor declined to comment.', statements: [], figures: [] },
	{
		text: 'The governor denied that soldiers had shot 12 farmers, saying that 12 militants had been killed.',
		statements: ['The governor denies: soldiers had shot 12 farmers'],
		figures: ['12 militants (killed)']
	},
	{
		text: 'The governor denied that soldiers had fired, adding that 12 militants had been killed in another village.',
		statements: [],
		figures: ['12 militants (killed)']
	},
	{ text: 'The governor, denying that 12 farmers had been shot, promised an inquiry.', statements: [], figures: [] },
	{ text: 'Neither the army nor the police said that 12 people had been killed.', statements: [], figures: [] },
	{ text: 'No official said that the dam had been closed that day.', statements: [], figures: [] },
	{ text: 'Nobody at the ministry would say that 12 people had died.', statements: [], figures: [] },
	{ text: 'Nor did the ministry say that the dam had been closed.', statements: [], figures: [] },
	{ text: 'It is not true that 12 people died in the tunnel.', statements: [], figures: [] },
	{ text: 'It is untrue that 12 people died in the tunnel, the operator said.', statements: [], figures: [] },
	{ text: 'The claim that 12 people died in the tunnel is false.', statements: [], figures: [] },
	{ text: 'The mayor called reports that 12 people had died baseless.', statements: [], figures: [] },
	{
		text: 'The police investigated reports that 12 people had been killed in the quarry.',
		statements: [],
		figures: []
	},
	{ text: 'The inquiry cast doubt on claims that 12 people were missing.', statements: [], figures: [] },
	{ text: 'The opposition doubts that the ferry was inspected.', statements: [], figures: [] },
	{ text: 'The opposition questioned claims that 12 people had been rescued.', statements: [], figures: [] },
	{ text: 'The hospital was unable to confirm that 12 people had died.', statements: [], figures: [] },
	{
		text: 'It was too early to say that 12 people had died, the doctor said.',
		statements: ['the doctor says: It was too early to say that 12 people had died'],
		figures: []
	},
	{ text: 'The hospital could not verify that 12 people had been injured.', statements: [], figures: [] },
	{ text: 'The hospital said it could not confirm that 12 people had died.', statements: [], figures: [] },
	{ text: 'The raid could have killed 12 people.', statements: [], figures: [] },
	{ text: 'The flood may have killed 12 people.', statements: [], figures: ['possible: 12 people (killed)'] },
	{ text: 'The rebels threatened to kill 12 hostages.', statements: [], figures: [] },
	{
		text: 'The rebels vowed to release 12 hostages, but two hostages were killed.',
		statements: [],
		figures: ['12 hostages', '2 hostages (killed)']
	},
	{ text: 'Without saying that 12 people had died, the mayor left.', statements: [], figures: [] },
	{ text: 'The governor stopped short of saying that the army had killed 12 people.', statements: [], figures: [] },
	{
		text: 'The captain denied the charge, and two passengers were injured in the crush.',
		statements: [],
		figures: ['2 passengers (injured)']
	},
	{
		text: 'The army did not kill 12 people in the valley, a spokesman said.',
		statements: ['a spokesman says: The army did not kill 12 people in the valley'],
		figures: []
	},
	{ text: 'The toll of 12 has not been confirmed.', statements: [], figures: [] },
	{ text: 'The ministry played down reports that 12 people had been arrested.', statements: [], figures: [] },
	{
		text: 'Residents said 12 people had been killed in the raid, a claim rejected by the army.',
		statements: ['Residents says: 12 people had been killed in the raid'],
		figures: ['12 people (killed)']
	},
	{
		text: 'Residents said 12 people had been killed, but the army denied it.',
		statements: ['Residents says: 12 people had been killed'],
		figures: ['12 people (killed)']
	},
	{
		text: 'Residents said that 12 people had been killed; the army rejected the report.',
		statements: ['Residents says: 12 people had been killed'],
		figures: ['12 people (killed)']
	},
	{ text: 'The court rejected 12 appeals on Monday.', statements: [], figures: ['12 appeals'] },
	{ text: 'The minister dismissed 12 officers after the raid.', statements: [], figures: ['12 officers'] },
	{ text: 'The mayor denied any involvement in the fire.', statements: [], figures: [] },
	{
		text: 'The mayor denied having anything to do with the fire.',
		statements: ['The mayor denies: having anything to do with the fire'],
		figures: []
	},
	{ text: 'The mayor denied the dam had failed.', statements: ['The mayor denies: the dam had failed'], figures: [] },
	{
		text: 'The mayor denied that no one had been warned about the dam.',
		statements: ['The mayor denies: no one had been warned about the dam'],
		figures: []
	},
	{ text: 'The firm neither confirmed nor denied that the valve had failed.', statements: [], figures: [] },
	{ text: 'The firm refused to deny that the valve had failed.', statements: [], figures: [] },
	{ text: 'A ministry that never denied that 12 people had died now says so.', statements: [], figures: [] },
	{
		text: 'The minister denied suggestions by the opposition that the dam had been built on sand.',
		statements: ['The minister denies: the dam had been built on sand'],
		figures: []
	},
	{
		text: 'The minister has repeatedly and angrily denied that the dam was built on sand.',
		statements: ['The minister denies: the dam was built on sand'],
		figures: []
	},
	{
		text: 'The minister later denied that the dam was built on sand, according to the Herald.',
		statements: ['the Herald says: The minister later denied that the dam was built on sand'],
		figures: []
	},
	{
		text: 'The dam was not built on sand, the minister said.',
		statements: ['the minister says: The dam was not built on sand'],
		figures: []
	},
	{
		text: 'The minister said it was not true that the dam had been built on sand.',
		statements: ['The minister says: it was not true that the dam had been built on sand'],
		figures: []
	},
	{ text: 'The minister will deny that the dam was built on sand.', statements: [], figures: [] },
	{ text: 'The minister is expected to deny that the dam was built on sand.', statements: [], figures: [] },
	{
		text: 'The minister was forced to deny that the dam was built on sand.',
		statements: ['The minister denies: the dam was built on sand'],
		figures: []
	},
	{
		text: 'Police denied that reports of 12 arrests were true.',
		statements: ['Police denies: reports of 12 arrests were true'],
		figures: []
	},
	{
		text: 'Police denied 12 arrests had been made.',
		statements: ['Police denies: 12 arrests had been made'],
		figures: []
	},
	{ text: 'Police denied making 12 arrests.', statements: [], figures: [] },
	{ text: 'Contrary to reports that 12 people died, the fire injured nobody.', statements: [], figures: [] },
	{ text: 'The fire brigade rejected the suggestion.', statements: [], figures: [] },
	{
		text: 'He denied that the alarm had been switched off.',
		statements: ['He denies: the alarm had been switched off'],
		figures: []
	},
	{
		text: 'The fire brigade only said that the alarm had been switched off.',
		statements: ['The fire brigade says: the alarm had been switched off'],
		figures: []
	},
	{
		text: 'The mayor not only said that the alarm had been switched off but named who did it.',
		statements: ['The mayor says: the alarm had been switched off but named who did it'],
		figures: []
	},
	{
		text: 'The mayor would only say that the alarm had been switched off.',
		statements: ['The mayor says: the alarm had been switched off'],
		figures: []
	},
	{
		text: 'The mayor would later say that the alarm had been switched off.',
		statements: ['The mayor says: the alarm had been switched off'],
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
	{
		text: 'In Korvale, a spokeswoman for the mine denied that pumps had been switched off.',
		statements: ['a spokeswoman denies: pumps had been switched off'],
		figures: []
	},
	{
		text: "KORVALE (Northern Wire) — The mine's owner denied that pumps had been switched off.",
		statements: ["The mine's owner denies: pumps had been switched off"],
		figures: []
	},
	{
		text: 'KORVALE, 4 May — Twelve miners were killed on Friday, the ministry said.',
		statements: ['the ministry says: Twelve miners were killed on Friday'],
		figures: ['12 miners (killed)']
	},
	{ text: 'The mine’s owner doesn’t deny that the pumps had been switched off.', statements: [], figures: [] },
	{ text: "The owner wouldn't say whether 12 miners had died.", statements: [], figures: [] },
	{
		text: 'The claim by miners that the pumps had failed was dismissed by the owner as false.',
		statements: [],
		figures: []
	},
	{ text: 'The owner said claims that 12 miners had died were untrue.', statements: [], figures: [] },
	{
		text: 'The owner said that it was not the case that 12 miners had died.',
		statements: ['The owner says: it was not the case that 12 miners had died'],
		figures: []
	},
	{
		text: '“Nobody died here,” the owner said, rejecting reports that 12 miners had been killed.',
		statements: ['the owner says: “Nobody died here,”'],
		figures: []
	},
	{ text: 'The owner was accused of denying that 12 miners had died.', statements: [], figures: [] },
	{
		text: 'The owner has denied killing his partner, but admitted that 12 miners had died.',
		statements: ['The owner says: 12 miners had died'],
		figures: ['12 miners (killed)']
	},
	{
		text: 'She denied she had been at the mill when 12 people were killed.',
		statements: ['She denies: she had been at the mill when 12 people were killed'],
		figures: []
	},
	{
		text: 'The villagers said soldiers killed 12 farmers; the general denied that his men had been there.',
		statements: ['the general denies: his men had been there'],
		figures: ['12 farmers (killed)']
	},
	{
		text: 'While the general denied that his men had been there, villagers said 12 farmers had been killed.',
		statements: ['the general denies: his men had been there', 'villagers says: 12 farmers had been killed'],
		figures: ['12 farmers (killed)']
	},
	{
		text: 'Although the army denies it, 12 farmers were killed in the raid, villagers said.',
		statements: ['villagers says: Although the army denies it, 12 farmers were killed in the raid'],
		figures: ['12 farmers (killed)']
	},
	{
		text: 'The army denied that its men were involved, though it said 12 farmers had been killed.',
		statements: ['The army denies: its men were involved'],
		figures: ['12 farmers (killed)']
	},
	{
		text: 'The army has always denied that 12 farmers and three children were killed.',
		statements: ['The army denies: 12 farmers and three children were killed'],
		figures: []
	},
	{
		text: 'The army denied that 12 farmers were killed, and that 30 houses were burnt.',
		statements: ['The army denies: 12 farmers were killed, and that 30 houses were burnt'],
		figures: []
	},
	{
		text: 'The army denied that it burnt the mill, and a nurse said 12 farmers had been injured.',
		statements: ['The army denies: it burnt the mill', 'a nurse says: 12 farmers had been injured'],
		figures: ['12 farmers (injured)']
	},
	{
		text: 'Denying that the mill had been bombed, the general said 12 rebels had been killed.',
		statements: ['the general says: 12 rebels had been killed'],
		figures: ['12 rebels (killed)']
	},
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
	{ text: '“Were 12 farmers killed?” asked a reporter.', statements: [], figures: [] },
	{ text: 'It is unclear whether 12 farmers were killed.', statements: [], figures: [] },
	{
		text: 'It was not clear how many people had been on the ferry, but 12 people were rescued.',
		statements: [],
		figures: ['12 people (rescued)']
	},
	{ text: 'None of the witnesses said that the mill had been bombed.', statements: [], figures: [] },
	{
		text: 'The general said nobody had told him that the mill was full.',
		statements: ['The general says: nobody had told him that the mill was full'],
		figures: []
	},
	{
		text: 'The general said the army had not denied that the mill was full.',
		statements: ['The general says: the army had not denied that the mill was full'],
		figures: []
	},
	{ text: 'The court cleared him of killing 12 people.', statements: [], figures: [] },
	{
		text: 'The minister said there was no truth in reports that 12 farmers had been killed.',
		statements: ['The minister says: there was no truth in reports that 12 farmers had been killed'],
		figures: []
	},
	{ text: 'The minister said that reports of 12 deaths were false.', statements: [], figures: [] },
	{
		text: 'The minister rejected calls to resign after 12 people died.',
		statements: [],
		figures: ['12 people (killed)']
	},
	{ text: 'Ministers deny the dam is unsafe.', statements: ['Ministers denies: the dam is unsafe'], figures: [] },
	{
		text: 'The government deny that the dam is unsafe.',
		statements: ['The government denies: the dam is unsafe'],
		figures: []
	},
	{
		text: 'Rescuers said they could not reach 12 people trapped under the roof.',
		statements: ['Rescuers says: they could not reach 12 people trapped under the roof'],
		figures: []
	},
	{ text: 'The flood did not spare the school, killing 12 pupils.', statements: [], figures: ['12 pupils (killed)'] },
	{ text: 'The flood killed 12 pupils, not far from the school.', statements: [], figures: ['12 pupils (killed)'] },
	{
		text: 'The alarm did not sound in the fire that killed 12 people.',
		statements: [],
		figures: ['12 people (killed)']
	},
	{ text: 'Firefighters failed to rescue 12 people.', statements: [], figures: [] },
	{
		text: 'Up to 30 people may be missing, the mayor said.',
		statements: ['the mayor says (possible): Up to 30 people may be missing'],
		figures: ['possible: at-most 30 people (missing)']
	},
	{
		text: 'There were no survivors among the crew, and 12 passengers died.',
		statements: [],
		figures: ['12 passengers (killed)']
	},
	{
		text: 'The ship sank because nobody closed the doors, killing 12 people.',
		statements: [],
		figures: ['12 people (killed)']
	},
	{
		text: 'More than 12 people were wounded, none of them seriously.',
		statements: [],
		figures: ['more-than 12 people (injured)']
	},
	{
		text: 'The army said that its men had killed 12 rebels and that no farmer had been hurt.',
		statements: ['The army says: its men had killed 12 rebels and that no farmer had been hurt'],
		figures: ['12 rebels (killed)']
	},
	{
		text: 'The army said its men had not killed 12 farmers but 12 rebels.',
		statements: ['The army says: its men had not killed 12 farmers but 12 rebels'],
		figures: ['12 rebels']
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
	{ text: 'Its refusal to say whether 12 people had died angered the families.', statements: [], figures: [] },
	{ text: 'The governor was reported to have denied that the dam had failed.', statements: [], figures: [] },
	{
		text: 'In April, police rejected any suggestion that the fire had been set on purpose.',
		statements: ['police denies: the fire had been set on purpose'],
		figures: []
	},
	{
		text: 'Doctors said they had no information that 12 people had died.',
		statements: ['Doctors says: they had no information that 12 people had died'],
		figures: []
	},
	{ text: 'The ministry withdrew its claim that 12 people had been rescued.', statements: [], figures: [] },
	{ text: 'Officials have yet to confirm that 12 people died.', statements: [], figures: [] },
	{ text: 'The operator ruled out that the valve had been left open.', statements: [], figures: [] },
	{
		text: 'The ministry denied in a statement on Sunday that the valve had been left open.',
		statements: ['The ministry denies: the valve had been left open'],
		figures: []
	},
	{
		text: 'The ministry denied to reporters that the valve had been left open.',
		statements: ['The ministry denies: the valve had been left open'],
		figures: []
	},
	{
		text: 'The airline denies that its pilots had been warned about the ice.',
		statements: ['The airline denies: its pilots had been warned about the ice'],
		figures: []
	},
	{
		text: 'Prosecutors dismissed as invented the story that the gang had let 12 hostages go.',
		statements: ['Prosecutors denies: the gang had let 12 hostages go'],
		figures: []
	},
	{
		text: 'The chemical works exploded on Tuesday, wounding at least 30 people, but its managers denied that safety rules had been broken.',
		statements: ['its managers denies: safety rules had been broken'],
		figures: ['at-least 30 people (injured)']
	},
	{
		text: 'ARNDAL, 12 June (Coast News) - Harbour officials denied having let the trawler sail with 40 people on board.',
		statements: ['Harbour officials denies: having let the trawler sail with 40 people on board'],
		figures: []
	},
	{
		text: 'The general was quick to deny that 16 villagers had been executed.',
		statements: ['The general denies: 16 villagers had been executed'],
		figures: []
	},
	{ text: 'The bishop refused to accept that the roof had been in danger for years.', statements: [], figures: [] },
	{
		text: 'The rebels said that they had not taken 20 children, and denied that any had been hurt.',
		statements: ['The rebels says: they had not taken 20 children', 'The rebels denies: any had been hurt'],
		figures: []
	},
	{
		text: 'Divers found 11 bodies in the wreck, police said, denying reports that more were missing.',
		statements: [],
		figures: ['11 bodies']
	},
	{
		text: 'It has been denied by the electricity board that the turbine was running that night.',
		statements: ['the electricity board denies: the turbine was running that night'],
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
		text: 'Nothing suggests that 12 workers were inside, the fire chief said.',
		statements: ['the fire chief says: Nothing suggests that 12 workers were inside'],
		figures: []
	},
	{
		text: 'The fire chief would say only that seven workers had been rescued.',
		statements: ['The fire chief says: seven workers had been rescued'],
		figures: ['7 workers (rescued)']
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
		text: '“No shots were fired by our men,” insisted the colonel, who denied that eight marchers had been injured.',
		statements: ['the colonel says: “No shots were fired by our men,”'],
		figures: []
	},
	{
		text: 'Whether or not eight marchers were injured, the colonel must go, the union said.',
		statements: ['the union says: Whether or not eight marchers were injured, the colonel must go'],
		figures: []
	},
	{
		text: 'The inquiry found no proof that the gate had been opened, and the keeper denied opening it.',
		statements: [],
		figures: []
	},
	{
		text: 'The keeper admitted that he had slept but denied he had been drinking.',
		statements: ['The keeper denies: he had been drinking'],
		figures: []
	},
	{
		text: 'Nobody was hurt when the crane fell, the builder said, but the hospital said it had treated six people who were injured.',
		statements: ['the hospital says: it had treated six people who were injured'],
		figures: ['6 people']
	},
	{
		text: "Villagers rejected the army's claim that 22 fighters had been killed, saying that 22 shepherds were killed.",
		statements: ['Villagers denies: 22 fighters had been killed'],
		figures: ['22 shepherds (killed)']
	},
	{
		text: 'The shipping line insisted that the hatch had been closed and denied that the mate had slept.',
		statements: ['The shipping line says: the hatch had been closed', 'The shipping line denies: the mate had slept'],
		figures: []
	},
	{ text: 'Not one of the guards said that the gate had been locked.', statements: [], figures: [] },
	{
		text: "The cable car's builder declined to be drawn on whether 12 tourists had been injured.",
		statements: [],
		figures: []
	},
	{
		text: 'Two ministers have denied they knew that the reservoir was leaking.',
		statements: ['Two ministers denies: they knew that the reservoir was leaking'],
		figures: ['2 ministers']
	},
	{
		text: 'The militia denied it was behind the raid in which 12 nurses were abducted.',
		statements: ['The militia denies: it was behind the raid in which 12 nurses were abducted'],
		figures: []
	},
	{
		text: 'Nurses at the clinic said 12 people had been injured, although the police deny it.',
		statements: ['Nurses says: 12 people had been injured'],
		figures: ['12 people (injured)']
	},
	{
		text: 'The police chief, Ada Quill, denied that 12 nurses had been abducted.',
		statements: ['Ada Quill denies: 12 nurses had been abducted'],
		figures: []
	},
	{
		text: 'Ada Quill, the police chief, has rejected suggestions that the search was called off too early.',
		statements: ['Ada Quill denies: the search was called off too early'],
		figures: []
	},
	{
		text: 'The search was called off too early, according to the families, but the police deny that.',
		statements: ['the families says: The search was called off too early'],
		figures: []
	},
	{
		text: 'She also denied reports that the search had been called off.',
		statements: ['She denies: the search had been called off'],
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
		text: 'He flatly denied that anyone had drowned, let alone 12 people.',
		statements: ['He denies: anyone had drowned, let alone 12 people'],
		figures: []
	},
	{ text: 'The bank disclaimed any knowledge of the transfer.', statements: [], figures: [] },
	{
		text: "The firm's lawyer argued that 12 workers had not been exposed to the gas.",
		statements: ["The firm's lawyer says: 12 workers had not been exposed to the gas"],
		figures: []
	},
	{ text: 'The union accused the firm of denying that 12 workers had died.', statements: [], figures: [] },
	{ text: 'Had the gas spread, 12 workers would have died.', statements: [], figures: [] },
	{
		text: 'The firm rejected as “pure fantasy” a report that its tanks had been leaking for years.',
		statements: ['The firm denies: its tanks had been leaking for years', 'The firm says: “pure fantasy”'],
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
		text: 'A senior officer told reporters that the patrol had not fired a shot.',
		statements: ['A senior officer says: the patrol had not fired a shot'],
		figures: []
	},
	{
		text: "The tribe's elders told the court they had never agreed that the land was sold.",
		statements: [],
		figures: []
	},
	{
		text: 'Rescue workers said they had found no sign that 12 divers were alive.',
		statements: ['Rescue workers says: they had found no sign that 12 divers were alive'],
		figures: []
	},
	{ text: 'The minister has denied hiding 80 deaths.', statements: [], figures: [] },
	{
		text: 'Allegations that guards beat 12 prisoners were rejected as “cheap lies” by the warden.',
		statements: [],
		figures: []
	},
	{
		text: 'The warden denied, however, that the doors had been locked.',
		statements: ['The warden denies: the doors had been locked'],
		figures: []
	},
	{ text: 'It has not been confirmed that 12 prisoners were starved.', statements: [], figures: [] },
	{
		text: 'The warden said he was not aware that 12 prisoners had been starved.',
		statements: ['The warden says: he was not aware that 12 prisoners had been starved'],
		figures: []
	},
	{
		text: 'The warden claimed that the food was good and denied 12 prisoners had been starved.',
		statements: ['The warden says: the food was good', 'The warden denies: 12 prisoners had been starved'],
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
	},
	{
		text: 'A guard denied having told anyone that the prisoners were starved.',
		statements: ['A guard denies: having told anyone that the prisoners were starved'],
		figures: []
	},
	{
		text: 'The consul’s office denied media reports claiming that his staff had left the city.',
		statements: ['The consul’s office denies: his staff had left the city'],
		figures: []
	},
	{ text: 'Both the buyer and the seller deny that the boat was unsafe.', statements: [], figures: [] },
	{
		text: 'The inspectorate, for its part, disputes that the boat was unsafe.',
		statements: ['The inspectorate denies: the boat was unsafe'],
		figures: []
	},
	{
		text: 'Police denied that anyone was hurt in the crash, but doctors at the hospital said five people had been injured.',
		statements: [
			'Police denies: anyone was hurt in the crash',
			'doctors at the hospital says: five people had been injured'
		],
		figures: ['5 people (injured)']
	},
	{
		text: 'Doctors said five people had been injured in the crash, but police denied that anyone was hurt.',
		statements: ['Doctors says: five people had been injured in the crash'],
		figures: ['5 people (injured)']
	},
	{
		text: 'The general denied ordering the strike that killed nine villagers.',
		statements: ['The general denies: ordering the strike that killed nine villagers'],
		figures: []
	},
	{
		text: 'Nine villagers were killed in a strike that the general denies ordering.',
		statements: [],
		figures: ['9 villagers (killed)']
	},
	{ text: 'Nobody in the village denied that nine people had been taken.', statements: [], figures: [] },
	{
		text: "The club's chairman denied knowing that the stand was unsafe, saying engineers had approved it.",
		statements: ["The club's chairman denies: knowing that the stand was unsafe"],
		figures: []
	},
	{
		text: 'Far from denying it, the chairman confirmed that three fans had been injured.',
		statements: ['the chairman says: three fans had been injured'],
		figures: ['3 fans (injured)']
	},
	{
		text: 'Neighbours said the house was empty, a statement that police contradicted.',
		statements: ['Neighbours says: the house was empty'],
		figures: []
	},
	{
		text: 'The company denied that it was at fault and that it had paid anyone.',
		statements: ['The company denies: it was at fault and that it had paid anyone'],
		figures: []
	},
	{
		text: 'The warden denied, while visiting Arvik, that 12 prisoners had been starved.',
		statements: ['The warden denies: 12 prisoners had been starved'],
		figures: []
	},
	{
		text: 'The warden denied after a meeting that 12 prisoners had been starved.',
		statements: ['The warden denies: 12 prisoners had been starved'],
		figures: []
	},
	{
		text: 'The warden denied on Tuesday, and again on Friday, that 12 prisoners had been starved.',
		statements: [],
		figures: []
	},
	{
		text: 'The warden, when asked, denied that 12 prisoners had been starved.',
		statements: ['The warden denies: 12 prisoners had been starved'],
		figures: []
	},
	{ text: 'The warden refused, however, to say that 12 prisoners had been starved.', statements: [], figures: [] },
	{ text: 'The warden has, so far, not confirmed that 12 prisoners had been starved.', statements: [], figures: [] },
	{
		text: 'The warden denied and later confirmed that 12 prisoners had been killed.',
		statements: ['The warden says: 12 prisoners had been killed'],
		figures: ['12 prisoners (killed)']
	},
	{
		text: 'The warden confirmed and later denied that 12 prisoners had been killed.',
		statements: ['The warden denies: 12 prisoners had been killed'],
		figures: []
	},
	{
		text: 'The warden denied it, and 12 prisoners were killed that night.',
		statements: [],
		figures: ['12 prisoners (killed)']
	},
	{
		text: 'The warden emphatically denied reports, first carried by a local paper, that 12 prisoners had been killed.',
		statements: [],
		figures: []
	},
	{
		text: "The warden's statement denied that 12 prisoners had been killed.",
		statements: ["The warden's statement denies: 12 prisoners had been killed"],
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
	},
	{
		text: 'The warden insisted no prisoner had been killed and that 12 had been released.',
		statements: ['The warden says: no prisoner had been killed and that 12 had been released'],
		figures: []
	},
	{
		text: 'Prisoners deny that, and say 12 men were killed.',
		statements: ['Prisoners says: 12 men were killed'],
		figures: ['12 men (killed)']
	},
	{
		text: 'No prisoners were killed, the warden said, adding that 12 had been injured.',
		statements: [],
		figures: ['12 people (injured)']
	},
	{
		text: '12 prisoners were killed, although the warden denies it.',
		statements: [],
		figures: ['12 prisoners (killed)']
	},
	{
		text: '12 prisoners were killed, the guards said, although the warden denies it.',
		statements: [],
		figures: ['12 prisoners (killed)']
	},
	{ text: 'The warden denied: 12 prisoners had not been killed.', statements: [], figures: [] },
	{
		text: 'The warden denies it was his fault that 12 prisoners were killed.',
		statements: ['The warden denies: it was his fault that 12 prisoners were killed'],
		figures: []
	}
];

describe('denials', () => {
	it.each(ROWS)('$text', ({ text, statements, figures }) => {
		const draft = draftText(text, null);
		expect(statementsIn(draft)).toEqual(statements);
		expect(draft.figures.map(figureWords)).toEqual(figures);
	});

	it('are of every row as marked in the dossier as in the draft, and no figure in a denial is bare', () => {
		for (const { text } of ROWS) {
			const read = readText(text);
			const draft = draftText(read.text, null);
			const { statements, claims } = toDossier([{ name: 'row.txt', text: read, draft }]);
			const drafted = [...draft.indirect, ...draft.quotations].filter(({ polarity }) => polarity === 'denied');
			const denied = statements.filter(({ polarity }) => polarity === 'denied');
			// A quotation that is all of a denied clause is that statement.
			expect(denied.length > 0, text).toBe(drafted.length > 0);
			const counted = draft.figures.filter(({ property, polarity }) => property !== undefined && polarity === 'denied');
			expect(
				claims.filter(({ polarity }) => polarity === 'denied'),
				text
			).toHaveLength(counted.length);
			for (const { start, end } of drafted)
				for (const figure of draft.figures) expect(figure.start >= end || figure.end <= start, text).toBe(true);
		}
	});
});

function statementsIn({ indirect, quotations }: TextDraft): string[] {
	return [...indirect, ...quotations].map(
		({ speaker, polarity, certainty, text }: Deniable & { speaker: SpeakerMention | null; text: string }) =>
			`${speaker?.text} ${polarity === 'denied' ? 'denies' : 'says'}${certainty === undefined ? '' : ` (${certainty})`}: ${text}`
	);
}

function figureWords({ polarity, certainty, bound, value, unit, property }: FigureMention): string {
	const words = `${bound === 'exactly' ? '' : `${bound} `}${value} ${unit}${property === undefined ? '' : ` (${property})`}`;
	return [polarity, certainty, words].filter((word) => word !== undefined).join(': ');
}
