import { resolve } from '$app/paths';
import type { Dossier } from '#core/dossier/types.ts';

/** The built-in dossier, private people by their role: what is fetched here is written into the page. Tests hold it free of errors, so it is not checked again here. */
export async function load({ fetch }) {
	const response = await fetch(resolve('/dossiers/[id].json', { id: 'peshawar-2014.redacted' }));
	const dossier: Dossier = await response.json();
	return { dossier };
}
