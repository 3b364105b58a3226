// The built-in dossiers as files of their own, so that a page, a link or a program can fetch them.
import { error } from '@sveltejs/kit';

export const prerender = true;

const files: Record<string, string> = import.meta.glob('/geo/dossiers/*.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

export const entries = () => Object.keys(files).map((path) => ({ id: path.replace(/^.*\/|\.json$/g, '') }));

export function GET({ params }) {
	const text = files[`/geo/dossiers/${params.id}.json`];
	if (text === undefined) error(404, `There is no dossier called ${params.id}.`);
	return new Response(text, { headers: { 'content-type': 'application/json' } });
}
