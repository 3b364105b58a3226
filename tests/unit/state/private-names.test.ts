// Private people on the page: by their role until their names are asked for, and what is open stays open.
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { FOLDED_WORDS } from '#core/redact/fold.ts';
import { redact } from '#core/redact/redact.ts';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { namesIn, withRoles } from '#lib/state/private-names.ts';
import { Session } from '#lib/state/session.svelte.ts';
import { harbour } from '../index/harbour.ts';

const TEXT = 'The pier was closed. Rut Dahl swam ashore and said so.';

/** The harbour, its live page with the digests of a text, and a source that is called by a private person. */
function dossier(): Dossier {
	const made = harbour();
	const { sha256, length } = readText(TEXT);
	const sources = made.sources.map((source) =>
		source.id === 'live' ? { ...source, text: { sha256, length } } : source
	);
	const statements = made.statements.map((statement) => ({
		...statement,
		citations: [{ source: 'live', start: 0, end: 20, sha256: readText('The pier was closed.').sha256 }]
	}));
	const claim = { about: 'rut-dahl', property: 'killed', citations: [] };
	const value = { type: 'category' as const, slug: 'no', label: 'no' };
	return {
		...made,
		sources: [...sources, { id: 'note-by-dahl', type: 'report', title: 'Note by Rut Dahl', language: 'en' }],
		statements: [
			...statements,
			{
				id: 's-dahl',
				speaker: 'rut-dahl',
				form: 'direct',
				quote: 'I, Rut Dahl, swam.',
				about: ['storm'],
				citations: []
			}
		],
		claims: [...made.claims, { ...claim, id: 'c-dahl', value }]
	};
}

function page() {
	const entries: string[] = [];
	const navigate = {
		push: (fragment: string) => entries.push(fragment),
		replace: (fragment: string) => entries.push(fragment)
	};
	const dashboard = new Dashboard(
		redact(dossier()).dossier,
		navigate,
		namesIn(() => Promise.resolve(dossier()))
	);
	return { dashboard, entries };
}

/** Everything the page can show. */
const told = ({ session }: Dashboard) => JSON.stringify([session.dossier, session.refused, session.issues]);

