// Edits for property tests: what a person may do to a dossier, such that it stays sound.
import fc from 'fast-check';
import { listIssues } from '#core/dossier/parse.ts';
import type { Dossier, PlaceProperties } from '#core/dossier/types.ts';
import { compact } from '#core/edit/lists.ts';
import { arbitraryDossier, arbitraryText, arbitraryTime } from '../dossier/arbitrary.ts';
import { arbitraryGeometry } from '../dossier/arbitrary-geometry.ts';

type Draw = {
	nth: number;
	text: string;
	time: string;
	flag: boolean;
	geometry: Dossier['places']['features'][0]['geometry'];
};
type Edit = (dossier: Dossier, draw: Draw) => void;

const pick = <T>(list: readonly T[], nth: number): T | undefined => list[nth % Math.max(1, list.length)];
const editorial = { editorial: true as const, citations: [] };

const EDITS: readonly Edit[] = [
	(dossier, { text }) => void (dossier.title = text),
	(dossier, { text, flag }) =>
		void Object.assign(dossier, { summary: flag ? text : undefined, 'x-a': { [text]: text } }),
	(dossier, { time }) => void (dossier.modified = time),
	({ sources }, { nth, text, flag }) =>
		void Object.assign(pick(sources, nth) ?? {}, flag ? { title: text } : { authors: [text] }),
	({ sources }, { nth, text }) => void sources.push({ id: `new-${nth}`, type: 'report', language: 'en', title: text }),
	({ sources }, { nth }) => {
		// A longer or shorter text: passages cited by the other side may then lie outside it.
		const source = pick(sources, nth);
		if (source?.text) source.text = { length: 12 + nth, sha256: source.text.sha256 };
	},
	({ sources }, { nth, flag }) => {
		const source = pick(sources, nth);
		if (!source) return;
		delete source.text;
		if (flag && nth > 0) source.within = { source: sources[0]?.id ?? '', start: 0, end: 5 };
		else delete source.within;
	},
	({ places }, { nth, text }) => void Object.assign(pick(places.features, nth)?.properties ?? {}, { name: text }),
	({ places }, { nth, geometry }) => {
		const place = pick(places.features, nth);
		if (!place) return;
		place.geometry = geometry;
		place.properties.radius = nth + 1;
		place.properties.precision = 'near';
	},
	({ places }, { nth, flag }) => {
		const place = pick(places.features, nth);
		if (!place) return;
		place.properties.precision = flag ? 'country' : 'unknown';
		delete place.properties.radius;
	},
	({ places }, { nth, flag }) => {
		const [place, other] = [pick(places.features, nth), pick(places.features, nth + 1)];
		if (place && other)
			place.properties = compact<PlaceProperties>({ ...place.properties, partOf: flag ? other.id : undefined });
	},
	({ places }, { nth, text }) =>
		void places.features.push({
			type: 'Feature',
			id: `new-${nth}`,
			geometry: null,
			properties: { name: text, kind: 'site', precision: 'unknown', ...editorial }
		}),
	({ actors }, { nth, text, flag }) =>
		void Object.assign(pick(actors, nth) ?? {}, flag ? { name: text } : { aliases: [text] }),
	({ actors }, { nth, text }) => void actors.push({ id: `new-${nth}`, name: text, kind: 'person', ...editorial }),
	({ actors }, { nth, text, time }) => pick(actors, nth)?.roles?.push({ title: text, when: time }),
	({ actors }, { nth }) => void actors.unshift(...actors.splice(nth % Math.max(1, actors.length))),
	({ events }, { nth, flag }) => {
		const [event, other] = [pick(events, nth), pick(events, nth + 1)];
		if (event && other && flag) event.partOf = other.id;
		else delete event?.partOf;
	},
	({ events }, { nth, text }) => void events.push({ id: `new-${nth}`, kind: 'attack', title: text, ...editorial }),
	({ statements }, { nth, text, flag }) => {
		const statement = pick(statements, nth);
		if (!statement) return;
		statement.form = flag ? 'direct' : 'indirect';
		if (flag) statement.quote = text;
		else delete statement.quote;
	},
	({ statements, places }, { nth, time }) =>
		void Object.assign(pick(statements, nth) ?? {}, { said: time, saidAt: pick(places.features, nth)?.id }),
	({ statements, events }, { nth }) => {
		const [statement, event] = [pick(statements, nth), pick(events, nth)];
		if (statement && event) statement.about = [event.id];
	},
	(dossier, { nth, flag }) => {
		const record = pick([...dossier.actors, ...dossier.events, ...dossier.statements, ...dossier.claims], nth);
		if (!record) return;
		record.citations = flag
			? [...record.citations, { source: dossier.sources[0]?.id ?? '' }]
			: record.citations.slice(1);
		if (record.citations.length === 0) record.editorial = true;
		else delete record.editorial;
	},
	({ claims, actors, statements }, { nth, flag }) => {
		const claim = pick(claims, nth);
		if (!claim) return;
		delete claim.by;
		delete claim.assertedIn;
		const by = flag ? pick(actors, nth)?.id : undefined;
		const assertedIn = flag ? undefined : pick(statements, nth)?.id;
		if (by !== undefined) claim.by = by;
		if (assertedIn !== undefined) claim.assertedIn = assertedIn;
	},
	({ claims }, { nth, time }) => void Object.assign(pick(claims, nth) ?? {}, { value: { type: 'time', edtf: time } }),
	({ claims, events, places }, { nth, text, flag }) => {
		const about = pick(events, nth)?.id;
		const place = pick(places.features, nth)?.id;
		if (about === undefined || place === undefined) return;
		const value = flag ? { type: 'place' as const, place } : { type: 'category' as const, slug: text, label: text };
		claims.push({ id: `new-${nth}`, about, property: 'motive', value, ...editorial });
	},
	({ questions }, { text, nth }) => void questions.push({ property: `asked-${nth}`, label: text }),
	...(['sources', 'actors', 'events', 'questions', 'statements', 'claims'] as const).map(
		(kind): Edit =>
			(dossier, { nth }) =>
				void dossier[kind].splice(nth % Math.max(1, dossier[kind].length), 1)
	),
	({ places }, { nth }) => void places.features.splice(nth % Math.max(1, places.features.length), 1)
];

