// Who a text names: what makes a name, and whom a surname, an office, initials or a pronoun mean.
import { describe, expect, it } from 'vitest';
import { draftText } from '#core/draft/draft.ts';
import { gazetteer } from '../gazetteer/committed.ts';

/** [words, key] of every mention. */
const named = (text: string) => draftText(text, null).actors.map((actor) => [actor.text, actor.key]);

describe('a name', () => {
	it.each([
		['They met Prime Minister Ada Quill there.', 'Ada Quill', 'person', 'Prime Minister'],
		['They met Secretary of State Ada Quill there.', 'Ada Quill', 'person', 'Secretary of State'],
		['They met army chief Tom Brand there.', 'Tom Brand', 'person', 'army chief'],
		['They met Harbour Board spokesman Tom Brand there.', 'Tom Brand', 'person', 'Harbour Board spokesman'],
		['Ada Quill, the mayor of Oakmere, was there.', 'Ada Quill', 'person', 'mayor of Oakmere'],
		['Ada Quill, 52, a baker, was there.', 'Ada Quill', 'person', 'baker'],
		['The harbour’s chief engineer, Tom Brand, was there.', 'Tom Brand', 'person', 'harbour’s chief engineer'],
		['It was planned when Omar al-Haddad said so.', 'Omar al-Haddad', 'person', undefined],
		['They asked the Ministry of Transport again.', 'Ministry of Transport', 'state-body', undefined],
		['They asked the Harbour Workers Union again.', 'Harbour Workers Union', 'group', undefined],
		['It was reported by the Oakmere Herald first.', 'Oakmere Herald', 'outlet', undefined],
		['It was first told to Reuters by phone.', 'Reuters', 'outlet', undefined],
		['They saw Kenyan police at the gate.', 'Kenyan police', 'state-body', undefined]
	])('%s', (text, words, kind, role) => {
		const actor = draftText(text, null).actors.find((one) => one.text === words);
		expect(actor).toMatchObject({ kind, name: words });
		expect(actor?.role).toBe(role);
	});

	it.each([
		['The bridge at the Lady Anne Hospital was shut.'],
		['On Monday the water rose. In December it fell.'],
		['New Bridge Opens After Long Winter Of Repairs And Delay'],
		['The Long Bridge was shut.'],
		['They lived in Macungie, Pa. Later they left.']
	])('is not found in: %s', (text) => {
		expect(draftText(text, null).actors.filter(({ kind }) => kind === 'person')).toEqual([]);
	});
});

describe('a surname', () => {
	const both = 'Prime Minister Ada Quill met General Tom Quill. ';

	it('means the only one of that name', () => {
		expect(named('Prime Minister Ada Quill came. Mr Brand saw Ms Quill. Quill left.')).toEqual([
			['Ada Quill', 'ada-quill'],
			['Brand', 'brand'],
			['Quill', 'ada-quill'],
			['Quill', 'ada-quill']
		]);
	});

	it('stays open where two fit, and says which', () => {
		const [, , open, again] = draftText(`${both}Later Quill spoke. Then Quill left.`, null).actors;
		expect(open).toMatchObject({
			text: 'Quill',
			key: 'quill',
			rule: 'several-fit',
			orElse: ['ada-quill', 'tom-quill']
		});
		expect(again).toMatchObject({ key: 'quill' });
	});

	it('is told by its office, and by Mr and Mrs', () => {
		expect(named(`${both}Prime Minister Quill spoke.`).at(-1)).toEqual(['Quill', 'ada-quill']);
		expect(named('Mrs Ada Quill met Mr Tom Quill. Mrs Quill spoke.').at(-1)).toEqual(['Quill', 'ada-quill']);
	});

	it('may stand before the full name', () => {
		expect(named('Mayor Quill came. Mayor Ada Quill left.')).toEqual([
			['Quill', 'ada-quill'],
			['Ada Quill', 'ada-quill']
		]);
	});

	it('goes with longer and shorter forms of one name', () => {
		expect(named('President Ada Quill, president Ada M. Quill and President A. Quill.').map(([, key]) => key)).toEqual([
			'ada-quill',
			'ada-quill',
			'ada-quill'
		]);
	});
});

