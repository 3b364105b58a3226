// `dateline summary`: how much is in a dossier.
import { citationsOf } from '#core/citation/walk.ts';
import { readArgs, type Command } from './command.ts';
import { FINE } from './io.ts';
import { openDossier } from './open.ts';

/** Counts the records of a dossier and the citations of all of them. */
export const summary: Command = {
	name: 'summary',
	synopsis: 'FILE [--json]',
	about: 'Count the sources, records and citations of a dossier.',
	help: `  --json   { "sources", "places", "actors", "events", "statements", "claims", "citations" }, all numbers`,
	async run(args, io) {
		const { values, file } = readArgs(args, { json: { type: 'boolean' } }, 'one');
		const dossier = await openDossier(file, io);
		const counts = {
			sources: dossier.sources.length,
			places: dossier.places.features.length,
			actors: dossier.actors.length,
			events: dossier.events.length,
			statements: dossier.statements.length,
			claims: dossier.claims.length,
			citations: [...citationsOf(dossier)].length
		};
		if (values.json) {
			io.out(`${JSON.stringify(counts, null, 2)}\n`);
			return FINE;
		}
		const width = Math.max(...Object.values(counts).map((count) => String(count).length));
		const lines = Object.entries(counts).map(([noun, count]) => `${String(count).padStart(width)} ${noun}`);
		io.out(`${dossier.title}\n${lines.join('\n')}\n`);
		return FINE;
	}
};
