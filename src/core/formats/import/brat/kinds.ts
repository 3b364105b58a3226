// What the types of annotations are for Dateline, by their names: every project has its own.

/** What an entity becomes; `words` has no record of its own and only says something of another. */
export type EntityKind = { record: 'actor'; kind: string } | { record: 'place'; kind: string } | { record: 'words' };

const ACTORS: readonly [RegExp, string][] = [
	[/^(?:per|person|people|persname|individual|human|pers)$/, 'person'],
	[/^(?:armedgroup|militia|rebelgroup|terroristorganization)$/, 'armed-group'],
	[/^(?:government|ministry|police|military|militaryunit|unit|army)$/, 'state-body'],
	[/^(?:outlet|newspaper|media|publisher)$/, 'outlet'],
	[/^(?:org|organi[sz]ation|orgname|group|company|institution|norp|party|actor)$/, 'group']
];
const PLACES: readonly [RegExp, string][] = [
	[/^(?:city|town|village|settlement|placename)$/, 'settlement'],
	[/^(?:country|nation|state)$/, 'country'],
	[/^(?:district|county|municipality)$/, 'district'],
	[/^(?:fac|facility|building|site|address)$/, 'site'],
	[/^(?:loc|location|gpe|place|region|province|area|geo)$/, 'region']
];

/** The kind of an entity by the name of its type. */
export function kindOfEntity(type: string): EntityKind {
	const plain = type.toLowerCase().replace(/[^a-z]/g, '');
	const actor = ACTORS.find(([name]) => name.test(plain));
	if (actor) return { record: 'actor', kind: actor[1] };
	const place = PLACES.find(([name]) => name.test(plain));
	return place ? { record: 'place', kind: place[1] } : { record: 'words' };
}

/** True for a relation by which a person belongs to a body. */
export function isMembership(type: string): boolean {
	return /post|member|employ|work|belong|affiliat|serv|part_?of|command|lead/i.test(type);
}

/** True for words that are a time. */
export function isTime(type: string): boolean {
	return /^(?:date|time|timex3?|datetime)$/i.test(type);
}
