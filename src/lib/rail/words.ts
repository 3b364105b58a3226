// What the values of the filters are called in the rail.
import type { Telling } from '#core/dossier/hedge.ts';
import type { Precision } from '#core/dossier/types.ts';
import type { ActorRole, RecordKind } from '#core/index/records.ts';
import { doubtWord } from '#core/words/hedge.ts';
import { capital } from '#core/words/vocabulary.ts';

export const RECORD_KIND_WORDS: Record<RecordKind, string> = {
	event: 'Events',
	direct: 'Direct speech',
	indirect: 'Reported speech'
};

export const PRECISION_WORDS: Record<Precision, string> = {
	site: 'Site',
	near: 'Near a place',
	settlement: 'Settlement',
	admin2: 'District',
	admin1: 'Province',
	region: 'Region',
	country: 'Country',
	unknown: 'No place given'
};

/** How something is told: "Told flatly", "Reportedly", "Denied". */
export function tellingWords(telling: Telling): string {
	if (telling === 'flat') return 'Told flatly';
	return telling === 'denied' ? 'Denied' : capital(doubtWord(telling));
}

export const ROLE_WORDS: Record<ActorRole, string> = {
	acts: 'speaks, or is named in an event',
	reports: 'passes it on',
	about: 'is spoken of'
};

/** How an actor belongs to so many records: "spoken of in 3". */
export const ELSEWHERE_WORDS: Record<ActorRole, string> = {
	acts: 'speaks or is named in',
	reports: 'passes on',
	about: 'spoken of in'
};

/** Event kinds in the plural, as a list of filters reads. */
export const EVENT_KIND_WORDS: Readonly<Record<string, string>> = {
	attack: 'Attacks',
	siege: 'Sieges',
	rescue: 'Rescues',
	funeral: 'Funerals',
	mourning: 'Mourning',
	protest: 'Protests',
	'military-operation': 'Military operations',
	journey: 'Journeys',
	decision: 'Decisions',
	'news-conference': 'News conferences',
	talks: 'Talks',
	tribute: 'Tributes',
	award: 'Awards'
};
