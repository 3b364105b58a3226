// Sentences about denials: a clause that somebody denies, and nothing else.
import type { DeniedRow } from './row.ts';

export const DENIED: DeniedRow[] = [
	{
		text: 'The abbot denied that men who came and said they were lost killed 14 pilgrims.',
		statements: ['The abbot denies: men who came and said they were lost killed 14 pilgrims'],
		figures: []
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
		text: 'The abbot issued a denial that monks opened the sluice.',
		statements: ['The abbot denies: monks opened the sluice'],
		figures: []
	},
	{
		text: 'The harbour master continued to deny that the lock gates had been forced.',
		statements: ['The harbour master denies: the lock gates had been forced'],
		figures: []
	},
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
		text: 'VELMAR, 3 May 2020 - Police denied that officers had fired on the crowd.',
		statements: ['Police denies: officers had fired on the crowd'],
		figures: []
	},
	{
		text: 'The ministry issued a denial that its helicopters had bombed the mill.',
		statements: ['The ministry denies: its helicopters had bombed the mill'],
		figures: []
	},
	{
		text: 'It was denied by the ministry that the sluice had been opened at night.',
		statements: ['the ministry denies: the sluice had been opened at night'],
		figures: []
	},
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
		text: 'The army denied killing 12 people in the raid on the mill.',
		statements: ['The army denies: killing 12 people in the raid on the mill'],
		figures: []
	},
	{
		text: 'The army denies having shelled the village on Sunday night.',
		statements: ['The army denies: having shelled the village on Sunday night'],
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
		text: 'A spokesman for the harbour board denied on Tuesday that the lifeboats had been sold.',
		statements: ['A spokesman for the harbour board denies: the lifeboats had been sold'],
		figures: []
	},
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
	{
		text: 'He denied that the alarm had been switched off.',
		statements: ['He denies: the alarm had been switched off'],
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
		text: 'She denied she had been at the mill when 12 people were killed.',
		statements: ['She denies: she had been at the mill when 12 people were killed'],
		figures: []
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
	{ text: 'Ministers deny the dam is unsafe.', statements: ['Ministers denies: the dam is unsafe'], figures: [] },
	{
		text: 'The government deny that the dam is unsafe.',
		statements: ['The government denies: the dam is unsafe'],
		figures: []
	},
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
		text: 'ARNDAL, 12 June (Coast News) - Harbour officials denied having let the trawler sail with 40 people on board.',
		statements: ['Harbour officials denies: having let the trawler sail with 40 people on board'],
		figures: []
	},
	{
		text: 'The general was quick to deny that 16 villagers had been executed.',
		statements: ['The general denies: 16 villagers had been executed'],
		figures: []
	},
	{
		text: 'It has been denied by the electricity board that the turbine was running that night.',
		statements: ['the electricity board denies: the turbine was running that night'],
		figures: []
	},
	{
		text: 'The keeper admitted that he had slept but denied he had been drinking.',
		statements: ['The keeper denies: he had been drinking'],
		figures: []
	},
	{
		text: 'The militia denied it was behind the raid in which 12 nurses were abducted.',
		statements: ['The militia denies: it was behind the raid in which 12 nurses were abducted'],
		figures: []
	},
	{
		text: 'The police chief, Ada Quill, denied that 12 nurses had been abducted.',
		statements: ['Ada Quill denies: 12 nurses had been abducted'],
		figures: []
	},
	{
		text: 'She also denied reports that the search had been called off.',
		statements: ['She denies: the search had been called off'],
		figures: []
	},
	{
		text: 'He flatly denied that anyone had drowned, let alone 12 people.',
		statements: ['He denies: anyone had drowned, let alone 12 people'],
		figures: []
	},
	{
		text: 'The warden denied, however, that the doors had been locked.',
		statements: ['The warden denies: the doors had been locked'],
		figures: []
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
	{
		text: 'The general denied ordering the strike that killed nine villagers.',
		statements: ['The general denies: ordering the strike that killed nine villagers'],
		figures: []
	},
	{
		text: "The club's chairman denied knowing that the stand was unsafe, saying engineers had approved it.",
		statements: ["The club's chairman denies: knowing that the stand was unsafe"],
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
		text: 'The warden, when asked, denied that 12 prisoners had been starved.',
		statements: ['The warden denies: 12 prisoners had been starved'],
		figures: []
	},
	{
		text: 'The warden confirmed and later denied that 12 prisoners had been killed.',
		statements: ['The warden denies: 12 prisoners had been killed'],
		figures: []
	},
	{
		text: "The warden's statement denied that 12 prisoners had been killed.",
		statements: ["The warden's statement denies: 12 prisoners had been killed"],
		figures: []
	},
	{
		text: 'The warden denies it was his fault that 12 prisoners were killed.',
		statements: ['The warden denies: it was his fault that 12 prisoners were killed'],
		figures: []
	}
];
