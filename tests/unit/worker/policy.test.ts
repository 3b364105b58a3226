// The page's Trusted Types policy, with a factory that keeps what it is given.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Rules {
	createScriptURL(url: string): string;
	createHTML(markup: string): string | null;
}

class Factory {
	readonly made: string[] = [];
	defaultPolicy: Rules | undefined;
	createPolicy(name: string, rules: Rules) {
		this.made.push(name);
		this.defaultPolicy = rules;
	}
}

let factory: Factory;
beforeEach(() => {
	vi.resetModules();
	factory = new Factory();
	vi.stubGlobal('trustedTypes', factory);
	vi.stubGlobal(
		'DOMParser',
		class {
			parseFromString = (markup: string) => ({ markup });
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('#lib/worker/policy.ts');
const html = () => factory.defaultPolicy?.createHTML('<b>');

describe('the policy of the page', () => {
	it('lets every script through that was allowed, whoever came first, and no other', async () => {
		const { allowWorker } = await load();
		expect(allowWorker('https://a.example/map.js')).toBe('https://a.example/map.js');
		allowWorker('https://a.example/draft.js');
		const rules = factory.defaultPolicy;
		expect(factory.made).toEqual(['default']);
		expect(rules?.createScriptURL('https://a.example/map.js')).toBe('https://a.example/map.js');
		expect(rules?.createScriptURL('https://a.example/draft.js')).toBe('https://a.example/draft.js');
		expect(() => rules?.createScriptURL('https://a.example/other.js')).toThrow('not https://a.example/other.js');
	});

	it('lets markup through only while an inert document is read, also when the reading fails', async () => {
		const { allowWorker, readInert } = await load();
		allowWorker('https://a.example/map.js');
		expect(html()).toBeNull();
		expect(readInert('<p>', html)).toBe('<b>');
		expect(html()).toBeNull();
		expect(() =>
			readInert('<p>', () => {
				throw new RangeError('no');
			})
		).toThrow('no');
		expect(html()).toBeNull();
	});

	it('is not needed where the browser has no Trusted Types', async () => {
		vi.stubGlobal('trustedTypes', undefined);
		const { allowWorker } = await load();
		expect(allowWorker('https://a.example/map.js')).toBe('https://a.example/map.js');
	});
});
