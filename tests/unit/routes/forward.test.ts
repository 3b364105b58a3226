// Links to the former page of packed files: what they asked for is asked of the one page.
import { describe, expect, it } from 'vitest';
import { fragmentOfCollection } from '../../../src/routes/collection/forward.ts';
import { readFragment } from '#lib/state/fragment.ts';

describe('a link to the former page of packed files', () => {
	it('names the same file, filters and view', () => {
		const old =
			'#pack=%2Fpacks%2Fone.dlpack&open=7&q=pier&actors=ana&match=all&kinds=direct,attack&precision=site&map=9.00/30.2000/50.1000';
		const { dossier, open, filter, view } = readFragment(fragmentOfCollection(old));
		expect([dossier, open, view]).toEqual(['/packs/one.dlpack', null, { zoom: 9, lat: 30.2, lon: 50.1 }]);
		expect(filter).toMatchObject({
			query: 'pier',
			actors: ['ana'],
			actorMode: 'all',
			kinds: ['direct'],
			eventKinds: ['attack'],
			precisions: ['site']
		});
	});

	it('asks nothing where nothing was asked', () => {
		expect([fragmentOfCollection(''), fragmentOfCollection('#open=3')]).toEqual(['', '']);
	});
});
