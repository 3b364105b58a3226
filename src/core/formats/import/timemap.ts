// Imports the JSON of Forensic Architecture's TimeMap: events, sources and associations, each a file of its own or all in one.
// Its shapes: https://github.com/forensic-architecture/timemap and datasheet-server.
import { Refusal } from '#core/errors/refusal.ts';
import { linesOf } from '#core/dossier/line.ts';
import { isObject } from '#core/dossier/records.ts';
import { BY_DECIMALS } from '#core/dossier/tool-words.ts';
import { isInRange, readDegrees } from './coordinates.ts';
import { isTwoSmall, orderShown, readDate, withClock } from './dates.ts';
import { wholeText } from './files.ts';
import { slug } from './ids.ts';
import { DossierBuilder } from './dossier-builder.ts';
import { filled } from './numbers.ts';
import { ImportPace } from './progress.ts';
import { byDecimals } from './precision.ts';
import { addRow, pointGeometry, where } from './add-row.ts';
import { ImportReport } from './import-report.ts';
import type { DateOrder, Importer, ImportFile } from './types.ts';
import type { RowPlace, RecordBasis, FoundSource, FoundPlace, RowFacts } from './row-facts.ts';

const UNSOURCED: RecordBasis = { citations: [], unsourced: 'TimeMap names no source for this event.' };

/** TimeMap. A row is an event; sources are kept whether an event names them or not, associations become claims. */
export const timemap: Importer = {
	id: 'timemap',
	sniff(files) {
		const kinds = files.map(({ head }) => kindOfHead(head));
		if (kinds.length === 0 || kinds.includes(null)) return 0;
		return kinds.includes('events') || kinds.includes('all') ? 0.95 : 0.3;
	},
	lacks(files) {
		const kinds = new Set(files.map(({ head }) => kindOfHead(head)));
		if (kinds.has('all')) return [];
		return (['events', 'sources', 'associations'] as const).flatMap((kind) => (kinds.has(kind) ? [] : [WITHOUT[kind]]));
	},
	async read(files, options = {}, onprogress, signal) {
		const pace = new ImportPace(files, onprogress, signal);
		const parts = await partsOf(files, pace);
		const builder = new DossierBuilder();
		const report = new ImportReport(options.watch);
		addSources(parts.sources, builder, report);
		const associations = associationsIn(parts.associations, report);
		const events = parts.events.flatMap(({ values }) => values);
		const order = options.dates ?? orderOf(events);
		// The tool itself was made with the American order, and its sheets are; a file may still show another.
		if (order === undefined)
			report.warn('date-order-guessed', 'no date shows which number is the month; read month first');
		const together = new Map<string, Set<string>>();
		for (const { file, values, lines } of parts.events) {
			for (const [index, value] of values.entries()) {
				const at = { file, line: lines[index] ?? 1 };
				const facts = factsOf(value, at, order ?? 'month-first', associations, builder, report);
				if (typeof facts === 'string') report.refuse(at, facts);
				else {
					noteTogether(facts.categories ?? [], together);
					addRow(facts, builder, report);
				}
				await pace.row();
			}
		}
		addQuestions(associations, together, builder);
		return report.result(builder.dossier(parts.events[0]?.file ?? 'TimeMap', options.title));
	}
};

/** What an import is without one of the three files. */
const WITHOUT = {
	events: 'The file of events is not among the files: without it there is nothing to import.',
	sources: 'The file of sources is not among the files: no event will say what it rests on.',
	associations: 'The file of associations is not among the files: no event will have its categories.'
} as const;

type Kind = 'events' | 'sources' | 'associations' | 'all';

