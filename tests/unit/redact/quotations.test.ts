// Quotations that hold a private name.
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { verifyDossier } from '#core/citation/verify.ts';
import type { Dossier, Statement } from '#core/dossier/types.ts';
import { lint } from '#core/lint/lint.ts';
import { redact } from '#core/redact/redact.ts';
import { harbour } from '../index/harbour.ts';

describe('a quotation that holds a private name', () => {
	const TEXT = readText('The guard said: “Rut Dahl swam ashore. Dahl’s boat sank.”');
	const QUOTE = ['Rut Dahl swam ashore.', 'Dahl’s boat sank.'];
	/** The quotation as the text has it, in two pieces. */
	function quoting(more: Partial<Statement> = {}): Dossier {
		const dossier = harbour();
		const source = {
			id: 'note',
			type: 'report' as const,
			language: 'en',
			text: { length: TEXT.length, sha256: TEXT.sha256 }
		};
		const citations = QUOTE.map((words) => {
			const start = TEXT.text.indexOf(words);
			return { source: 'note', start, end: start + words.length, sha256: readText(words).sha256, as: 'words' as const };
		});
		const statement: Statement = {
			id: 's-quoted',
			speaker: 'guard',
			form: 'direct',
			medium: 'speech',
			quote: QUOTE.join(' … '),
			about: ['storm', 'rut-dahl'],
			citations,
			...more
		};
		return { ...dossier, sources: [...dossier.sources, source], statements: [statement], claims: [], questions: [] };
	}
	const texts = new Map([['note', TEXT]]);
	const faults = (dossier: Dossier, at: typeof texts) => ({
		verified: verifyDossier(dossier, at).quotes,
		lint: lint(dossier, at).filter(({ code }) => /^(?:quote-not-in-text|stale-editorial)$/.test(code))
	});
	const NOTHING = { verified: [], lint: [] };

	it('is no broken one once the name is gone, with the text and without', () => {
		const { dossier } = redact(quoting());
		expect(dossier.statements[0]).toMatchObject({
			quote: '[fisher] swam ashore. … [fisher]’s boat sank.',
			editorial: ['quote']
		});
		for (const at of [texts, new Map()]) {
			expect(faults(quoting(), at)).toEqual(NOTHING);
			expect(faults(dossier, at)).toEqual(NOTHING);
			expect(faults(redact(dossier).dossier, at)).toEqual(NOTHING);
		}
	});

	it('is a broken one all the same where its other words are not those of the passage', () => {
		const { dossier } = redact(quoting({ quote: 'Rut Dahl swam home. … Dahl’s boat sank.' }));
		const { verified, lint: found } = faults(dossier, texts);
		expect([verified.length, found.map(({ code }) => code)]).toEqual([1, ['quote-not-in-text']]);
	});

	it('keeps what was marked before, and is marked only where words were taken out', () => {
		expect(redact(quoting({ editorial: ['about'] })).dossier.statements[0]?.editorial).toEqual(['about', 'quote']);
		expect(redact(quoting({ editorial: true })).dossier.statements[0]?.editorial).toBe(true);
		const { dossier } = redact(quoting({ quote: 'It is over.', gist: 'Of Rut Dahl.' }));
		expect(dossier.statements[0]).not.toHaveProperty('editorial');
	});
});
