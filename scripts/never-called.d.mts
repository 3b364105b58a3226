import type { Plugin } from 'vite';

/** A Vite plugin for builds: packages that are imported and never called become functions that throw and say so. */
export function leaveOutNeverCalled(): Plugin;
