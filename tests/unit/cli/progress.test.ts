// Words on standard error while something takes long.
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../../src/cli/progress.ts';
import { nodeIo } from '../../../src/cli/node-io.ts';

describe('progress', () => {
	it('is told every two seconds and not sooner, in words', () => {
		const lines: string[] = [];
		let time = 0;
		const tell = progressOn({ ...nodeIo, err: (line) => void lines.push(line) }, 'records', () => time);
		for (; time <= 5000; time += 500) tell(time * 100, 1_000_000);
		expect(lines).toEqual(['200,000 of 1,000,000 records', '400,000 of 1,000,000 records']);
	});
});
