// Leaves code out of the page that its packages import for uses this page never makes of them.

/** What is left out: for whom, which names they import from it, and why none of them is ever called here. */
const NEVER_CALLED = [
	// The one scale of the page goes from two numbers to two numbers and says itself how (src/lib/map/marks.ts):
	// what lies between strings and colours (and with it d3-color), and where ticks go, is never asked.
	{
		name: 'd3-interpolate',
		importer: 'd3-scale',
		exports: ['interpolate', 'interpolateNumber', 'interpolateRound', 'piecewise']
	},
	{
		name: 'd3-array',
		importer: 'd3-scale',
		exports: [
			'InternMap',
			'ascending',
			'bisect',
			'quantile',
			'quantileSorted',
			'range',
			'tickIncrement',
			'tickStep',
			'ticks'
		]
	},
	{
		name: 'd3-format',
		importer: 'd3-scale',
		exports: ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound']
	},
	// No component of ours is compiled to a custom element, the only thing that asks for this.
	{ name: './dom/elements/custom-element.js', importer: 'svelte', exports: ['create_custom_element'] },
	// pmtiles asks fflate only in browsers without DecompressionStream; all that run MapLibre 6 have it (2023).
	{ name: 'fflate', importer: 'pmtiles', exports: ['decompressSync'] },
	// A person's archive in MapLibre's own tile format is refused (src/lib/map/basemap/archive.ts): nothing decodes it.
	{ name: '@maplibre/mlt', importer: 'maplibre-gl', exports: ['GEOMETRY_TYPE', 'decodeTile'] },
	// FlatGeobuf is written here and never read: its reader of compressed files, a quarter of a megabyte of WebAssembly, has no use.
	{ name: '../seekable-zstd.js', importer: 'flatgeobuf', exports: ['SeekableZstdReader'] }
];
/** pmtiles gives each of its functions its name anew when it starts, which a bundler takes for a use of every one. */
const NAMING = /var (\w+)=\((\w+),(\w+)\)=>\w+\(\2,"name",\{value:\3,configurable:!0\}\);/;
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
		},
		/** @param {string} code @param {string} id */
		transform(code, id) {
			if (!id.includes('/node_modules/pmtiles/') || !NAMING.test(code)) return null;
			return { code: code.replace(NAMING, '/* @__NO_SIDE_EFFECTS__ */function $1($2){return $2}'), map: null };
		}
	};
}
