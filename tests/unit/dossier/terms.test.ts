// Words that no vocabulary knows are each told once, with how often they stand in the file.
import { expect, it } from 'vitest';
import { emptyDossier } from '#core/dossier/empty.ts';
import { readSalvage } from '#core/dossier/parse.ts';
import type { Event } from '#core/dossier/types.ts';

it('names a kind of event at the first event that has it', () => {
	const event = (id: string, kind: string): Event => ({ id, kind, title: id, citations: [{ source: 'a' }] });
	const events = ['attack', 'air-strike', 'flood', 'air-strike', 'air-strike'].map((kind, n) => event(`e${n}`, kind));
	const dossier = {
		...emptyDossier({ id: 'd', title: 'D', language: 'en' }),
		sources: [{ id: 'a', type: 'article', title: 'A', language: 'en' }],
		events
	};
	const { issues, refused } = readSalvage(JSON.stringify(dossier, null, '\t'));
	const told = issues.filter(({ code }) => code === 'unknown-term');
	expect(told.map(({ pointer }) => pointer)).toEqual(['/events/1/kind', '/events/2/kind']);
	expect(told[0]?.message).toMatch(/^“air-strike” .* It stands in 3 places\.$/);
	expect(told[1]?.message).not.toContain('It stands in');
	expect(told.every(({ line }) => line !== undefined)).toBe(true);
	expect(refused).toEqual([]);
});
