// Names of places in a text: which are found, and which place each means.
import { describe, expect, it } from 'vitest';
import type { Place } from '#core/dossier/types.ts';
import { draftPlaces, type PlacesOptions } from '#core/draft/places/places.ts';
import { gazetteer } from '../gazetteer/committed.ts';

/** [words, best candidate, country] of every mention. */
function found(text: string, options?: PlacesOptions): string[] {
	return draftPlaces(text, gazetteer, options).map(({ text: words, candidates: [best] }) =>
		[words, best?.name ?? '-', best?.country ?? '-'].join(' | ')
	);
}
const words = (text: string) => draftPlaces(text, gazetteer).map((mention) => mention.text);

describe('what is found', () => {
	it.each([
		['A convoy left Peshawar for the Khyber Agency on Friday.', ['Peshawar', 'Khyber Agency']],
		['Fighting went on in North Waziristan, near the border with Afghanistan.', ['North Waziristan', 'Afghanistan']],
		['He flew from New Delhi to Port-au-Prince.', ['New Delhi', 'Port-au-Prince']],
		['LAGOS, Nigeria (Agency) — Boats sank in the night.', ['LAGOS', 'Nigeria']],
		['The U.S. and the UK sent help, the US said.', ['U.S.', 'UK', 'US']],
		['Schools in Côte d’Ivoire and São Tomé opened.', ['Côte d’Ivoire', 'São Tomé']],
		["Chad's army crossed into the People's Republic of China.", ['Chad', "People's Republic of China"]],
		['Trucks waited at Torkham Road and on the Grand Trunk Road.', ['Torkham Road', 'Grand Trunk Road']],
		['The Kunhar River burst its banks below Mount Ararat.', ['Kunhar River', 'Mount Ararat']],
		['They sailed the Gulf of Tonkin and Lake Turkana.', ['Gulf of Tonkin', 'Lake Turkana']],
		['Interstate 80 and Highway 61 were closed near Toledo, Ohio.', ['Interstate 80', 'Highway 61', 'Toledo', 'Ohio']]
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});
});

describe('what is no place', () => {
	it.each([
		['Paris Hilton sang.'],
		['Mr Jordan said he was tired.'],
		['Gen. Raheel Sharif spoke to Nawaz Sharif.'],
		['Reading is fun, and March is cold.'],
		['The Taliban fired on Monday.'],
		['us and them, turkey and china, chad and all'],
		['May Day fell on a Sunday in August.']
	])('%s', (text) => {
		expect(words(text)).toEqual([]);
	});

	it('a name that is a person elsewhere in the text', () => {
		expect(words('Ms Charlotte Lancaster spoke first. Lancaster said no more.')).toEqual([]);
	});

	it('a people, unless peoples are asked for', () => {
		expect(found('Kenyan farmers left Kenya.')).toEqual(['Kenya | Kenya | KE']);
		expect(found('The Kenyan minister met Ugandans.', { people: true })).toEqual([
			'Kenyan | Kenya | KE',
			'Ugandans | Uganda | UG'
		]);
	});
});

describe('which place a name means', () => {
	it.each([
		['The mayor of London spoke.', 'London | London | GB'],
		['The mayor of London, Ontario, spoke.', 'London | London | CA'],
		['A fire in Paris, Texas, was put out.', 'Paris | Paris | US'],
		['A fire in Athens, Ga., was put out.', 'Athens | Athens | US'],
		['He was born in Hyderabad, Pakistan.', 'Hyderabad | Hyderabad | PK'],
		['He was born in Hyderabad, India.', 'Hyderabad | Hyderabad | IN'],
		['Talks in Washington ended.', 'Washington | Washington, D.C. | US'],
		['Rain fell on Mexico.', 'Mexico | Mexico | MX'],
		['Bombay is now Mumbai.', 'Bombay | Mumbai | IN']
	])('%s', (text, first) => {
		expect(found(text)[0]).toBe(first);
	});

	it('what the places around it say', () => {
		const text =
			'Police in Birmingham said the road from Montgomery to Tuscaloosa was shut. Mobile lies south in Alabama.';
		expect(found(text)).toContain('Birmingham | Birmingham | US');
		expect(found('Police in Birmingham called in help from Coventry and Wolverhampton.')[0]).toContain('| GB');
	});

	it('a list of countries is no address', () => {
		expect(found('Cases rose in Mexico, China, Japan and Brazil.').map((line) => line.slice(-2))).toEqual([
			'MX',
			'CN',
			'JP',
			'BR'
		]);
	});

	it('a list of counties names counties', () => {
		const mentions = draftPlaces('Storms hit Jackson, Clarke and Barrow counties in Georgia.', gazetteer);
		expect(mentions.map(({ candidates: [best] }) => best?.kind)).toEqual([
			'district',
			'district',
			'district',
			'region'
		]);
	});

	it("the outlet's home tips the scales where nothing else does", () => {
		const text = 'Work on the bridge in Newcastle begins.';
		expect(found(text, { home: 'AU' })[0]).toContain('| AU');
		expect(found(text, { home: 'GB' })[0]).toContain('| GB');
	});
});

describe('a dossier’s own places', () => {
	const own: Place[] = [
		place('peshawar', 'Peshawar', 71.58, 34.01),
		place('army-public-school', 'Army Public School', 71.53, 34.0),
		place('kot', 'Kot', 70, 33)
	];
	const ids = (text: string) =>
		draftPlaces(text, gazetteer, { own }).map((mention) => [mention.text, mention.rule, mention.candidates[0]?.id]);

	it.each([
		['They met in Peshawar.', [['Peshawar', 'own-place', 'peshawar']]],
		['They met in Peshwara on Monday.', [['Peshwara', 'misspelt-own-place', 'peshawar']]],
		['They ran from the Army Public School.', [['Army Public School', 'own-place', 'army-public-school']]],
		['They left Pexhawxxr and Kut.', []]
	])('%s', (text, expected) => {
		expect(ids(text).filter(([, rule]) => rule !== 'gazetteer-name' && rule !== 'place-preposition')).toEqual(expected);
	});
});

describe('every mention', () => {
	const text = '😀 In Lahore – “Lahore!” – and the Ravi River, 😀 near Amritsar, India, they wept.';
	const mentions = draftPlaces(text, gazetteer);

	it('is where it says, in code points, in order', () => {
		expect(mentions.length).toBeGreaterThan(3);
		for (const { start, end, text: named } of mentions) expect([...text].slice(start, end).join('')).toBe(named);
		expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).toSorted((a, b) => a - b));
	});

	it('has candidates best first, with scores from 0 to 1', () => {
		for (const { candidates, score, rule } of mentions) {
			const scores = candidates.map((candidate) => candidate.score);
			expect(scores).toEqual(scores.toSorted((a, b) => b - a));
			expect([score, ...scores].every((each) => each >= 0 && each <= 1)).toBe(true);
			expect(rule).toMatch(/^[a-z-]+$/);
		}
	});
});

function place(id: string, name: string, lon: number, lat: number): Place {
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [lon, lat] },
		properties: { name, kind: 'settlement', precision: 'settlement', citations: [] }
	};
}
