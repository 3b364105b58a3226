// The Web Annotation export: every citation is an annotation, and finds its very passage.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '#core/citation/digest.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import { excerpt } from '#core/formats/excerpt.ts';
import { contentIri } from '#core/formats/iri.ts';
import { textOf } from '#core/formats/slices.ts';
import { webAnnotations, type WebAnnotation } from '#core/formats/web-annotations.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

function collection(dossier: Dossier, filter: Partial<Filter> = {}, options = {}) {
	const catalogue = new Catalogue(dossier);
	return JSON.parse(textOf(webAnnotations.write?.(show(catalogue, { ...NO_FILTER, ...filter }), catalogue, options)));
}
const annotations = (...args: Parameters<typeof collection>): WebAnnotation[] => collection(...args).first.items;

/** Every citation with the record that rests on it, in the order of the file. */
function citationsIn({ places, actors, events, statements, claims }: Dossier) {
	const held: { record: object; citations: Citation[] }[] = [
		...places.features.map((record) => ({ record, citations: record.properties.citations })),
		...[...actors, ...events, ...statements, ...claims].map((record) => ({ record, citations: record.citations }))
	];
	return held.flatMap(({ record, citations }) => citations.map((citation, index) => ({ record, citation, index })));
}

describe('web annotations', () => {
	it('are one for each citation of what is shown, with its offsets and words and the record', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const catalogue = new Catalogue(dossier);
				const expected = citationsIn(excerpt(show(catalogue, filter), catalogue));
				const found = annotations(dossier, filter);
				expect(found).toHaveLength(expected.length);
				for (const [n, { record, citation, index }] of expected.entries()) {
					const { body, target } = found[n]!;
					expect(JSON.parse(body[1].value)).toMatchObject({ record, citation: index });
					const position = target.selector?.find((one) => one.type === 'TextPositionSelector');
					expect([position?.start, position?.end]).toEqual([citation.start, citation.end]);
					const quote = target.selector?.find((one) => one.type === 'TextQuoteSelector');
					expect(quote?.exact).toBe(citation.exact);
					expect(target.selector === undefined).toBe(citation.start === undefined && citation.exact === undefined);
				}
			})
		);
	});

	it('have the members the model asks for, and absolute names that are each their own', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const { '@context': context, type, total, id, label, first } = collection(dossier, filter);
				expect([context, type, total, label]).toEqual([
					'http://www.w3.org/ns/anno.jsonld',
					'AnnotationCollection',
					first.items.length,
					dossier.title
				]);
				expect([first.type, first.startIndex]).toEqual(['AnnotationPage', 0]);
				const names: string[] = [id, first.id, ...first.items.map((item: WebAnnotation) => item.id)];
				expect(new Set(names).size).toBe(names.length);
				for (const name of names) {
					expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
				}
				for (const { type, motivation, body, target } of first.items as WebAnnotation[]) {
					expect([type, target.type]).toEqual(['Annotation', 'SpecificResource']);
					expect(['identifying', 'describing']).toContain(motivation);
					expect(URL.canParse(target.source.id)).toBe(true);
					expect(body.map((one) => one.type)).toEqual(['TextualBody', 'TextualBody']);
				}
			})
		);
	});

	const TEXT = 'The pier “held, as we 👩‍🚒 said” – “and then it went”, she told us.';
	const span = (words: string): Citation => {
		const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
		return { source: 'gazette', start, end: start + Array.from(words).length, sha256: sha256(words), as: 'words' };
	};
	const spoken = (...words: string[]): Dossier => {
		const dossier = harbour();
		const citations = words.map(span);
		const quote = words.join(' … ');
		const statement = { id: 's', speaker: 'mayor', form: 'direct' as const, quote, about: ['storm'], citations };
		return { ...dossier, statements: [statement], claims: [] };
	};
	const targetsOf = (dossier: Dossier, options = {}) =>
		annotations(dossier, {}, options)
			.filter(({ body }) => JSON.parse(body[1].value).type === 'statement')
			.map(({ target }) => target);

	it.each([{ words: ['held, as we 👩‍🚒 said'] }, { words: ['held, as we 👩‍🚒 said', 'and then it went'] }])(
		'select by offset the very words they quote: $words',
		({ words }) => {
			const targets = targetsOf(spoken(...words));
			expect(targets).toHaveLength(words.length);
			for (const [index, { selector }] of targets.entries()) {
				const [position, quote] = selector ?? [];
				if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector')
					throw new Error('no selectors');
				expect(quote.exact).toBe(words[index]);
				expect(Array.from(TEXT).slice(position.start, position.end).join('')).toBe(quote.exact);
			}
		}
	);

	it('quote nothing that the digest of the passage does not bear out', () => {
		const dossier = spoken('and then it went');
		dossier.statements[0]!.quote = 'and then it stood';
		expect(targetsOf(dossier)[0]?.selector?.map(({ type }) => type)).toEqual(['TextPositionSelector']);
		const named = spoken('and then it went');
		named.actors[0] = { ...named.actors[0]!, name: 'It Went', sensitive: true };
		const [target] = targetsOf(named, { redact: true });
		expect(target?.selector?.map(({ type }) => type)).toEqual(['TextPositionSelector']);
	});

	it.each([
		{ source: { url: 'https://a.org/x' }, id: 'https://a.org/x', state: undefined },
		{ source: { archivedUrl: 'https://b.org/x' }, id: 'https://b.org/x', state: undefined },
		{
			source: { url: 'https://a.org/x', archivedUrl: 'https://b.org/x' },
			id: 'https://a.org/x',
			state: { type: 'TimeState', cached: 'https://b.org/x' }
		},
		{ source: {}, id: contentIri('0'.repeat(64)), state: undefined }
	])('name a source with $source as $id', ({ source, id, state }) => {
		const dossier = harbour();
		dossier.sources[0] = { ...dossier.sources[0]!, ...source };
		const [first] = annotations(dossier);
		expect(first?.target.source).toEqual({ id, type: 'Text', language: 'en', label: 'Storm at the pier' });
		expect(first?.target.state).toEqual(state);
	});

	it('say in words what rests on the passage', () => {
		const words = new Map(
			annotations(harbour()).map(({ body }) => [JSON.parse(body[1].value).record.id, body[0].value])
		);
		expect(
			Object.fromEntries([...words].filter(([id]) => /^(pier|mayor|storm|s-guard|c-when|c-denied)$/.test(id)))
		).toEqual({
			pier: 'Havn pier',
			mayor: 'Tove Ek',
			storm: 'The storm',
			's-guard': 'reportedly: “Rut Dahl swam”',
			'c-when': 'When did it happen? 1 May 2020',
			'c-denied': 'Where was it? denied: Storstad'
		});
	});
});

describe('the name of a text by its digest', () => {
	// The example of RFC 6920, section 8.1.
	it('is that of the standard', () => {
		expect(contentIri(sha256('Hello World!'))).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
	});
});
