// Sentences about denials: a denial with something beside it that is said, counted or denied too, or that is no denial at all.
import type { DeniedRow } from './row.ts';

export const DENIED_BESIDE: DeniedRow[] = [
	{ text: 'The rebels dismiss 14 dead as army propaganda.', statements: [], figures: ['denied: 14 people (killed)'] },
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
		text: "The bishop said the abbot's denial that monks opened the sluice was not credible.",
		statements: ["The bishop says: the abbot's denial that monks opened the sluice was not credible"],
		figures: []
	},
	{ text: 'The miller expected a denial that monks opened the sluice.', statements: [], figures: [] },
	{ text: 'The miller demanded a denial that monks opened the sluice.', statements: [], figures: [] },
	{ text: 'The miller awaited a denial that 14 pilgrims were killed.', statements: [], figures: [] },
	{ text: 'Few deny that monks opened the sluice that night.', statements: [], figures: [] },
	{
		text: "The ministry's denial that its helicopters had bombed the mill surprised nobody.",
		statements: [],
		figures: []
	},
	{
		text: 'A denial by the regiment that its men had looted the village was read out on the radio.',
		statements: [],
		figures: []
	},
	{ text: 'Denials by the army that 15 people had been shot were not believed.', statements: [], figures: [] },
	{ text: 'The bridge was never in danger, denied the mayor.', statements: [], figures: [] },
	{ text: 'Twelve people had died in the cellar, denied the mayor.', statements: [], figures: [] },
	{ text: 'Twelve people had died in the cellar, the mayor denied.', statements: [], figures: [] },
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
	{ text: 'The rebels denied responsibility for the raid on the mill.', statements: [], figures: [] },
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
		text: 'Officials said the owner denied that the sluice had been opened at night.',
		statements: ['Officials says: the owner denied that the sluice had been opened at night'],
		figures: []
	},
	{ text: 'In a statement the brigade denied that 14 civilians were among the dead.', statements: [], figures: [] },
	{
		text: 'The company said 12 people had died and denied that it had known about the leak.',
		statements: ['The company says: 12 people had died', 'The company denies: it had known about the leak'],
		figures: ['12 people (killed)']
	},
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
	{
		text: 'The captain denied the charge, and two passengers were injured in the crush.',
		statements: [],
		figures: ['2 passengers (injured)']
	},
	{
		text: 'Residents said 12 people had been killed, but the army denied it.',
		statements: ['Residents says: 12 people had been killed'],
		figures: ['12 people (killed)']
	},
	{ text: 'The mayor denied any involvement in the fire.', statements: [], figures: [] },
	{ text: 'The firm neither confirmed nor denied that the valve had failed.', statements: [], figures: [] },
	{ text: 'The firm refused to deny that the valve had failed.', statements: [], figures: [] },
	{ text: 'A ministry that never denied that 12 people had died now says so.', statements: [], figures: [] },
	{
		text: 'The minister later denied that the dam was built on sand, according to the Herald.',
		statements: ['the Herald says: The minister later denied that the dam was built on sand'],
		figures: []
	},
	{ text: 'The minister will deny that the dam was built on sand.', statements: [], figures: [] },
	{ text: 'The minister is expected to deny that the dam was built on sand.', statements: [], figures: [] },
	{ text: 'Police denied making 12 arrests.', statements: [], figures: [] },
	{ text: 'The mine’s owner doesn’t deny that the pumps had been switched off.', statements: [], figures: [] },
	{ text: 'The owner was accused of denying that 12 miners had died.', statements: [], figures: [] },
	{
		text: 'The owner has denied killing his partner, but admitted that 12 miners had died.',
		statements: ['The owner says: 12 miners had died'],
		figures: ['12 miners (killed)']
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
		text: 'The general said the army had not denied that the mill was full.',
		statements: ['The general says: the army had not denied that the mill was full'],
		figures: []
	},
	{ text: 'The governor was reported to have denied that the dam had failed.', statements: [], figures: [] },
	{
		text: 'The chemical works exploded on Tuesday, wounding at least 30 people, but its managers denied that safety rules had been broken.',
		statements: ['its managers denies: safety rules had been broken'],
		figures: ['at-least 30 people (injured)']
	},
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
		text: 'The inquiry found no proof that the gate had been opened, and the keeper denied opening it.',
		statements: [],
		figures: []
	},
	{
		text: 'The shipping line insisted that the hatch had been closed and denied that the mate had slept.',
		statements: ['The shipping line says: the hatch had been closed', 'The shipping line denies: the mate had slept'],
		figures: []
	},
	{
		text: 'Two ministers have denied they knew that the reservoir was leaking.',
		statements: ['Two ministers denies: they knew that the reservoir was leaking'],
		figures: ['2 ministers']
	},
	{
		text: 'Nurses at the clinic said 12 people had been injured, although the police deny it.',
		statements: ['Nurses says: 12 people had been injured'],
		figures: ['12 people (injured)']
	},
	{
		text: 'The search was called off too early, according to the families, but the police deny that.',
		statements: ['the families says: The search was called off too early'],
		figures: []
	},
	{ text: 'The union accused the firm of denying that 12 workers had died.', statements: [], figures: [] },
	{ text: 'The minister has denied hiding 80 deaths.', statements: [], figures: [] },
	{
		text: 'The warden claimed that the food was good and denied 12 prisoners had been starved.',
		statements: ['The warden says: the food was good', 'The warden denies: 12 prisoners had been starved'],
		figures: []
	},
	{ text: 'Both the buyer and the seller deny that the boat was unsafe.', statements: [], figures: [] },
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
		text: 'Nine villagers were killed in a strike that the general denies ordering.',
		statements: [],
		figures: ['9 villagers (killed)']
	},
	{ text: 'Nobody in the village denied that nine people had been taken.', statements: [], figures: [] },
	{
		text: 'Far from denying it, the chairman confirmed that three fans had been injured.',
		statements: ['the chairman says: three fans had been injured'],
		figures: ['3 fans (injured)']
	},
	{
		text: 'The warden denied on Tuesday, and again on Friday, that 12 prisoners had been starved.',
		statements: [],
		figures: []
	},
	{
		text: 'The warden denied and later confirmed that 12 prisoners had been killed.',
		statements: ['The warden says: 12 prisoners had been killed'],
		figures: ['12 prisoners (killed)']
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
		text: 'Prisoners deny that, and say 12 men were killed.',
		statements: ['Prisoners says: 12 men were killed'],
		figures: ['12 men (killed)']
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
	{ text: 'The warden denied: 12 prisoners had not been killed.', statements: [], figures: [] }
];
