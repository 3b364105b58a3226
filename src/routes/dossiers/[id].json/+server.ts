// The built-in dossiers as files of their own, so that a page, a link or a program can fetch them: as they are, and with private people by their role.
import { error } from '@sveltejs/kit';
import { readStrict } from '#core/dossier/parse.ts';
import { serialised } from '#core/dossier/serialise.ts';
import { redact } from '#core/redact/redact.ts';

export const prerender = true;

const files: Record<string, string> = import.meta.glob('/geo/dossiers/*.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** After the name of a dossier: the same one redacted. */
const REDACTED = /\.redacted$/;

export const entries = () =>
	Object.keys(files)
		.map((path) => path.replace(/^.*\/|\.json$/g, ''))
		.flatMap((id) => [{ id }, { id: `${id}.redacted` }]);

export function GET({ params: { id } }) {
	const text = files[`/geo/dossiers/${id.replace(REDACTED, '')}.json`];
	if (text === undefined) error(404, `There is no dossier called ${id}.`);
	const written = REDACTED.test(id) ? [...serialised(redact(readStrict(text)).dossier)].join('') : text;
	return new Response(written, { headers: { 'content-type': 'application/json' } });
}
