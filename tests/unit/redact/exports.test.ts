// Private people's names are gone from every export, and it is still a sound dossier.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { redact } from '#core/redact/redact.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { formats } from '../formats/loaded.ts';
import { harbour } from '../index/harbour.ts';
import { namedEverywhere, person, withPeople } from './people.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

const fold = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();

describe('a redacted export', () => {
	it('holds no name, alias or part of a name of a sensitive actor, in any format', () => {
		fc.assert(
			fc.property(arbitraryDossier(), fc.array(person, { minLength: 1, maxLength: 3 }), (made, people) => {
				const dossier = withPeople(made, people);
				const named = people.slice(0, dossier.actors.length);
				const catalogue = new Catalogue(dossier);
				for (const format of formats) {
					const text = fold(textOf(format.write?.(show(catalogue, NO_FILTER), catalogue, { redact: true })));
					for (const { given, family } of named) {
						// A part of three letters, "Van", stands in words of the formats themselves.
						const parts = [given, family, ...family.split(/['-]/).filter((part) => part.length >= 4)];
						for (const part of parts) if (part.length >= 3) expect(text).not.toContain(fold(part));
					}
				}
			})
		);
	});

	it('holds no name, part of a name or id of a sensitive actor in any text, key or address that the file has, nor in any format', () => {
		for (const format of [null, ...formats]) {
			const dossier = namedEverywhere();
			const catalogue = new Catalogue(dossier);
			const text = format
				? textOf(format.write?.(show(catalogue, NO_FILTER), catalogue, { redact: true }))
				: JSON.stringify(redact(dossier).dossier);
			for (const part of ['zarqoun', 'brommelkamp', 'زرغونه', 'zb-7']) {
				expect(fold(text), format?.id).not.toContain(part);
				expect(fold(decodeURIComponent(text.replaceAll('%', '%25'))), format?.id).not.toContain(part);
			}
		}
	});

	it('redacted once more is the same, all of it or the part that a filter leaves', () => {
		fc.assert(
			fc.property(arbitraryDossier(), fc.array(person, { maxLength: 3 }), (made, people) => {
				const { dossier } = redact(withPeople(made, people));
				expect(redact(dossier).dossier).toEqual(dossier);
				const fewer = {
					...dossier,
					actors: dossier.actors.filter(({ sensitive }, index) => !sensitive || index !== 0)
				};
				expect(redact(fewer).dossier).toEqual(fewer);
			})
		);
	});

	it('is still a sound dossier with the same records at the same places', () => {
		fc.assert(
			fc.property(arbitraryDossier(), fc.array(person, { maxLength: 3 }), (made, people) => {
				const dossier = withPeople(made, people);
				const redacted = redact(dossier);
				expect(listIssues(redacted.dossier).filter(({ severity }) => severity === 'error')).toEqual([]);
				const id = (old: string) => redacted.ids.get(old) ?? old;
				const at = ({ records }: Catalogue, rename: (old: string) => string) =>
					records.map((record) => [
						rename(record.id),
						...record.places.map(({ place, role }) => `${rename(place)} ${role}`)
					]);
				expect(at(new Catalogue(redacted.dossier), (same) => same)).toEqual(at(new Catalogue(dossier), id));
			})
		);
	});

	it('changes nothing but the words of citations where nobody is sensitive', () => {
		const dossier = harbour();
		dossier.actors = dossier.actors.map(({ sensitive: _sensitive, ...actor }) => actor);
		expect(redact(dossier).dossier).toEqual(dossier);
		expect(redact(dossier).ids.size).toBe(0);
	});
});