const draw: fc.Arbitrary<Draw & { edit: number }> = fc.record({
	edit: fc.nat({ max: EDITS.length - 1 }),
	nth: fc.nat({ max: 3 }),
	text: arbitraryText,
	time: arbitraryTime,
	flag: fc.boolean(),
	geometry: arbitraryGeometry
});

const isSound = (dossier: Dossier) => listIssues(dossier).every(({ severity }) => severity !== 'error');

/** The dossier after each edit that leaves it sound; edits that do not are not made. */
function edited(dossier: Dossier, draws: readonly (Draw & { edit: number })[]): Dossier {
	return draws.reduce((before, draw) => {
		const after = structuredClone(before);
		EDITS[draw.edit]?.(after, draw);
		const written = JSON.parse(JSON.stringify(after));
		return isSound(written) ? written : before;
	}, dossier);
}

/** A sound dossier and what two people made of it, both sound: two to twelve edits each. */
export const arbitraryVersions: fc.Arbitrary<{ base: Dossier; ours: Dossier; theirs: Dossier }> = fc
	.record({
		base: arbitraryDossier()
			.map((dossier): Dossier => JSON.parse(JSON.stringify(dossier)))
			.filter(isSound),
		ours: fc.array(draw, { minLength: 2, maxLength: 12 }),
		theirs: fc.array(draw, { minLength: 2, maxLength: 12 })
	})
	.map(({ base, ours, theirs }) => ({ base, ours: edited(base, ours), theirs: edited(base, theirs) }));