function kindOfHead(head: string): Kind | null {
	const start = head.trimStart();
	if (!/^[[{]/.test(start)) return null;
	if (/^\{\s*"events"\s*:/.test(start)) return 'all';
	if (start.startsWith('[') && /"filter_paths"\s*:/.test(start.slice(0, 4000))) return 'associations';
	if (start.startsWith('[') && /"latitude"\s*:/.test(start) && /"sources"\s*:|"associations"\s*:/.test(start))
		return 'events';
	return start.startsWith('{') && /"paths"\s*:/.test(start.slice(0, 4000)) ? 'sources' : null;
}

interface Parts {
	events: { file: string; values: unknown[]; lines: number[] }[];
	sources: { file: string; value: unknown }[];
	associations: unknown[];
}

async function partsOf(files: readonly ImportFile[], pace: ImportPace): Promise<Parts> {
	const parts: Parts = { events: [], sources: [], associations: [] };
	for (const file of files) {
		const text = await wholeText(file, pace);
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch {
			throw new Refusal(`${file.name} is not JSON, or it breaks off. Save it again and try once more.`);
		}
		const kind = kindOfHead(text.slice(0, 65_536));
		if (kind === 'sources') parts.sources.push({ file: file.name, value });
		else if (kind === 'associations') parts.associations.push(...(Array.isArray(value) ? value : []));
		else if (kind === 'all' && isObject(value)) {
			addEvents(parts, file.name, text, value.events, '/events');
			parts.sources.push({ file: file.name, value: value.sources });
			parts.associations.push(...(Array.isArray(value.associations) ? value.associations : []));
		} else addEvents(parts, file.name, text, value, '');
	}
	if (parts.events.length === 0) {
		throw new Refusal('There is no file of events. Import the events together with their sources and associations.');
	}
	return parts;
}

function addEvents(parts: Parts, file: string, text: string, value: unknown, base: string): void {
	if (!Array.isArray(value)) {
		throw new Refusal(`${file} holds no list of events, nor the sources or associations of TimeMap.`);
	}
	const pointers = value.map((_, index) => `${base}/${index}`);
	const lines = linesOf(text, pointers);
	parts.events.push({ file, values: value, lines: pointers.map((pointer) => lines.get(pointer) ?? 1) });
}

function addSources(found: Parts['sources'], builder: DossierBuilder, report: ImportReport): void {
	for (const { file, value } of found) {
		const entries = Array.isArray(value)
			? value.map((one: unknown): [string, unknown] => [isObject(one) ? filled(one.id) : '', one])
			: isObject(value)
				? Object.entries(value)
				: [];
		for (const [key, one] of entries) {
			if (!isObject(one)) report.warn('source-unreadable', `${file}: ${key}`);
			else addSource(filled(one.id) || key, one, builder, report);
		}
	}
}

function addSource(id: string, one: Record<string, unknown>, builder: DossierBuilder, report: ImportReport): void {
	const paths = (Array.isArray(one.paths) ? one.paths : [one.paths ?? one.path]).map(filled).filter(Boolean);
	const url = paths.find((path) => /^https?:\/\//i.test(path));
	if (url === undefined) report.warn('source-without-address', `${id}: ${paths.join(', ') || 'no path'}`);
	const others = paths.filter((path) => path !== url);
	const title = filled(one.description) || filled(one.title);
	const host = url === undefined ? undefined : /^https?:\/\/(?:www\.|mobile\.)?([^/:]+)/i.exec(url)?.[1];
	const wish: FoundSource = {
		id,
		type: host !== undefined && POSTS.has(host.toLowerCase()) ? 'post' : 'article',
		...(title && { title }),
		...(host !== undefined && { publisher: host }),
		...(url !== undefined && { url }),
		...(others.length > 0 && { identifiers: others })
	};
	builder.source(wish);
}

/** Where what is published is a post. */
const POSTS: ReadonlySet<string> = new Set(
	't.me twitter.com x.com facebook.com instagram.com tiktok.com reddit.com vk.com youtube.com youtu.be t.co'.split(' ')
);

/** What an association asks and answers: "Weapon System", "Cruise missile". */
interface Association {
	property: string;
	label: string;
	slug: string;
	answer: string;
}

function associationsIn(values: readonly unknown[], report: ImportReport): Map<string, Association> {
	const found = new Map<string, Association>();
	for (const value of values) {
		if (!isObject(value)) continue;
		const [id, mode] = [filled(value.id), filled(value.mode)];
		const path = (Array.isArray(value.filter_paths) ? value.filter_paths : []).map(filled).filter(Boolean);
		const answer = path.at(-1) ?? filled(value.title);
		const label = path.length > 1 ? path.slice(0, -1).join(', ') : mode === 'NARRATIVE' ? 'Narrative' : 'Category';
		if (id === '' || answer === '') report.warn('association-unreadable', id || JSON.stringify(value).slice(0, 80));
		else found.set(id, { property: slug(label) || 'category', label, slug: slug(answer) || answer, answer });
	}
	return found;
}

/** What several events say together may both be true; it is said so, or each such event would seem to contradict itself. */
function noteTogether(
	categories: readonly { property: string; slug: string }[],
	together: Map<string, Set<string>>
): void {
	for (const one of categories)
		for (const other of categories) {
			if (one.property !== other.property || one.slug >= other.slug) continue;
			const pairs = together.get(one.property) ?? new Set<string>();
			together.set(one.property, pairs.add(JSON.stringify([one.slug, other.slug])));
		}
}

function addQuestions(
	associations: ReadonlyMap<string, Association>,
	together: ReadonlyMap<string, ReadonlySet<string>>,
	builder: DossierBuilder
): void {
	const labels = new Map([...associations.values()].map(({ property, label }) => [property, label]));
	for (const [property, label] of labels) {
		const pairs = [...(together.get(property) ?? [])].map((pair): [string, string] => {
			const [one = '', other = ''] = pair.slice(2, -2).split('","');
			return [one, other];
		});
		builder.questions.push({ property, label, ...(pairs.length > 0 && { mayBothBeTrue: pairs }) });
	}
}

function orderOf(events: readonly unknown[]): DateOrder | undefined {
	for (const event of events) {
		const order = isObject(event) ? orderShown(filled(event.date)) : undefined;
		if (order !== undefined) return order;
	}
	return events.some((event) => isObject(event) && isTwoSmall(filled(event.date))) ? undefined : 'month-first';
}

const USED: ReadonlySet<string> = new Set(
	'id description date time location latitude longitude sources associations title'.split(' ')
);

function factsOf(
	value: unknown,
	at: RowPlace,
	order: DateOrder,
	associations: ReadonlyMap<string, Association>,
	builder: DossierBuilder,
	report: ImportReport
): RowFacts | string {
	if (!isObject(value)) return 'Expected an event, an object with a date and a position.';
	const place = placeOf(value);
	if (typeof place === 'string') return place;
	const id = filled(value.id);
	const dateText = filled(value.date);
	const date = dateText === '' ? null : readDate(dateText, order);
	if (dateText !== '' && date === null) return `“${dateText}” is no date.`;
	const sources = listOf(value.sources);
	const known = sources.filter((source) => builder.hasSource(source));
	for (const source of sources) if (!builder.hasSource(source)) report.warn('unknown-source', `${id}: ${source}`);
	if (known.length === 0) report.warn('event-without-source', id || where({ at }));
	const labelled = listOf(value.associations).flatMap((key) => {
		const one = associations.get(key);
		if (one === undefined) report.warn('unknown-association', `${id}: ${key}`);
		return one === undefined ? [] : [{ property: one.property, slug: one.slug, label: one.answer }];
	});
	const [title, description] = [filled(value.title), filled(value.description)];
	const kept = Object.entries(value).filter(([key, item]) => !USED.has(key) && filled(item) !== '');
	return {
		at,
		...(id && { id }),
		...(title && { title }),
		...(description && { description }),
		...(date !== null && { when: { edtf: withClock(date.edtf, filled(value.time)) } }),
		...(place && { place }),
		sources: known.map((source) => ({ id: source })),
		categories: [...new Map(labelled.map((one) => [`${one.property} ${one.slug}`, one])).values()],
		unsourced: UNSOURCED,
		kept: { key: 'timemap', values: Object.fromEntries(kept) }
	};
}

function listOf(value: unknown): string[] {
	return Array.isArray(value) ? [...new Set(value.map(filled).filter(Boolean))] : [];
}

/** Where an event was, `undefined` where it does not say, or why that cannot be read. */
function placeOf(value: Record<string, unknown>): FoundPlace | undefined | string {
	const [latitudeText, longitudeText] = [filled(value.latitude), filled(value.longitude)];
	const location = filled(value.location);
	if (latitudeText === '' && longitudeText === '') {
		return location === '' ? undefined : { name: location, kind: 'site', geometry: null, precision: 'unknown' };
	}
	const [latitude, longitude] = [readDegrees(latitudeText, 'latitude'), readDegrees(longitudeText, 'longitude')];
	if (!latitude || !longitude || !isInRange(latitude.value, 'latitude') || !isInRange(longitude.value, 'longitude')) {
		return `“${latitudeText}”, “${longitudeText}” is no latitude and longitude.`;
	}
	return {
		...byDecimals(Math.max(latitude.decimals, longitude.decimals)),
		name: location || `${latitudeText}, ${longitudeText}`,
		geometry: pointGeometry(longitude.value, latitude.value),
		editorial: [...(location ? [] : ['name']), 'kind', 'precision', 'radius'],
		inferred: BY_DECIMALS
	};
}