describe('an office', () => {
	it('means its only holder', () => {
		expect(named('Prime Minister Ada Quill came. The prime minister left.').at(-1)).toEqual([
			'The prime minister',
			'ada-quill'
		]);
	});

	it('means nobody where two held it', () => {
		const text = 'Former President Ada Quill met President Tom Brand. The president left.';
		expect(named(text).map(([words]) => words)).toEqual(['Ada Quill', 'Tom Brand']);
	});
});

describe('a body', () => {
	it('is meant by the initials behind its name', () => {
		expect(named('They asked the Harbour Workers Union (HWU) again. The HWU said no.').map(([, key]) => key)).toEqual([
			'harbour-workers-union',
			'harbour-workers-union',
			'harbour-workers-union'
		]);
	});

	it('is not another one whose name ends the same', () => {
		const [afghan, short] = draftText('They met the Afghan Taliban. Then the Taliban left.', null).actors;
		expect([afghan?.key, short?.key]).toEqual(['afghan-taliban', 'taliban']);
		expect(short?.orElse).toEqual(['afghan-taliban']);
	});
});

describe('a speaker', () => {
	/** Name of who speaks each quotation. */
	const speakers = (text: string) => {
		const { quotations, actors } = draftText(text, null);
		return quotations.map(({ speaker }) => actors.find(({ key }) => key === speaker?.actor)?.name ?? null);
	};

	it.each([
		['“We are ready for it now,” said Mayor Ada Quill.', 'Ada Quill'],
		['“We are ready for it now,” said a clerk at the Ministry of Transport.', 'clerk at the Ministry of Transport'],
		['“We are ready for it now,” officials said.', 'officials'],
		['Mayor Ada Quill came late. “We are ready for it now,” she said.', 'Ada Quill'],
		['Mayor Ada Quill came late.\n\n“We are ready for it now,” she said.', 'Ada Quill'],
		['Mayor Ada Quill met General Tom Brand. “We are ready for it now,” she said.', null],
		['Mrs Ada Quill met Mr Tom Brand. “We are ready for it now,” she said.', 'Ada Quill'],
		['“We are ready for it now,” they said.', null]
	])('%s', (text, speaker) => {
		expect(speakers(text)).toEqual([speaker]);
	});

	it('who is not named is somebody else each time', () => {
		const text = '“We saw it fall down,” said a witness. “It fell all at once,” said a witness.';
		expect(new Set(draftText(text, null).actors.map(({ key }) => key)).size).toBe(2);
	});
});

describe('a first name that is a city’s as well', () => {
	const TABLE = [
		['Shiraz Wilson, a researcher, said it was late. "Nobody came," Shiraz Wilson said.', []],
		['"Nobody came," Shiraz Wilson said.', []],
		['Mayor Florence Weir flew to Shiraz.', ['Shiraz']],
		['He lived in the U.S. Jon Prindle, president of the club, said so.', ['U.S.']],
		['Shiraz police said nothing. Shiraz was quiet.', ['Shiraz', 'Shiraz']]
	] as const;
	it.each(TABLE)('%s', (text, places) => {
		const draft = draftText(text, gazetteer);
		expect(draft.places.map(({ text: words }) => words)).toEqual(places);
		if (places.length === 0)
			expect(new Set(draft.actors.map(({ name, kind }) => `${name}, ${kind}`))).toEqual(
				new Set(['Shiraz Wilson, person'])
			);
	});
});

describe('initials in brackets', () => {
	it('make a body of the name they spell, and mean it there and afterwards', () => {
		const text = 'The Tehreek-e-Taliban Pakistan (TTP) denied it. Later the TTP said so again.';
		expect(draftText(text, null).actors.map(({ name, kind, rule }) => [name, kind, rule])).toEqual([
			['Tehreek-e-Taliban Pakistan', 'armed-group', 'body-by-its-initials'],
			['Tehreek-e-Taliban Pakistan', 'armed-group', 'initials'],
			['Tehreek-e-Taliban Pakistan', 'armed-group', 'initials']
		]);
	});
	it('make none of a name they do not spell', () => {
		const { actors } = draftText('They asked Ada Quill (BBC) again.', null);
		expect(actors.filter(({ rule }) => rule === 'body-by-its-initials')).toEqual([]);
	});
});
