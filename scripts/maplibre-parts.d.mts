import type { Plugin, Rolldown } from 'vite';

/** A Vite plugin for builds: MapLibre from the sources its package brings, its worker one more entry of the same build. */
export function maplibreParts(): Plugin;

/** The notice of MapLibre's licence for a script of the build that holds any of it, otherwise nothing. */
export function maplibreNotice(chunk: Rolldown.RenderedChunk): string;
