// The npm package `edtf` brings no types; this much of it is used as a peer in the property tests.
declare module 'edtf' {
	/** Bounds in milliseconds since 1970-01-01 UTC, both inclusive. */
	export default function edtf(text: string): { min: number; max: number };
}
