// What is worked out once for each thing.
import { expect, it } from 'vitest';
import { once } from '#core/basics/once.ts';

it('works each thing out once, also where nothing comes of it', () => {
	const asked: object[] = [];
	const work = once((of: { n: number | undefined }) => {
		asked.push(of);
		return of.n;
	});
	const [one, nothing] = [{ n: 1 }, { n: undefined }];
	expect([work(one), work(nothing), work(one), work(nothing)]).toEqual([1, undefined, 1, undefined]);
	expect(asked).toEqual([one, nothing]);
	expect(work({ n: 1 })).toBe(1);
	expect(asked).toHaveLength(3);
});
