// Doubt and denial stand with the words wherever they are shown: every page, list and name of a made dossier is walked.
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { involvement } from '#core/words/involved.ts';
import { lineWords } from '#core/words/distance.ts';
import InView from '#lib/panels/InView.svelte';
import Overview from '#lib/panels/Overview.svelte';
import { citationText } from '#lib/panels/statement-words.ts';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { shownPlaces } from '#lib/state/map-places.ts';
import { LISTS, OPENABLE, type Open } from '#lib/state/selection.svelte.ts';
import { markName } from '#lib/map/words.ts';
import { barsOf } from '#lib/timeline/bars.ts';
import { labelsOf } from '#lib/timeline/labels.ts';
import { LANE_MODES, lanesOf } from '#lib/timeline/lanes.ts';
import { listedThings } from '#lib/timeline/listing.ts';
import { barName, barTitle } from '#lib/timeline/words.ts';
import { marksAt } from '../marks/places.ts';
import { loadView } from '../../../src/routes/views.ts';
import { hedgedDossier, lacking, tooMuch, type Saying } from '../hedged-dossier.ts';
import Harness from './Harness.svelte';
import { piecesOf, unitsWith } from './markup.ts';
import { still } from './still.ts';

const { dossier, sayings } = hedgedDossier();
const made = new Dashboard(dossier, { push() {}, replace() {} });
await made.session.compare();
const session = still(made.session);
const dashboard: Dashboard = still(
	new Proxy(made, { get: (target, key) => (key === 'session' ? session : Reflect.get(target, key, target)) })
);
const { catalogue } = session;
const shown = show(catalogue, NO_FILTER);

const ofKind = (...kinds: Saying['kind'][]) => sayings.filter(({ kind }) => kinds.includes(kind));
const spoken = ofKind('direct', 'indirect');
const aboutEvents = sayings.filter(({ kind }) => kind !== 'direct' && kind !== 'indirect');
const valueOf = ({ id }: Saying) => catalogue.claims.get(id)?.value ?? expect.unreachable();

/** The words of a saying that must not stand without its doubt and denial. */
function wordsOf(saying: Saying): string {
	const { kind, token, record } = saying;
	if (kind === 'category') return `salt for ${token}`;
	if (kind === 'quantity') return `crates ${token}`;
	if (kind === 'direct' || kind === 'indirect') return `Ferry ${token}`;
	return catalogue.events.get(record)?.title ?? expect.unreachable();
}

async function markup(open: Open): Promise<string> {
	const view = await loadView(open);
	dashboard.selection.show(open);
	const given = 'id' in open ? { id: open.id, index: open.type === 'passage' ? open.index : 0 } : {};
	return draw(view?.Page ?? expect.unreachable(), given);
}

function draw(Part: unknown, given: Record<string, unknown> = {}): string {
	return render(Harness as never, { props: { dashboard, Part, given } as never }).body;
}

/** Holds that the words of each saying stand in some markup, never without their doubt and denial, and flat ones with none. */
function hold(html: string, some: readonly Saying[], words = wordsOf): void {
	const pieces = piecesOf(html);
	expect(some.length).toBeGreaterThan(0);
	for (const saying of some) {
		const units = unitsWith(words(saying), pieces);
		expect(units, `${words(saying)} is shown`).not.toEqual([]);
		for (const unit of units) {
			expect(lacking(unit, saying.hedge), `${JSON.stringify(saying)} in: ${unit}`).toEqual([]);
			if (!saying.hedge.denied && saying.hedge.doubt === null)
				expect(tooMuch(unit, saying.hedge), `${JSON.stringify(saying)} in: ${unit}`).toEqual([]);
		}
	}
}

type View = (typeof OPENABLE)[number] | (typeof LISTS)[number] | 'passage';

/** How each page is walked. `null`: it shows no words of records and no values. */
const WALKS: Readonly<Record<View, (() => Promise<void>) | null>> = {
	async place() {
		hold(await markup({ type: 'place', id: 'landing' }), spoken);
		for (const saying of ofKind('where')) {
			const value = valueOf(saying);
			// A place at which an event is denied to have been does not list it as there.
			const html = await markup({ type: 'place', id: value.type === 'place' ? value.place : '' });
			if (unitsWith(wordsOf(saying), piecesOf(html)).length > 0) hold(html, [saying]);
			else expect(saying.hedge.denied).toBe(true);
		}
	},
	async event() {
		hold(await markup({ type: 'event', id: 'quay' }), spoken);
		for (const saying of aboutEvents) {
			const html = await markup({ type: 'event', id: saying.record });
			const { kind, token } = saying;
			const words = {
				where: `Jetty ${token}`,
				participant: `Keeper ${token}`,
				when: 'January',
				status: token
			}[kind as 'where'];
			if (kind === 'status') expect(lacking(html, saying.hedge)).toEqual([]);
			else if (kind !== 'when') hold(html, [saying], words === undefined ? wordsOf : () => words);
			else {
				const answers = unitsWith(String(new Date(saying.edtf ?? '').getUTCFullYear()), piecesOf(html));
				expect(answers).not.toEqual([]);
				for (const unit of answers) expect(lacking(unit, saying.hedge), unit).toEqual([]);
			}
		}
	},
	async statement() {
		for (const saying of spoken) hold(await markup({ type: 'statement', id: saying.id }), [saying]);
		for (const saying of aboutEvents.filter(({ written }) => written !== 'itself' && written !== undefined)) {
			const holder = catalogue.claims.get(saying.id)?.assertedIn;
			if (holder === undefined || !['category', 'quantity'].includes(saying.kind)) continue;
			hold(await markup({ type: 'statement', id: holder }), [saying]);
		}
	},
	async actor() {
		hold(await markup({ type: 'actor', id: 'clerk' }), spoken);
		for (const saying of ofKind('participant')) {
			const value = valueOf(saying);
			hold(await markup({ type: 'actor', id: value.type === 'participant' ? value.actor : '' }), [saying]);
		}
	},
	async source() {
		hold(await markup({ type: 'source', id: 'log' }), spoken);
	},
	async passage() {
		// Everything rests on one passage: its page lists all of it.
		hold(await markup({ type: 'passage', id: 'quay', index: 0 }), [
			...spoken,
			...ofKind('category', 'quantity', 'status')
		]);
	},
	async undated() {
		hold(await markup({ type: 'list', id: 'undated' }), [...spoken, ...ofKind('status')]);
	},
	async unplaced() {
		hold(await markup({ type: 'list', id: 'unplaced' }), spoken);
	},
	question: null,
	'in-view': () => Promise.resolve(hold(draw(InView), [...spoken, ...ofKind('where', 'status')].filter(isListed))),
	accounts: null,
	lint: null,
	points: null,
	refused: null
};

