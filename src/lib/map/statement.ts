// All that draws a statement's line, in one script that is loaded when the first statement is marked.
export { default as SaidLine } from './SaidLine.svelte';
export { default as Tags } from './Tags.svelte';
export { saidLines } from './said.ts';
export { tagBoxes } from './tags.ts';
