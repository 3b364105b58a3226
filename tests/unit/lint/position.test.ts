// Where a finding stands in the file, held against counting the refused records one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFileOrder, pointersInFile } from '#core/lint/position.ts';

describe('a pointer into the sound records', () => {
	it('leads into the file past every refused record before it', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (isRefused) => {
				const at = (refused: boolean) => isRefused.flatMap((one, index) => (one === refused ? [index] : []));
				// The order in which they were refused does not matter, nor do those of another kind.
				const refused = [...at(true).reverse(), 0].map((index, n, all) => ({
					pointer: n === all.length - 1 ? `/events/${index}` : `/claims/${index}`
				}));
				const inFile = pointersInFile(refused);
				expect(at(false).map((_, index) => inFile(`/claims/${index}/value`))).toEqual(
					at(false).map((index) => `/claims/${index}/value`)
				);
				expect(inFile('/claims/0')).toBe(`/claims/${isRefused.includes(false) ? at(false)[0] : isRefused.length}`);
			})
		);
	});

	it('stays what it is at the top of the dossier, and among places', () => {
		const inFile = pointersInFile([{ pointer: '/places/features/0' }, { pointer: '/title' }]);
		expect(inFile('/title')).toBe('/title');
		expect(inFile('/places/features/0/properties/name')).toBe('/places/features/1/properties/name');
	});
});

describe('findings in the order of the file', () => {
	it('begin with the top of the dossier and keep theirs within a record', () => {
		const pointers = ['/claims/10/a', '/claims/9', '/sources/1', '/claims/10/b', '/title'];
		expect(inFileOrder(pointers.map((pointer) => ({ pointer }))).map(({ pointer }) => pointer)).toEqual([
			'/title',
			'/sources/1',
			'/claims/9',
			'/claims/10/a',
			'/claims/10/b'
		]);
	});
});
