// The map's worker: one script of our own origin, and the only one Trusted Types lets through.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

interface PolicyFactory {
	readonly defaultPolicy?: unknown;
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** The absolute address of the map's worker script; before that, allows exactly this script under the page's Trusted Types policy. */
export function workerAddress(): string {
	const address = new URL(workerUrl, import.meta.url).href;
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	if (factory && !factory.defaultPolicy) {
		factory.createPolicy('default', {
			createScriptURL(url) {
				if (url === address) return url;
				throw new TypeError(`Only the map's own worker may be started, not ${url}.`);
			}
		});
	}
	return address;
}
