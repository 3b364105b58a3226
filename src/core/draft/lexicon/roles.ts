// Titles, offices and trades: what stands before a person's name or for a person.
import { wordList } from './word-list.ts';

/** Forms of address, with or without their full stop; the surname follows. */
export const COURTESY_TITLES = wordList('mr mrs ms miss mx dr sir dame lord lady madam master');

/** Titles that are written before a name with a capital. */
export const TITLES =
	wordList(`president vice-president premier chancellor prime minister deputy foreign finance interior
	defence defense health education justice trade energy home chief secretary attorney general governor lieutenant mayor
	senator sen representative rep congressman congresswoman congressmember councillor councilman councilwoman councilor
	ambassador consul envoy commissioner commander commandant captain capt colonel col major maj brigadier brig gen lt
	admiral adm marshal sergeant sgt corporal cpl private pvt officer inspector insp superintendent supt constable
	detective det sheriff judge justice chairman chairwoman chairperson chair speaker leader professor prof doctor dr
	reverend rev pope cardinal archbishop bishop father brother sister rabbi imam mullah maulana sheikh sheik ayatollah king
	queen prince princess duke duchess emperor emir sultan director manager coach captain editor correspondent analyst
	spokesman spokeswoman spokesperson gov hon former ex acting interim then-president king's crown state minister cllr
	pm mp mep emir chief executive ceo co-founder founder head airman cmdr commodore pastor mufti hajji haji qari`);

/** Words for people that a report uses as subject or before a name, in lower case. */
const PERSON_NOUNS = wordList(`spokesman spokeswoman spokesperson official officer minister president premier
	chancellor governor mayor senator representative congressman congresswoman lawmaker legislator councillor councilman
	ambassador diplomat envoy commissioner commander general colonel captain major sergeant soldier sheriff detective inspector
	constable policeman policewoman prosecutor lawyer attorney barrister solicitor judge justice magistrate chairman
	chairwoman chairperson chair chief head leader deputy director manager executive founder co-founder owner
	chief-of-staff secretary adviser advisor aide strategist consultant candidate nominee rival opponent incumbent
	politician activist campaigner organiser organizer analyst expert economist scientist researcher professor lecturer
	scholar historian author writer novelist journalist reporter correspondent columnist editor anchor presenter host
	broadcaster commentator blogger critic pollster photographer cameraman filmmaker director actor actress comedian
	singer musician rapper artist athlete player captain coach footballer boxer driver pilot engineer doctor physician
	surgeon nurse paramedic medic psychologist psychiatrist teacher headteacher principal student pupil graduate
	worker employee farmer fisherman shopkeeper trader banker investor businessman businesswoman entrepreneur billionaire
	resident villager neighbour neighbor local witness eyewitness survivor victim mother father parent son daughter brother
	sister uncle aunt cousin wife husband widow widower grandmother grandfather friend relative colleague boy girl man
	woman teenager child student volunteer veteran migrant refugee protester protestor demonstrator supporter voter
	militant insurgent rebel fighter gunman attacker suspect defendant cleric imam mullah pastor priest bishop
	archbishop pope rabbi monk king queen prince princess emperor emir sheikh member delegate negotiator mediator
	inspector observer source insider staffer operative lobbyist veteran guard agent investigator forecaster meteorologist
	clerk cleaner baker cook waiter miner sailor secretary geologist seismologist astronomer biologist epidemiologist virologist conservationist environmentalist chef tourist
	passenger commuter traveller traveler customer shopper fan user creator developer designer architect curator`);

/** People in the plural, and bodies, as reports name them without a name: who says it when nobody is named. */
export const PLURAL_NOUNS =
	wordList(`officials officers ministers authorities police troops soldiers forces people residents villagers
	locals witnesses eyewitnesses survivors victims relatives parents families doctors medics nurses teachers pupils students
	experts analysts economists scientists researchers critics opponents supporters activists campaigners protesters
	protestors demonstrators lawmakers legislators senators politicians diplomats leaders democrats republicans
	conservatives liberals prosecutors investigators lawyers attorneys judges militants insurgents rebels fighters gunmen
	attackers aides advisers advisors sources reporters journalists media newspapers executives managers workers
	unions companies employers voters citizens migrants refugees rescuers firefighters paramedics commanders generals
	clerics elders neighbours neighbors friends colleagues members allies rivals veterans organisers organizers
	organizations organisations groups agencies forecasters meteorologists historians observers others men women some many
	commentators economists investors traders shareholders customers passengers fans players`);

/** Bodies named by a lower-case noun: "the ministry", "the court". */
export const BODY_NOUNS =
	wordList(`ministry department government administration office agency bureau council committee commission
	court parliament senate congress assembly house party campaign army military navy airforce force police embassy
	consulate university college school hospital company firm bank corporation group organisation organization charity
	union association federation foundation institute centre center think-tank network channel newspaper paper magazine
	website outlet broadcaster station team club league statement report study survey poll document letter filing lawsuit
	indictment complaint article editorial memo email tweet post video message panel board authority regime opposition
	coalition alliance movement militia cabinet staff crew studio industry team community family public nation world
	service spokesperson palace presidency watchdog regulator tribunal inquiry jury website blog platform prosecution defence
	ruling decision judgment judgement bill law constitution text email book memoir sign banner poster transcript source`);

/** Whether a lower-case word names a person, people or a body that can speak. */
export function canSpeak(word: string): boolean {
	return PERSON_NOUNS.has(word) || PLURAL_NOUNS.has(word) || BODY_NOUNS.has(word) || isCompoundRole(word);
}

/** Whether a lower-case word names one person: "co-chairman", "ex-minister". */
export function isPersonNoun(word: string): boolean {
	return PERSON_NOUNS.has(word) || isCompoundRole(word);
}

function isCompoundRole(word: string): boolean {
	const at = word.lastIndexOf('-');
	return at > 0 && PERSON_NOUNS.has(word.slice(at + 1));
}
