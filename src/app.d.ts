// Types that SvelteKit and the build add to the project.
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url' {
	const url: string;
	export default url;
}

declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?url' {
	const url: string;
	export default url;
}

declare namespace App {
	interface PageState {
		/** Key of the dropped dossier that the history entry shows; see `Dashboard.file`. */
		file?: string | null;
	}
}

/** Origins besides the own one that map tiles may come from: set at build time, none by default. */
declare const __TILE_ORIGINS__: readonly string[];
