import { resolve } from '$app/paths';
import type { Dossier } from '#core/dossier/types.ts';

/** The built-in dossier. Tests hold it free of errors, so it is not checked again here. */
export async function load({ fetch }) {
	const response = await fetch(resolve('/dossiers/[id].json', { id: 'peshawar-2014' }));
	const dossier: Dossier = await response.json();
	return { dossier };
}
