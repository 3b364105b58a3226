// The built-in dossier as its tests see it: the file, its records, and the three texts where they are at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Citation, Claim, Dossier, Remarks } from '#core/dossier/types.ts';
import { readStrict } from '#core/dossier/parse.ts';
import { readText, type NormalisedText } from '#core/citation/text.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const json = readFileSync(at('../../../geo/dossiers/peshawar-2014.json'), 'utf8');
export const readme = readFileSync(at('../../../geo/dossiers/README.md'), 'utf8');
export const dossier: Dossier = readStrict(json);

/** The articles are not part of the project: they lie beside it, or where DATELINE_TEXTS says. */
const folder = process.env['DATELINE_TEXTS'] ?? at('../../../../shared/sources');
export const textsAtHand = existsSync(folder);

/** The texts by source id, found by their digest. */
export function readTexts(): Map<string, NormalisedText> {
	const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const texts = files.map((name) => readText(new Uint8Array(readFileSync(`${folder}/${name}`))));
	return new Map(
		dossier.sources.flatMap((source) => {
			const text = texts.find(({ sha256 }) => sha256 === source.text?.sha256);
			return text ? [[source.id, text] as const] : [];
		})
	);
}

/** A record that must stand on passages. */
export interface Cited {
	id: string;
	remarks: Remarks;
	citations: readonly Citation[];
}

export const cited: Cited[] = [
	...dossier.places.features.map(({ id, properties }) => ({
		id,
		remarks: properties,
		citations: properties.citations
	})),
	...[...dossier.actors, ...dossier.events, ...dossier.statements, ...dossier.claims].map((record) => ({
		id: record.id,
		remarks: record,
		citations: record.citations
	}))
];

/** The claims of one property about one event, actor or place. */
export function claimsOn(about: string, property: string): Claim[] {
	return dossier.claims.filter((claim) => claim.about === about && claim.property === property);
}

/** The slugs of those claims, each once, in order. */
export function slugsOn(about: string, property: string): string[] {
	const slugs = claimsOn(about, property).flatMap(({ value }) => (value.type === 'category' ? [value.slug] : []));
	return [...new Set(slugs)];
}
