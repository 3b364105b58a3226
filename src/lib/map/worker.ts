// The map's worker: one script of our own origin, let through by the page's Trusted Types policy.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { allowWorker } from '#lib/worker/policy.ts';

/** The absolute address of the map's worker script, which may be started from then on. */
export function workerAddress(): string {
	return allowWorker(new URL(workerUrl, import.meta.url).href);
}
