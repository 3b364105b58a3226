// Words that make a run of capitals the name of a body, and bodies that are known by name alone.
import { own } from '#core/dossier/own.ts';
import type { ActorKind } from '#core/dossier/types.ts';
import { wordList } from './word-list.ts';

const STATE =
	wordList(`ministry department government parliament senate assembly army navy police court cabinet congress embassy
	commission agency bureau directorate constabulary corps guard guards rangers council secretariat treasury pentagon
	judiciary tribunal inspectorate prosecutor prosecutors`);
const GROUPS =
	wordList(`party union association federation foundation institute organisation organization committee league club
	alliance coalition movement society trust group bank corporation company network university college congregation
	chamber observatory campaign initiative programme authority board service services office centre center fund`);
const OUTLET_HEADS =
	wordList(`times post herald tribune guardian journal gazette telegraph observer chronicle news newspaper radio
	television tv broadcasting magazine courier dispatch mirror mail express dawn standard examiner independent`);
const ARMED = wordList(`front brigade brigades militia militias insurgency`);

/** What a body is by the last noun of its name, or by the noun before "of": "Ministry of Health"; lower case. */
export function kindOfHead(noun: string): ActorKind | undefined {
	if (STATE.has(noun)) return 'state-body';
	if (ARMED.has(noun)) return 'armed-group';
	if (OUTLET_HEADS.has(noun)) return 'outlet';
	return GROUPS.has(noun) ? 'group' : undefined;
}

/** Nouns in lower case that name a body behind the name or adjective of a country: "Kenyan police". */
export const NATIONAL_BODIES: Readonly<Record<string, ActorKind>> = {
	army: 'state-body',
	military: 'state-body',
	police: 'state-body',
	forces: 'state-body',
	troops: 'state-body',
	navy: 'state-body',
	government: 'state-body',
	parliament: 'state-body',
	authorities: 'state-body',
	embassy: 'state-body',
	intelligence: 'state-body',
	militants: 'armed-group',
	insurgents: 'armed-group',
	rebels: 'armed-group'
};

/** Names that are a group's whatever stands beside them; folded to lower case. */
const KNOWN: Readonly<Record<string, ActorKind>> = {
	...named(
		'armed-group',
		`taliban taleban isis isil hamas hezbollah hizbollah hizbullah al-qaeda al-qaida al_qaeda al_qaida
	al-shabab al-shabaab boko_haram islamic_state islamic_jihad farc lashkar-e-taiba houthis haqqani_network`
	),
	...named(
		'outlet',
		`bbc cnn reuters afp ap itv nbc abc cbs msnbc npr pbs al_jazeera al-jazeera xinhua tass dpa efe
	associated_press agence_france-presse politico bloomberg axios breitbart buzzfeed vox slate guardian new_york_times
	washington_post wall_street_journal usa_today daily_mail financial_times deutsche_welle bbc_news bbc_world_news fox_news
	channel_4 sky_news`
	),
	...named(
		'group',
		`nato un eu united_nations european_union african_union red_cross red_crescent oxfam unicef who amnesty
	amnesty_international human_rights_watch opec imf world_bank save_the_children arab_league`
	),
	...named(
		'state-body',
		`fbi cia nsa nasa kremlin white_house pentagon state_department supreme_court scotland_yard mi5
	mi6 interpol europol isi`
	)
};

function named(kind: ActorKind, names: string): Record<string, ActorKind> {
	return Object.fromEntries([...wordList(names)].map((name) => [name.replaceAll('_', ' '), kind]));
}

/** What a body known by its name is; lower case, without "the". */
export function knownBody(name: string): ActorKind | undefined {
	return own(KNOWN, name);
}

/** Last nouns of names of buildings, ways and waters: neither persons nor, as a rule, bodies. */
export const SITES =
	wordList(`hospital school street road avenue lane drive square bridge airport station park river lake
	mountain mountains valley hill hills island islands sea bay beach stadium arena hall tower building palace castle
	museum library theatre theater church cathedral mosque temple airport port harbour harbor camp prison jail hotel
	restaurant market mall city town village county province district state region prize award awards act bill cup
	championship championships festival day week war attack massacre siege party_conference`);

/** Words in capitals that are no names: nationalities and the like are places' to find. */
export const NEVER_NAMES = wordList(`i ok tv am pm gmt bst utc est edt pst pdt cet ad bc ceo cfo pm mp mps usa us uk eu
	u.s u.k phd mba dr mr mrs ms god islam muslim muslims christian christians jewish jews sunni shia islamic islamist
	internet english christmas easter ramadan thanksgiving nobel twitter facebook youtube breaking update updated live photo
	image video caption getty images read related share advertisement copyright subscribe newsletter prime`);
