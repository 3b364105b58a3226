// Which files are data of other tools, and which the page opens as its own.
import { expect, it } from 'vitest';
import { receive } from '#lib/files/receive.ts';

const FEATURES = '{"type":"FeatureCollection","features":[]';
const parted = async (files: Record<string, string>) => {
	const received = await receive(Object.entries(files).map(([name, text]) => new File([text], name)));
	return received.files.flatMap(({ is, name }) => (is === 'foreign' ? [name] : []));
};

it.each<{ what: string; files: Record<string, string>; foreign: number }>([
	{
		what: 'tables and the like, by their names',
		files: { 'a.CSV': 'a,b', 'b.kml': '<kml/>', 'c.jsonl': '{}' },
		foreign: 3
	},
	{ what: 'GeoJSON that is not ours', files: { 'a.geojson': `${FEATURES}}` }, foreign: 1 },
	{
		what: 'not our own exports',
		files: { 'a.geojson': `${FEATURES},"dateline":{"format":"dateline/1"}}` },
		foreign: 0
	},
	{ what: 'not a dossier', files: { 'a.json': `{"format": "dateline/1","places":${FEATURES}}}` }, foreign: 0 },
	{
		what: 'not a dossier whose name for itself lies across two pieces',
		files: { 'a.json': `{"x":"${'x'.repeat((1 << 20) - 12)}","format":"dateline/1","places":${FEATURES}}}` },
		foreign: 0
	},
	{ what: 'not JSON that nobody knows, or that breaks off', files: { 'a.json': '{"a":', 'b.json': '7' }, foreign: 0 },
	{ what: 'not texts by themselves', files: { 'a.txt': 'Words.' }, foreign: 0 },
	{ what: 'texts with their annotations', files: { 'a.txt': 'Words.', 'a.ann': '' }, foreign: 2 }
])('data of other tools are $what', async ({ files, foreign }) => {
	expect(await parted(files)).toHaveLength(foreign);
});
