// `dateline summary`: how much is in a dossier.
import { citationsOf } from '#core/citation/walk.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { Pack } from '#core/pack/read.ts';
import { readArgs, type Command } from './command.ts';
import { FINE } from './io.ts';
import { openRecords } from './open.ts';
import { withFile } from './packed-file.ts';

/** Counts the records of a dossier and the citations of all of them. */
export const summary: Command = {
	name: 'summary',
	synopsis: 'FILE [--json]',
	about: 'Count the sources, records and citations of a dossier.',
	help: `  --json   { "sources", "places", "actors", "events", "statements", "claims", "citations" }, all numbers`,
	async run(args, io) {
		const { values, file } = readArgs(args, { json: { type: 'boolean' } }, 'one');
		const { title, counts } = await withFile(file, io, async (bytes) => {
			const opened = await openRecords(file, bytes, io);
			return 'pack' in opened ? inPack(opened.pack) : inDossier(opened.dossier);
		});
		if (values.json) {
			io.out(`${JSON.stringify(counts, null, 2)}\n`);
			return FINE;
		}
		const width = Math.max(...Object.values(counts).map((count) => String(count).length));
		const lines = Object.entries(counts).map(([noun, count]) => `${String(count).padStart(width)} ${noun}`);
		io.out(`${title}\n${lines.join('\n')}\n`);
		return FINE;
	}
};

function inDossier(dossier: Dossier) {
	const { title, sources, places, actors, events, statements, claims } = dossier;
	const counts = {
		sources: sources.length,
		places: places.features.length,
		actors: actors.length,
		events: events.length,
		statements: statements.length,
		claims: claims.length,
		citations: [...citationsOf(dossier)].length
	};
	return { title, counts };
}

/** The same, record by record. */
async function inPack(pack: Pack) {
	const { source, place, actor, event, statement, claim } = pack.counts;
	let citations = 0;
	for await (const { properties } of pack.each('place')) citations += properties.citations.length;
	for (const type of ['actor', 'event', 'statement', 'claim'] as const)
		for await (const record of pack.each(type)) citations += record.citations.length;
	const counts = {
		sources: source,
		places: place,
		actors: actor,
		events: event,
		statements: statement,
		claims: claim,
		citations
	};
	return { title: pack.header.title, counts };
}
