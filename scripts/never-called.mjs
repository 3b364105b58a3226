// Leaves code out of the page that its packages import for uses this page never makes of them.

/** What is left out: for whom, which names they import from it, and why none of them is ever called here. */
const NEVER_CALLED = [
	// The one scale of the page goes from numbers to numbers: d3-interpolate asks d3-color only about strings.
	{ name: 'd3-color', importer: 'd3-interpolate', exports: ['color', 'cubehelix', 'hcl', 'hsl', 'lab', 'rgb'] },
	// d3-scale asks d3-format only for the words of ticks, and the scale has no ticks.
	{
		name: 'd3-format',
		importer: 'd3-scale',
		exports: ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound']
	},
	// pmtiles asks fflate only in browsers without DecompressionStream; all that run MapLibre 6 have it (2023).
	{ name: 'fflate', importer: 'pmtiles', exports: ['decompressSync'] }
];
const MARK = '\0never-called:';

/** A Vite plugin for builds: each of these packages becomes functions that throw and say what is missing. */
export function leaveOutNeverCalled() {
	return {
		name: 'leave-out-never-called',
		apply: /** @type {const} */ ('build'),
		enforce: /** @type {const} */ ('pre'),
		/** @param {string} source @param {string | undefined} importer */
		resolveId(source, importer) {
			const left = NEVER_CALLED.find(({ name }) => name === source);
			return left && importer?.includes(`/node_modules/${left.importer}/`) ? MARK + source : null;
		},
		/** @param {string} id */
		load(id) {
			const left = id.startsWith(MARK) && NEVER_CALLED.find(({ name }) => MARK + name === id);
			if (!left) return null;
			const message = JSON.stringify(`${left.name} is not in this page: see scripts/never-called.mjs.`);
			const made = left.exports.map((name) => `export function ${name}() { throw new Error(${message}); }`);
			return { code: made.join('\n'), moduleSideEffects: false };
		}
	};
}
