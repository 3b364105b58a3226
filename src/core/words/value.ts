// A claim's value in words.
import { fineNumberWords } from '#core/basics/numbers.ts';
import { own } from '#core/dossier/own.ts';
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { Claim, QuantityPart, QuantityValue, Value } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { timeWords } from '#core/time/words.ts';
import { actorRole, saysAlready } from './actor-role.ts';
import { claimHedge, hedged } from './hedge.ts';
import { listed, term } from './vocabulary.ts';

/** Where names are looked up. */
export type NameCatalogue = Pick<Catalogue, 'places' | 'actors' | 'events'>;

/** What stands where a record is named that is not in the dossier: an id says nothing to a reader. */
const MISSING = 'something that is not in this dossier';

/** The name of an event, actor or place; of an id that is none of them, that it is missing. */
export function nameOf(id: string, names: NameCatalogue): string {
	return names.events.get(id)?.title ?? names.places.get(id)?.properties.name ?? names.actors.get(id)?.name ?? MISSING;
}

/** A claim's value in words, with its doubt and its denial before it: "believed: Afghanistan". */
export function claimWords(
	claim: Pick<Claim, 'value' | 'polarity' | 'certainty' | 'assertedIn'>,
	names: NameCatalogue & Pick<Catalogue, 'statements'>
): string {
	return hedged(claimHedge(hedgeOfClaim(claim, names.statements)), valueWords(claim.value, names));
}

/** Any value in words: "more than 140 people, most of them children", "Lahore", "16 December 2014". */
export function valueWords(value: Value, names: NameCatalogue): string {
	switch (value.type) {
		case 'time':
			return timeWords(value.edtf);
		case 'place':
			return placeWords(nameOf(value.place, names), value.role);
		case 'participant':
			return withRole(nameOf(value.actor, names), actorRole(value.role, names.actors.get(value.actor)?.kind));
		case 'event':
			return `${term('relation', value.relation)}: ${nameOf(value.event, names)}`;
		case 'category':
			return value.share === undefined ? value.label : `${value.label} (${term('share', value.share)})`;
		case 'quantity':
			return quantityWords(value);
	}
}

/** "Pupils of the school, victims"; a role that the name says already is not said again: "The attackers". */
export function withRole(name: string, role: string | null): string {
	return role === null || role === '' || saysAlready(name, role) ? name : `${name}, ${role}`;
}

const PREPOSITIONS = ['at', 'from', 'in', 'near', 'through', 'to', 'towards', 'via'];

function placeWords(name: string, role: string | undefined): string {
	if (role === undefined) return name;
	return PREPOSITIONS.includes(role) ? `${role} ${name}` : `${name}, ${term('role', role)}`;
}

const TIME_UNITS = /^(second|minute|hour|day|week|month|year)s?$/;

function quantityWords(value: QuantityValue): string {
	return [amount(value), ...partWords(value.parts ?? [])].join(', ');
}

function amount({ value, high, bound, unit, words }: QuantityValue): string {
	if (value === undefined) {
		if (high !== undefined) return `at most ${withUnit(high, unit)}`;
		// "At most thousands" and "fewer than dozens" would be turned round without their bound; "at least hundreds" is what hundreds are.
		const before = words && (bound === 'at-most' || bound === 'less-than') ? `${bound.replace('-', ' ')} ` : '';
		return before + wordAmount(words, unit);
	}
	if (high !== undefined) {
		return bound === 'about'
			? `about ${fineNumberWords(value)} to ${withUnit(high, unit)}`
			: `between ${fineNumberWords(value)} and ${withUnit(high, unit)}`;
	}
	const few = TIME_UNITS.test(unit) ? 'less than' : 'fewer than';
	const before = {
		exactly: '',
		'at-least': 'at least ',
		'more-than': 'more than ',
		'at-most': 'at most ',
		'less-than': `${few} `,
		about: 'about ',
		between: 'about '
	}[bound];
	return before + withUnit(value, unit);
}

/** "hundreds" of a unit, where a source gives no figure. */
function wordAmount(words: string | undefined, unit: string): string {
	if (words === undefined || words === '') return `${term('role', unit)} (number not given)`;
	const readable = term('role', unit);
	if (words.toLowerCase().includes(readable.toLowerCase())) return words;
	return /(dozens|scores|hundreds|thousands|tens)$/i.test(words) ? `${words} of ${readable}` : `${words} ${readable}`;
}

function partWords(parts: readonly QuantityPart[]): string[] {
	const shares = parts.flatMap((part) =>
		part.share !== undefined && part.value === undefined
			? [`${term('share', part.share)} ${term('role', part.of)}`]
			: []
	);
	const counts = parts.flatMap((part) => {
		if (part.value !== undefined) return [withUnit(part.value, part.of)];
		return part.share === undefined ? [term('role', part.of)] : [];
	});
	return counts.length > 0 ? [...shares, `among them ${listed(counts)}`] : shares;
}

const SINGULAR: Record<string, string> = { people: 'person', children: 'child', men: 'man', women: 'woman' };

function withUnit(value: number, unit: string): string {
	const words = term('role', unit);
	if (value !== 1) return `${fineNumberWords(value)} ${words}`;
	return `1 ${own(SINGULAR, words) ?? words.replace(/([^s])s$/, '$1')}`;
}
