// What a record knows of how it is told, for every certainty and denial, wherever these are written.
import { describe, expect, it } from 'vitest';
import { TELLINGS, tellingsOf } from '#core/dossier/hedge.ts';
import type { Claim } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { isHollow, type EventRecord } from '#core/index/records.ts';
import { participationsTold, placesTold, statusesTold, timesTold } from '#core/index/told.ts';
import { hedgedDossier, lacking, tooMuch, type Saying } from '../hedged-dossier.ts';

const { dossier, sayings } = hedgedDossier();
const catalogue = new Catalogue(dossier);
const recordOf = ({ record }: Saying) => catalogue.record(record);
function eventOf(saying: Saying): EventRecord {
	const record = recordOf(saying);
	if (record?.type !== 'event') throw new Error(`${saying.record} is no event`);
	return record;
}
const actorOf = ({ token }: Saying) => dossier.actors.find(({ name }) => name.endsWith(token))?.id ?? '';
const all = (kind: Saying['kind']) => sayings.filter((saying) => saying.kind === kind);

describe('a record', () => {
	it('has the words of a statement with their doubt and denial before them', () => {
		for (const saying of [...all('direct'), ...all('indirect')]) {
			const title = recordOf(saying)?.title ?? '';
			expect(title).toContain(saying.token);
			expect([title, lacking(title, saying.hedge), tooMuch(title, saying.hedge)]).toEqual([title, [], []]);
		}
	});

	it('has no time, place, status or acting person that is only denied', () => {
		for (const saying of sayings) {
			if (catalogue.statements.has(saying.record)) continue;
			const { when, places, statuses, statusesTold: told, actors } = eventOf(saying);
			const has = {
				category: null,
				quantity: null,
				direct: null,
				indirect: null,
				when: when.length > 0,
				where: places.length > 0,
				status: statuses.length > 0,
				participant: actors.acts.has(actorOf(saying))
			}[saying.kind];
			if (has !== null) expect([saying.id, has]).toEqual([saying.id, !saying.hedge.denied]);
			if (saying.kind === 'status') expect(told.map(({ denied }) => denied)).toEqual([saying.hedge.denied]);
			if (saying.kind === 'participant') expect(actors.about.has(actorOf(saying))).toBe(saying.hedge.denied);
		}
	});

	it('is hollow where its taking place is not told flatly', () => {
		for (const saying of all('status'))
			expect(isHollow(eventOf(saying))).toBe(saying.hedge.denied || saying.hedge.doubt !== null);
	});

	it('says of a place that all who put it there doubt it', () => {
		for (const saying of all('where').filter(({ hedge }) => !hedge.denied))
			expect(eventOf(saying).places.map(({ doubts }) => doubts ?? [])).toEqual([[saying.hedge.doubt ?? []].flat()]);
	});

	it('tells each time, place, status and participation as its claims do', () => {
		const telling = { when: timesTold, where: placesTold, status: statusesTold, participant: participationsTold };
		for (const [kind, tell] of Object.entries(telling))
			for (const saying of all(kind as Saying['kind'])) {
				const { denied, doubt } = saying.hedge;
				const own = tell(eventOf(saying).claims, catalogue.statements);
				expect(own.map((one) => [one.denied, one.doubts])).toEqual([[denied, doubt === null ? [] : [doubt]]]);
			}
	});

	it('tells flatly what one of several tells flatly', () => {
		const claim = (id: string, more: Partial<Claim>): Claim => ({
			id,
			about: 'quay',
			property: 'when',
			value: { type: 'time', edtf: '2031-01-01' },
			citations: [],
			...more
		});
		const tell = (...claims: Partial<Claim>[]) =>
			timesTold(
				claims.map((more, at) => claim(`c${at}`, more)),
				new Map()
			);
		expect(tell({ certainty: 'alleged' }, {})).toEqual([{ value: '2031-01-01', denied: false, doubts: [] }]);
		expect(tell({ certainty: 'alleged' }, { certainty: 'feared' }, { certainty: 'alleged' })).toEqual([
			{ value: '2031-01-01', denied: false, doubts: ['alleged', 'feared'] }
		]);
		expect(tell({ certainty: 'alleged' }, { polarity: 'denied' }).map(({ denied }) => denied)).toEqual([false, true]);
	});
});

describe('a filter for how something is told', () => {
	it.each(TELLINGS)('“%s” leaves what is told so, and nothing else', (telling) => {
		const left = show(catalogue, { ...NO_FILTER, tellings: [telling] }).records;
		for (const saying of sayings) {
			if (tellingsOf(saying.hedge).includes(telling)) expect(left).toContain(recordOf(saying));
		}
		expect(left.every(({ tellings }) => tellings.has(telling))).toBe(true);
		expect(left.length).toBeLessThan(catalogue.records.length);
	});
});
