// Sentences about denials: what is not said, not known, asked or only supposed.
import type { DeniedRow } from './row.ts';

export const UNSAID: DeniedRow[] = [
	{ text: 'The minister did not say that the dam had failed.', statements: [], figures: [] },
	{ text: 'The ministry refused to say that 40 people had died.', statements: [], figures: [] },
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
		text: 'Police said no one was killed in the raid on the mill.',
		statements: ['Police says: no one was killed in the raid on the mill'],
		figures: []
	},
	{
		text: 'Police said that 12 people had not been killed in the raid.',
		statements: ['Police says: 12 people had not been killed in the raid'],
		figures: []
	},
	{ text: 'Reporters asked whether 12 people had died in the raid.', statements: [], figures: [] },
	{ text: 'If 12 people died in the raid, the governor will resign.', statements: [], figures: [] },
	{ text: 'Did 12 people die in the raid?', statements: [], figures: [] },
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
		text: 'Police said there was no evidence that 12 people had drowned.',
		statements: ['Police says: there was no evidence that 12 people had drowned'],
		figures: []
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
	{ text: 'Neither the army nor the police said that 12 people had been killed.', statements: [], figures: [] },
	{ text: 'No official said that the dam had been closed that day.', statements: [], figures: [] },
	{ text: 'Nobody at the ministry would say that 12 people had died.', statements: [], figures: [] },
	{ text: 'Nor did the ministry say that the dam had been closed.', statements: [], figures: [] },
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
		text: 'The army did not kill 12 people in the valley, a spokesman said.',
		statements: ['a spokesman says: The army did not kill 12 people in the valley'],
		figures: []
	},
	{ text: 'The toll of 12 has not been confirmed.', statements: [], figures: [] },
	{
		text: 'The dam was not built on sand, the minister said.',
		statements: ['the minister says: The dam was not built on sand'],
		figures: []
	},
	{ text: 'Contrary to reports that 12 people died, the fire injured nobody.', statements: [], figures: [] },
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
		text: 'KORVALE, 4 May — Twelve miners were killed on Friday, the ministry said.',
		statements: ['the ministry says: Twelve miners were killed on Friday'],
		figures: ['12 miners (killed)']
	},
	{
		text: 'The owner said that it was not the case that 12 miners had died.',
		statements: ['The owner says: it was not the case that 12 miners had died'],
		figures: []
	},
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
		text: 'The minister said there was no truth in reports that 12 farmers had been killed.',
		statements: ['The minister says: there was no truth in reports that 12 farmers had been killed'],
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
	{ text: 'Its refusal to say whether 12 people had died angered the families.', statements: [], figures: [] },
	{
		text: 'Doctors said they had no information that 12 people had died.',
		statements: ['Doctors says: they had no information that 12 people had died'],
		figures: []
	},
	{ text: 'Officials have yet to confirm that 12 people died.', statements: [], figures: [] },
	{ text: 'The bishop refused to accept that the roof had been in danger for years.', statements: [], figures: [] },
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
		text: 'Whether or not eight marchers were injured, the colonel must go, the union said.',
		statements: ['the union says: Whether or not eight marchers were injured, the colonel must go'],
		figures: []
	},
	{
		text: 'Nobody was hurt when the crane fell, the builder said, but the hospital said it had treated six people who were injured.',
		statements: ['the hospital says: it had treated six people who were injured'],
		figures: ['6 people']
	},
	{ text: 'Not one of the guards said that the gate had been locked.', statements: [], figures: [] },
	{
		text: "The cable car's builder declined to be drawn on whether 12 tourists had been injured.",
		statements: [],
		figures: []
	},
	{
		text: "The firm's lawyer argued that 12 workers had not been exposed to the gas.",
		statements: ["The firm's lawyer says: 12 workers had not been exposed to the gas"],
		figures: []
	},
	{ text: 'Had the gas spread, 12 workers would have died.', statements: [], figures: [] },
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
	{ text: 'It has not been confirmed that 12 prisoners were starved.', statements: [], figures: [] },
	{
		text: 'The warden said he was not aware that 12 prisoners had been starved.',
		statements: ['The warden says: he was not aware that 12 prisoners had been starved'],
		figures: []
	},
	{ text: 'The warden refused, however, to say that 12 prisoners had been starved.', statements: [], figures: [] },
	{ text: 'The warden has, so far, not confirmed that 12 prisoners had been starved.', statements: [], figures: [] },
	{
		text: 'The warden insisted no prisoner had been killed and that 12 had been released.',
		statements: ['The warden says: no prisoner had been killed and that 12 had been released'],
		figures: []
	},
	{
		text: 'No prisoners were killed, the warden said, adding that 12 had been injured.',
		statements: [],
		figures: ['12 people (injured)']
	}
];
