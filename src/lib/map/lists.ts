// What opens the list of a shared mark: only for those who open one.
export { default as PlaceList } from './PlaceList.svelte';
export { placeList } from './list.ts';