describe('private people', () => {
	it('go by their role until their names are asked for, and again after', async () => {
		const { dashboard } = page();
		expect(dashboard.session.canShowNames).toBe(true);
		expect(told(dashboard)).not.toMatch(/dahl/i);
		await dashboard.showNames(true);
		expect(dashboard.session.dossier.actors).toEqual(dossier().actors);
		await dashboard.showNames(false);
		expect(told(dashboard)).not.toMatch(/dahl/i);
	});

	it('go by their role in a dossier that is opened, in what was left out of it too, whatever was asked for before', async () => {
		const { dashboard } = page();
		await dashboard.showNames(true);
		const message = 'Rut Dahl is named twice.';
		const issue = { code: 'x', severity: 'warning' as const, pointer: '', message };
		await dashboard.load(dossier(), [{ pointer: '/claims/1', id: 'c-dahl-2', reasons: [issue] }], [issue]);
		expect(told(dashboard)).not.toMatch(/dahl/i);
		expect(dashboard.session.refused).toHaveLength(1);
		await dashboard.showNames(true);
		expect(dashboard.session.issues).toEqual([issue]);
		expect(dashboard.session.unfolded).toEqual(dossier());
	});

	it('stand in the texts that a dossier carries: these are shown with the names', async () => {
		const { dashboard } = page();
		const carrying = dossier();
		carrying.sources = carrying.sources.map((source) => (source.id === 'live' ? { ...source, body: TEXT } : source));
		await dashboard.load(carrying, [], []);
		const { session } = dashboard;
		expect([session.textsWithheld, session.texts.size]).toEqual([true, 0]);
		await dashboard.showNames(true);
		await expect.poll(() => session.texts.size).toBe(1);
		expect(session.textsWithheld).toBe(false);
		await dashboard.showNames(false);
		expect([session.textsWithheld, session.texts.size]).toEqual([true, 0]);
	});

	it('are nowhere to be asked for where there are none', async () => {
		const plain = dossier();
		plain.actors = plain.actors.filter(({ sensitive }) => !sensitive);
		const opened = { dossier: plain, refused: [], issues: [] };
		expect(await withRoles(opened)).toBe(opened);
		expect(new Session(plain).canShowNames).toBe(false);
	});

	it('stay open, filtered and on the way back when their names are shown or not', async () => {
		const { dashboard } = page();
		const { selection, filters } = dashboard;
		await dashboard.session.compare();
		const id = redact(dossier()).ids.get('rut-dahl') ?? '';
		const source = redact(dossier()).ids.get('note-by-dahl') ?? '';
		dashboard.open({ type: 'source', id: source });
		dashboard.open({ type: 'question', id: `${id}/killed` });
		dashboard.open({ type: 'actor', id }, redact(dossier()).ids.get('s-dahl'));
		filters.set({ actors: [id], sources: [source] });
		dashboard.placesInView = new Set(['pier']);
		const before = [selection.open, selection.previous, selection.focus, filters.value, dashboard.placesInView];
		await dashboard.showNames(true);
		expect(selection.open).toEqual({ type: 'actor', id: 'rut-dahl' });
		expect(selection.isRenamed(selection.open)).toBe(true);
		expect(selection.focus).toBe('s-dahl');
		expect(selection.previous).toEqual({ type: 'question', id: 'rut-dahl/killed' });
		expect([filters.value.actors, filters.value.sources]).toEqual([['rut-dahl'], ['note-by-dahl']]);
		await dashboard.showNames(false);
		expect([selection.open, selection.previous, selection.focus, filters.value, dashboard.placesInView]).toEqual(
			before
		);
	});

	it('are not named by a link, and a link with an id of the file still leads there, names shown or not', async () => {
		const { dashboard, entries } = page();
		const old = 'open=actor:rut-dahl&focus=s-dahl&actors=rut-dahl&sources=note-by-dahl';
		expect(dashboard.namesUnread(old)).toBe(true);
		await dashboard.session.readNames();
		dashboard.restore(old);
		const { ids } = redact(dossier());
		expect(dashboard.selection.open).toEqual({ type: 'actor', id: ids.get('rut-dahl') });
		expect(dashboard.filters.value.actors).toEqual([ids.get('rut-dahl')]);
		dashboard.push();
		await dashboard.showNames(true);
		dashboard.filters.set({ query: 'swam with DAHL' });
		dashboard.push();
		expect(entries.join()).not.toMatch(/dahl/i);
		const link = entries.at(-1) ?? '';
		dashboard.restore(link);
		expect(dashboard.selection.open).toEqual({ type: 'actor', id: 'rut-dahl' });
		expect(dashboard.namesUnread(link)).toBe(false);
	});

	it('are searched for by no link once they were shown, however much of a name is typed', async () => {
		const { dashboard, entries } = page();
		const linked = (query: string) => {
			dashboard.filters.set({ query });
			dashboard.push();
			return entries.at(-1) ?? '';
		};
		expect(linked('pier')).toContain('pier');
		await dashboard.showNames(true);
		for (const typed of ['D', 'Da', 'dah', 'Rut D', 'ahl', 'pier']) expect(linked(typed), typed).not.toMatch(/q=/);
		dashboard.filters.set({ query: 'dah' });
		await dashboard.showNames(false);
		expect(entries.at(-1)).not.toMatch(/q=/);
		await dashboard.load(harbour(), [], []);
		expect(linked('pier')).toContain('pier');
	});

	it('cost a link without them nothing', () => {
		const { dashboard } = page();
		for (const link of ['', 'open=place:pier', 'open=list:accounts', 'open=question:storm/where', 'q=dahl'])
			expect(dashboard.namesUnread(link)).toBe(false);
	});

	it('leave texts at hand where they were found', async () => {
		const { session } = page().dashboard;
		await session.addTexts([{ name: 'live.txt', text: readText(TEXT) }]);
		const exact = session.verification?.exact;
		expect(exact).toBeGreaterThan(0);
		await session.readNames();
		for (const shown of [true, false]) {
			session.showNames(shown);
			expect(session.verification?.exact).toBe(exact);
			expect([...session.texts.keys()]).toEqual(['live']);
		}
	});

	it('are folded beside names in what others say of them, until it is opened', async () => {
		const { dashboard } = page();
		const { session } = dashboard;
		const words = () => session.catalogue.statements.get('s-guard');
		expect(session.folded.size).toBe(0);
		expect(words()?.quote).toBe('[fisher] swam');
		await dashboard.showNames(true);
		expect([...session.folded]).toEqual(['s-guard']);
		expect(words()).toMatchObject({ gist: FOLDED_WORDS });
		session.unfold('s-guard');
		expect(words()?.quote).toBe('Rut Dahl swam');
		await dashboard.showNames(false);
		await dashboard.showNames(true);
		expect(words()?.quote).toBeUndefined();
	});
});
