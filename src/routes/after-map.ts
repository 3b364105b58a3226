// What the first view does without, in one script that is loaded once the map stands.
export { ACCEPTED } from '#core/files/kinds.ts';
export { default as Key } from '#lib/map/Key.svelte';
export { default as Timeline } from '#lib/timeline/Timeline.svelte';
export { default as TimeHistogram } from '#lib/timeline/TimeHistogram.svelte';
export { default as TimeStrip } from '#lib/timeline/TimeStrip.svelte';
