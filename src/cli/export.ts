// `dateline export`: writes what a filter shows, in a format other programs open.
import { counted } from '#core/words/vocabulary.ts';
import { excerpt } from '#core/formats/excerpt.ts';
import { TELLINGS } from '#core/dossier/hedge.ts';
import { DOUBTS } from '#core/dossier/types.ts';
import { formatOf } from '#core/formats/index.ts';
import type { Format } from '#core/formats/format.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { ACTOR_ROLES } from '#core/index/records.ts';
import { scaffoldingIn, scaffoldingWords } from '#core/lint/scaffolding.ts';
import { oneOf, readArgs, type Command } from './command.ts';
import { FINE, UsageError } from './io.ts';
import { openDossier } from './open.ts';
import { progressOn } from './progress.ts';
import { nearIds } from './suggest.ts';

const OPTIONS = {
	format: { type: 'string' },
	as: { type: 'string' },
	actor: { type: 'string', multiple: true },
	'as-role': { type: 'string', multiple: true },
	match: { type: 'string' },
	source: { type: 'string', multiple: true },
	told: { type: 'string', multiple: true },
	redact: { type: 'boolean' },
	'no-dateline': { type: 'boolean' },
	out: { type: 'string' }
} as const;

/** What `--format` takes. */
const FAMILIES = [
	'geojson',
	'csv',
	'dossier',
	'geojsonseq',
	'kml',
	'flatgeobuf',
	'parquet',
	'linked-places',
	'web-annotations',
	'packed'
] as const;
/** Those that have one shape, of no name: `--as` is not for them. */
const ONE_SHAPE: readonly string[] = ['dossier', 'linked-places', 'web-annotations'];

/** Writes the records that the chosen actors and sources leave, in any format of the registry. */
export const exportCommand: Command = {
	name: 'export',
	synopsis:
		'FILE [--format FORMAT] [--as places|records|accounts] [--actor ID]… [--source ID]… [--told WAY]… [--redact] [--out FILE]',
	about: 'Write the records as GeoJSON, CSV, KML, FlatGeobuf, Parquet, Linked Places, Web Annotations or a dossier.',
	help: `  --format FORMAT                geojson (when not given), csv, dossier,
                                 geojsonseq: a Feature a line (RFC 8142),
                                 kml: placemarks with their times, for globes,
                                 flatgeobuf: what has a place, for map programs,
                                 parquet: the table of the CSV with its shapes (GeoParquet), for analysts,
                                 linked-places: the places as a gazetteer (JSON-LD),
                                 packed: what "dateline pack" writes, of the records that the filters leave,
                                 web-annotations: every citation with what rests on it (W3C, JSON-LD)
  --as places|records|accounts   one Feature for each place, or for each record at each place; records when not given;
                                 CSV has records, or accounts: a row for each account of every question
  --actor ID                     only records with this actor; may be repeated
  --as-role acts|reports|about   acts: speaks or has a role in it (when not given); reports; about: is spoken of, or
                                 denied to have had a role; may be repeated
  --match any|all                several actors: records with any of them (when not given), or with all
  --source ID                    only records cited in this source; may be repeated, any of them will do
  --told flat|denied|DOUBT       only records in which something is told so; DOUBT is one of
                                 ${DOUBTS.join(', ')}; may be repeated, any will do
  --redact                       private people by their role, quoted words and titles included
  --no-dateline                  GeoJSON without the dossier it carries for opening it again
  --out FILE                     write there, and not to standard output; the file is complete or not there at all`,
	async run(args, io) {
		const { values, file } = readArgs(args, OPTIONS, 'one');
		if (values.out !== undefined && (await io.sameFile(values.out, file))) {
			throw new UsageError('--out names the dossier itself: it would be overwritten. Choose another file.');
		}
		const format = await chosenFormat(values.format ?? 'geojson', values.as);
		const filtering = (['actor', 'as-role', 'match', 'source', 'told'] as const).find(
			(name) => values[name] !== undefined
		);
		if (format.id === 'csv-accounts' && filtering !== undefined) {
			throw new UsageError(`--${filtering} chooses records; a verdict on accounts rests on every claim. Leave it out.`);
		}
		if (values['no-dateline'] && !format.id.startsWith('geojson')) {
			throw new UsageError('--no-dateline is for GeoJSON: nothing else carries the dossier as a member.');
		}
		const roles = (values['as-role'] ?? ['acts']).map((role) => oneOf('as-role', role, ACTOR_ROLES));
		const tellings = (values.told ?? []).map((way) => oneOf('told', way, TELLINGS));
		const actorMode = oneOf('match', values.match ?? 'any', ['any', 'all']);
		const dossier = await openDossier(file, io);
		const catalogue = new Catalogue(dossier);
		const named = dossier.sources.map(({ id, title }) => ({ id, name: title ?? '' }));
		const filter: Filter = {
			...NO_FILTER,
			actors: knownIds('actor', values.actor ?? [], dossier.actors),
			actorMode,
			actorRoles: [...new Set(roles)],
			sources: knownIds('source', values.source ?? [], named),
			tellings: [...new Set(tellings)]
		};
		const shown = show(catalogue, filter);
		const left = scaffoldingIn(excerpt(shown, catalogue)).length;
		// The file is written all the same: whoever asks for it may know.
		if (left > 0) io.err(`${file}: ${scaffoldingWords(left)} "dateline lint" lists what is doubtful.`);
		const slices = format.write?.(shown, catalogue, {
			foreignMember: !values['no-dateline'],
			redact: values.redact ?? false,
			onprogress: progressOn(io, format.id === 'csv-accounts' ? 'questions' : 'records')
		});
		if (slices === undefined) throw new Error(`The format ${format.id} cannot be written.`);
		await io.writeSlices(values.out ?? null, slices);
		return FINE;
	}
};

async function chosenFormat(name: string, as: string | undefined): Promise<Format> {
	const family = oneOf('format', name, FAMILIES);
	const asked = as === undefined ? undefined : oneOf('as', as, ['places', 'records', 'accounts']);
	const plain = ONE_SHAPE.includes(family);
	if (plain && asked !== undefined) throw new UsageError(`--as is for GeoJSON and CSV: ${family} has one shape.`);
	const format = await formatOf(plain ? family : `${family}-${asked ?? 'records'}`);
	if (format === undefined) {
		throw new UsageError(
			'CSV is written as records or accounts, GeoJSON as places or records; GeoJSONSeq, KML, FlatGeobuf, Parquet and packed files as records.'
		);
	}
	return format;
}

function knownIds(noun: string, ids: readonly string[], known: readonly { id: string; name: string }[]): string[] {
	for (const id of ids) {
		if (known.some((one) => one.id === id)) continue;
		const near = nearIds(id, known);
		const advice =
			near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `It has ${counted(known.length, noun)}; none is near.`;
		throw new UsageError(`The dossier has no ${noun} "${id}". ${advice}`);
	}
	return [...ids];
}