/** False for an event that is nowhere, since that it was where it is said to be is denied. */
function isListed({ kind, hedge }: Saying): boolean {
	return kind !== 'where' || !hedge.denied;
}

describe('the pages of the panel', () => {
	test('are all walked', () => {
		expect(Object.keys(WALKS).toSorted()).toEqual([...OPENABLE, ...LISTS, 'passage'].toSorted());
	});

	test.each(Object.entries(WALKS).flatMap(([view, walk]) => (walk ? [[view, walk] as const] : [])))(
		'%s: doubt and denial stand with the words',
		async (_, walk) => walk(),
		60_000
	);

	test('question: doubt and denial stand with the words', async () => {
		for (const { about, property } of ofKind('category', 'quantity').map(
			({ id }) => catalogue.claims.get(id) ?? expect.unreachable()
		)) {
			const saying = sayings.find(({ record }) => record === about) ?? expect.unreachable();
			const html = await markup({ type: 'question', id: `${about}/${property}` });
			expect(lacking(html.replaceAll(/<[^>]+>/g, ' '), saying.hedge), JSON.stringify(saying)).toEqual([]);
		}
	});

	test('the overview says what became of its events', () => {
		const pieces = piecesOf(draw(Overview));
		for (const saying of [...ofKind('status'), ...ofKind('when')])
			for (const unit of unitsWith(wordsOf(saying), pieces))
				if (!(saying.kind === 'when' && saying.hedge.denied)) expect(lacking(unit, saying.hedge), unit).toEqual([]);
	});
});

describe('what is copied, and said of a line', () => {
	test.each(spoken)('$token', (saying) => {
		const record = catalogue.record(saying.id);
		if (record?.type !== 'statement') return expect.unreachable();
		expect(lacking(citationText(record, catalogue), saying.hedge)).toEqual([]);
		const at = { ...record, statement: { ...record.statement, saidAt: 'landing' } };
		expect(lineWords(at, catalogue)).toMatch(saying.hedge.denied ? /^Denied / : /^Said /);
	});

	test.each(ofKind('participant'))('the role of $token', (saying) => {
		const value = valueOf(saying);
		const actor = value.type === 'participant' ? value.actor : '';
		const words = involvement(actor, catalogue.claimsAbout(saying.record), catalogue).join('; ');
		expect(words).toMatch(/pilot/);
		expect(lacking(words, saying.hedge), words).toEqual([]);
		expect(tooMuch(words, saying.hedge), words).toEqual([]);
	});
});

describe('the timeline', () => {
	test('lists records with their doubt and denial', () => {
		const things = new Map(
			listedThings(
				catalogue.records.map(({ id }) => id),
				catalogue
			).map((thing) => [thing.id, `${thing.when} ${thing.who} ${thing.what} ${thing.note}`])
		);
		for (const saying of [...spoken, ...ofKind('status')])
			expect(lacking(things.get(saying.record) ?? '', saying.hedge), things.get(saying.record)).toEqual([]);
		for (const saying of ofKind('when')) {
			const words = things.get(saying.record) ?? '';
			if (saying.hedge.denied) expect(words).toMatch(/^undated/);
			else expect(lacking(words, saying.hedge), words).toEqual([]);
		}
	});

	test.each(LANE_MODES)('names bars with the doubt that their time rests on, by %s', (mode) => {
		const lanes = lanesOf(mode, { catalogue, shown, letters: dashboard.session.letters });
		const bars = lanes.flatMap(({ items }) => barsOf(items));
		for (const saying of ofKind('when')) {
			const own = bars.filter(({ ids }) => ids.includes(saying.record));
			expect(own.length > 0).toBe(!saying.hedge.denied);
			for (const bar of own) {
				const names = [barName(bar, null), barTitle(bar, null)];
				for (const name of names) expect(lacking(name, saying.hedge), name).toEqual([]);
				if (saying.hedge.doubt !== null) expect(lacking(labelsOf(bar, 'bar')[0] ?? '', saying.hedge)).toEqual([]);
			}
		}
	});
});

test('the marks of the map say how certainly anything is there', () => {
	const places = shownPlaces(catalogue, shown, 'en', new Map());
	for (const saying of ofKind('where')) {
		const own = places.filter(({ name }) => name === `Jetty ${saying.token}`);
		expect(own.length > 0 || saying.hedge.denied).toBe(true);
		for (const mark of marksAt(own, 12)) expect(lacking(markName(mark), saying.hedge), markName(mark)).toEqual([]);
	}
});
