// A small invented dossier with every way a source can speak of time.
import type { Citation, Claim, Dossier, Statement } from '#core/dossier/types.ts';

const cite = (source: string, start = 0, end = 5): Citation => ({ source, start, end, sha256: '0'.repeat(64) });

function statement(id: string, said: string | undefined, more: Partial<Statement>): Statement {
	return {
		id,
		speaker: null,
		form: 'indirect',
		gist: id,
		about: [],
		citations: [cite('paper')],
		...(said === undefined ? {} : { said }),
		...more
	};
}
function when(id: string, about: string, edtf: string, more: Partial<Claim>): Claim {
	return { id, about, property: 'when', value: { type: 'time', edtf }, citations: [cite('paper')], ...more };
}

/** A flood at a weir, told by a paper, a live page with a post in it, and a caption that somebody else published. */
export function weir(): Dossier {
	return {
		format: 'dateline/1',
		id: 'weir',
		title: 'The flood at the weir',
		language: 'en',
		sources: [
			{ id: 'paper', type: 'article', title: 'A paper', language: 'en', published: '2020-05-03' },
			{ id: 'live', type: 'live-blog', title: 'A live page', language: 'en', published: '2020-05-02T12:00Z' },
			{
				id: 'post',
				type: 'post',
				title: 'A post',
				language: 'en',
				published: '../2020-05-02T12:00Z',
				within: { source: 'live', start: 100, end: 200 }
			},
			{
				id: 'caption',
				type: 'photo-caption',
				title: 'A caption',
				publisher: 'An agency',
				language: 'en',
				within: { source: 'live', start: 300, end: 400 }
			}
		],
		places: { type: 'FeatureCollection', features: [] },
		actors: [
			{ id: 'mayor', name: 'Tove Ek', kind: 'person', citations: [cite('paper')] },
			{ id: 'guard', name: 'Coast guard', kind: 'state-body', citations: [cite('paper')] }
		],
		events: [
			{ id: 'flood', kind: 'attack', title: 'The flood', citations: [cite('paper'), cite('live')] },
			{ id: 'vigil', kind: 'mourning', title: 'A vigil', citations: [cite('live')] },
			{ id: 'inquiry', kind: 'decision', title: 'An inquiry', citations: [cite('live')] }
		],
		questions: [],
		statements: [
			statement('s-mayor', '2020-05-02T10:00Z', { speaker: 'mayor' }),
			statement('s-mayor-again', undefined, { speaker: 'mayor' }),
			statement('s-guard', '2020-05-02', { speaker: 'guard', form: 'direct', citations: [cite('live', 10, 20)] }),
			statement('s-post', '../2020-05-02T12:00Z', { citations: [cite('live', 110, 120)] }),
			statement('s-caption', '2019', { citations: [cite('live', 310, 320)] })
		],
		claims: [
			when('c-flood', 'flood', '2020-05-01', {}),
			when('c-vigil', 'vigil', '[2020-05-01..]', {
				inferred: 'It follows the flood.',
				citations: [cite('live'), cite('paper')]
			})
		]
	};
}
