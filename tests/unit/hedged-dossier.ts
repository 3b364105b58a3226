// A made dossier in which everything that can be told is told in every way: flatly, with each word of doubt, denied, and denied with doubt.
import { DAY } from '#core/basics/durations.ts';
import type { Hedge } from '#core/dossier/hedge.ts';
import {
	CERTAINTIES,
	type Certainty,
	type Citation,
	type Claim,
	type Dossier,
	type Doubt,
	type Event,
	type Place,
	type Statement,
	type Value
} from '#core/dossier/types.ts';

/** What a saying is: the words of a statement, or one claim about an event. */
export type SayingKind = 'direct' | 'indirect' | 'category' | 'quantity' | 'participant' | 'where' | 'when' | 'status';

/** One thing that the dossier tells, findable by a token that stands nowhere else. */
export interface Saying {
	/** Stands in the words of what is told ("K017"): in the quote, gist, label, unit, or the name of the actor, place or event. */
	token: string;
	kind: SayingKind;
	/** What must not stand without its doubt and denial: the words themselves, or the title of the event they are a column of. */
	words: string;
	/** Id of the statement, or of the event that the claim is about. */
	record: string;
	/** Id of the statement or claim. */
	id: string;
	hedge: Hedge;
	/** For a time: as people read it, where the token cannot stand in it. */
	edtf?: string;
	/** Where certainty and denial are written: on the claim, on its statement, or on both. */
	written: 'itself' | 'inherited' | 'overriding' | 'split';
}

export interface HedgedDossier {
	dossier: Dossier;
	sayings: readonly Saying[];
}

/** What has to stand beside words of that doubt: the slug of a column is enough, as is the word that people read. */
const DOUBT_WORDS: Readonly<Record<Doubt, RegExp>> = {
	believed: /\bbelieved\b/i,
	suspected: /\bsuspected\b/i,
	alleged: /\balleged(ly)?\b/i,
	reported: /\breported(ly)?\b/i,
	expected: /\bexpected\b/i,
	feared: /\bfeared\b/i,
	possible: /\bpossibl[ey]\b/i
};
const DENIAL = /\bdenie[ds]\b/i;

/** What of a saying's doubt and denial a text lacks; empty when it says all. */
export function lacking(text: string, { denied, doubt }: Hedge): string[] {
	const asked = [...(denied ? [DENIAL] : []), ...(doubt === null ? [] : [DOUBT_WORDS[doubt]])];
	return asked.filter((word) => !word.test(text)).map(String);
}

/** Words of doubt or denial that a text has and should not have. */
export function tooMuch(text: string, { denied, doubt }: Hedge): string[] {
	const others = Object.entries(DOUBT_WORDS).flatMap(([word, pattern]) => (word === doubt ? [] : [pattern]));
	return [...(denied ? [] : [DENIAL]), ...others].filter((word) => word.test(text)).map(String);
}

/** What stands before the token. */
const FIRST_WORD: Readonly<Record<SayingKind, string>> = {
	direct: 'Ferry',
	indirect: 'Ferry',
	category: 'salt for',
	quantity: 'crates',
	participant: 'Keeper',
	where: 'Jetty',
	when: 'Crossing',
	status: 'Crossing'
};

const CLAIMED = ['category', 'quantity', 'participant', 'where', 'when', 'status'] as const;
const cited: Citation[] = [{ source: 'log', start: 0, end: 4, sha256: '0'.repeat(64) }];
const FIRST_DAY = Date.UTC(2031, 0, 1);

/** Each certainty, and none at all, asserted and denied. */
const MOODS = [undefined, ...CERTAINTIES].flatMap((certainty) =>
	[false, true].map((denied) => ({ certainty, denied }))
);
type Mood = (typeof MOODS)[number];
type Said = Pick<Statement, 'certainty' | 'polarity'>;

/** The ways in which a claim can come to a mood: its own keys, and those of the statement it is asserted in (`null`: in none). */
function waysTo({ certainty, denied }: Mood): { written: Saying['written']; own: Said; holder: Said | null }[] {
	const says = certainty === undefined ? {} : { certainty };
	const denies = denied ? ({ polarity: 'denied' } as const) : {};
	const other: Certainty = certainty === 'possible' ? 'feared' : 'possible';
	return [
		{ written: 'itself', own: { ...says, ...denies }, holder: null },
		{ written: 'inherited', own: {}, holder: { ...says, ...denies } },
		...(certainty === undefined
			? []
			: [{ written: 'overriding' as const, own: says, holder: { certainty: other, ...denies } }]),
		...(denied ? [{ written: 'split' as const, own: denies, holder: says }] : [])
	];
}

/** The dossier, made anew, with a list of what it tells. */
export function hedgedDossier(): HedgedDossier {
	return new Maker().made();
}

class Maker {
	readonly #sayings: Saying[] = [];
	readonly #statements: Statement[] = [];
	readonly #claims: Claim[] = [];
	readonly #events: Event[] = [{ id: 'quay', kind: 'incident', title: 'The ferries at the quay', citations: cited }];
	readonly #places: Place[] = [placeOf('landing', 'The landing', 0)];
	readonly #actors: Dossier['actors'] = [{ id: 'clerk', name: 'Harbour clerk', kind: 'office', citations: cited }];

