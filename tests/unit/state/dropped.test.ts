// Dropped dossiers: the way back leads to every one of them, and only the last two are held as they are shown.
import { describe, expect, it } from 'vitest';
import { Dropped } from '#lib/state/dropped.ts';
import { harbour } from '../index/harbour.ts';

const read = (id: string) => ({ dossier: { ...harbour(), id }, refused: [], issues: [] });

describe('a dropped dossier', () => {
	it('is at hand at once while it is one of the last two, and read from its file after that', async () => {
		const dropped = new Dropped();
		const all = ['a', 'b', 'c', 'd'].map((id) => read(id));
		const keys = all.map((one) => dropped.add(one, one));
		expect(new Set(keys).size).toBe(4);
		expect([dropped.get(keys[2] ?? ''), dropped.get(keys[3] ?? '')]).toEqual([all[2], all[3]]);
		const first = dropped.get(keys[0] ?? '');
		expect(first).toBeInstanceOf(Promise);
		const again = await first;
		expect(again?.dossier).toEqual((await import('#core/redact/redact.ts')).redact(read('a').dossier).dossier);
		// It is one of the last two now, and the one that had waited longest has gone.
		expect(dropped.get(keys[0] ?? '')).toBe(again);
		expect(dropped.get(keys[2] ?? '')).toBeInstanceOf(Promise);
	});

	it('is not there under the key of another visit', () => {
		expect([new Dropped().has('1-0'), new Dropped().get('1-0')]).toEqual([false, null]);
	});
});