	made(): HedgedDossier {
		for (const mood of MOODS) {
			for (const form of ['direct', 'indirect'] as const) this.#statement(mood, form);
			for (const way of waysTo(mood)) for (const kind of CLAIMED) this.#claim(mood, kind, way);
		}
		const dossier: Dossier = {
			format: 'dateline/1',
			id: 'hedged',
			title: 'The ferries',
			language: 'en',
			sources: [
				{ id: 'log', type: 'article', title: 'The log', language: 'en', text: { length: 9, sha256: '0'.repeat(64) } }
			],
			places: { type: 'FeatureCollection', features: this.#places },
			actors: this.#actors,
			events: this.#events,
			questions: [
				{ property: 'cargo', label: 'What was aboard?' },
				{ property: 'missing', label: 'How much was lost?' }
			],
			statements: this.#statements,
			claims: this.#claims
		};
		return { dossier, sayings: this.#sayings };
	}

	#statement({ certainty, denied }: Mood, form: Statement['form']): void {
		const said = { ...(certainty !== undefined && { certainty }), ...(denied && { polarity: 'denied' as const }) };
		const { token, id } = this.#next('s');
		this.#say({ token, kind: form, record: id, id, hedge: hedgeOf({ certainty, denied }), written: 'itself' });
		this.#state(id, form, `Ferry ${token} left without a light`, said);
	}

	#state(id: string, form: Statement['form'], words: string, said: Said): void {
		this.#statements.push({
			id,
			speaker: 'clerk',
			form,
			...(form === 'direct' ? { quote: words } : { gist: `${words}.` }),
			about: ['quay', 'landing'],
			...said,
			citations: [{ ...cited[0]!, ...(form === 'direct' && { as: 'words' as const }) }]
		});
	}

	#claim(
		mood: Mood,
		kind: (typeof CLAIMED)[number],
		{ written, own, holder }: ReturnType<typeof waysTo>[number]
	): void {
		const { token, id } = this.#next('c');
		const event = `e-${id}`;
		const number = this.#sayings.length;
		const edtf = new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
		this.#say({
			token,
			kind,
			record: event,
			id,
			hedge: hedgeOf(mood),
			written,
			...(kind === 'when' && { edtf })
		});
		this.#events.push({ id: event, kind: 'incident', title: `Crossing ${token}`, citations: cited });
		let assertedIn = {};
		if (holder !== null) {
			const held = this.#next('s');
			this.#say({
				token: held.token,
				kind: 'indirect',
				record: held.id,
				id: held.id,
				hedge: hedgeOf({ certainty: holder.certainty, denied: holder.polarity === 'denied' }),
				written: 'itself'
			});
			this.#state(held.id, 'indirect', `Ferry ${held.token} came back by night`, holder);
			assertedIn = { assertedIn: held.id };
		}
		const value = this.#value(kind, token, edtf, number);
		const property = { category: 'cargo', quantity: 'missing' }[kind as string] ?? kind;
		this.#claims.push({ id, about: event, property, value, ...own, ...assertedIn, citations: cited });
		if (kind !== 'where') this.#claims.push(where(`${id}-at`, event, 'landing'));
	}

	/** The value, with the actor or place that it names. */
	#value(kind: (typeof CLAIMED)[number], token: string, edtf: string, number: number): Value {
		switch (kind) {
			case 'category':
				return { type: 'category', slug: `salt-${number}`, label: `salt for ${token}` };
			case 'quantity':
				return { type: 'quantity', value: 7, bound: 'at-least', unit: `crates ${token}` };
			case 'participant': {
				const actor = `keeper-${number}`;
				this.#actors.push({ id: actor, name: `Keeper ${token}`, kind: 'person', citations: cited });
				return { type: 'participant', actor, role: 'pilot' };
			}
			case 'where':
				this.#places.push(placeOf(`jetty-${number}`, `Jetty ${token}`, number));
				return { type: 'place', place: `jetty-${number}` };
			case 'when':
				return { type: 'time', edtf };
			case 'status':
				return { type: 'category', slug: 'took-place', label: `took place ${token}` };
		}
	}

	#next(letter: string): { token: string; id: string } {
		const number = String(this.#sayings.length).padStart(3, '0');
		return { token: `K${number}`, id: `${letter}-${number}` };
	}

	#say(saying: Omit<Saying, 'words'>): void {
		this.#sayings.push({ ...saying, words: `${FIRST_WORD[saying.kind]} ${saying.token}` });
	}
}

function hedgeOf({ certainty, denied }: Mood): Hedge {
	return { denied, doubt: certainty === undefined || certainty === 'stated' ? null : certainty };
}

function where(id: string, about: string, place: string): Claim {
	return { id, about, property: 'where', value: { type: 'place', place }, citations: cited };
}

function placeOf(id: string, name: string, number: number): Place {
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [-40 + number / 50, 20 + (number % 50) / 5] },
		properties: { name, kind: 'site', precision: 'site', radius: 50, citations: cited }
	};
}
