// One import as a person goes through it: looked at, decided on, read, stopped.
import { describe, expect, it } from 'vitest';
import type { askImport } from '#lib/imports/ask-import.ts';
import { Importing } from '#lib/imports/importing.svelte.ts';
import type { ImportRequest } from '#lib/imports/messages.ts';
import { readFiles } from '#lib/imports/read-files.ts';

const file = (name: string, text: string) => new File([text], name);
const TABLE = file('t.csv', 'name;day;lat;lon\nBridge;03/04/2022;50,1;14,2\nMarket;05/04/2022;95;14\n');

/** An import that is read here and not in a worker, and what it was asked. */
function importing(...files: File[]) {
	const asked: ImportRequest[] = [];
	const ask: typeof askImport = (request, onprogress, signal) => {
		asked.push(request);
		return readFiles(request, onprogress, signal);
	};
	return { work: new Importing(files, ask), asked };
}
const roles = ({ table }: Importing) => table?.columns.map(({ column, as }) => [column, as]);

describe('an import', () => {
	it('is looked at before it is read: its format, its columns, its first rows', async () => {
		const { work } = importing(TABLE);
		await work.look();
		expect([work.stage, work.importer, work.ready]).toEqual(['looked', 'csv', true]);
		expect(roles(work)).toEqual([
			['name', 'title'],
			['day', 'when'],
			['lat', 'latitude'],
			['lon', 'longitude']
		]);
		expect(work.looked?.rows).toMatchObject([{ facts: { title: 'Bridge' } }, { refused: { line: 3 } }]);
	});

	it('follows a person’s choice of a column: the one that had the role gives it up, the others stay', async () => {
		const { work } = importing(TABLE);
		await work.look();
		await work.chooseRole('lat', 'longitude');
		expect(roles(work)).toEqual([
			['name', 'title'],
			['day', 'when'],
			['lat', 'longitude'],
			['lon', null]
		]);
		expect(work.table?.columns.every(({ as, by }) => as === null || by === 'choice')).toBe(true);
	});

	it('reads by what was chosen', async () => {
		const { work } = importing(TABLE);
		await work.look();
		await work.decide({ dates: 'month-first' });
		work.title = ' Spring ';
		await work.read();
		expect(work.stage).toBe('read');
		expect(work.result).toMatchObject({ rows: 2, taken: 1, dossier: { title: 'Spring' } });
		expect(work.result?.dossier.claims[0]?.value).toEqual({ type: 'time', edtf: '2022-03-04' });
	});

	it('of several tables shows each with its rows, and takes a choice for those with the same columns', async () => {
		const may = file('may.csv', 'name;day;lat;lon\nHarbour;03/05/2022;50;14\n');
		const other = file('other.csv', 'what,x1,x2\nMill,50.12,14.25\nFord,50.13,14.26\n');
		const { work } = importing(TABLE, may, other);
		await work.look();
		expect(work.tables.map(({ file: name }) => name)).toEqual(['t.csv', 'may.csv', 'other.csv']);
		expect(work.rows).toHaveLength(2);
		await work.decide({ dates: 'month-first' });
		work.chosenTable = 'other.csv';
		expect([work.alike.length, roles(work)]).toEqual([
			1,
			[
				['what', 'title'],
				['x1', null],
				['x2', null]
			]
		]);
		await work.chooseRole('x1', 'latitude');
		await work.chooseRole('x2', 'longitude');
		expect(work.rows).toMatchObject([{ facts: { title: 'Mill', place: { geometry: {} } } }, {}]);
		work.chosenTable = 'may.csv';
		expect(roles(work)?.slice(2)).toEqual([
			['lat', 'latitude'],
			['lon', 'longitude']
		]);
		await work.read();
		const days = work.result?.dossier.claims.flatMap(({ value }) => (value.type === 'time' ? [value.edtf] : []));
		expect(days).toEqual(['2022-03-04', '2022-03-05']);
		expect(work.result?.dossier.places.features).toHaveLength(4);
	});

	it('takes one precision for all points that come without, and leaves it open again', async () => {
		const { work } = importing(TABLE);
		await work.look();
		expect(work.table?.precision).toBeNull();
		await work.decide({ precision: 'settlement' });
		expect(work.rows[0]).toMatchObject({ facts: { place: { precision: 'settlement', radius: 5566 } } });
		await work.decide({ precision: undefined });
		expect(work.rows[0]).toMatchObject({ facts: { place: { precision: 'near' } } });
	});

	it('of a format that was chosen asks for that one, and tells why it cannot be read so', async () => {
		const { work, asked } = importing(TABLE);
		await work.look();
		await work.chooseFormat('timemap');
		expect(asked.at(-1)?.importer).toBe('timemap');
		expect(work.problem).toMatch(/not JSON/);
		expect(work.ready).toBe(false);
		await work.chooseFormat('csv');
		expect([work.problem, work.ready]).toEqual(['', true]);
	});

	it('says which files are missing, and takes them', async () => {
		const events = [{ id: 'e', description: 'A bridge', latitude: '1', longitude: '2', sources: ['s'] }];
		const { work } = importing(file('events.json', JSON.stringify(events)));
		await work.look();
		expect(work.looked?.lacks).toHaveLength(2);
		await work.add([file('sources.json', '{"s":{"id":"s","paths":["https://a.org/1"]}}')]);
		expect(work.looked?.lacks).toEqual([expect.stringContaining('associations')]);
	});

	it('of files that nobody knows asks for a format', async () => {
		const { work } = importing(file('x.bin', '\u0000\u0001'));
		await work.look();
		expect([work.ready, work.importer]).toEqual([false, '']);
		expect(work.problem).toMatch(/Choose one/);
	});

	it('is stopped: nothing is imported, and it can be read again', async () => {
		const { work } = importing(TABLE);
		await work.look();
		const reading = work.read();
		work.stop();
		await reading;
		expect([work.stage, work.problem, work.result]).toEqual(['looked', 'Stopped. Nothing was imported.', null]);
		await work.read();
		expect(work.stage).toBe('read');
	});

	it('goes by the last choice, whichever is answered first', async () => {
		const { work } = importing(TABLE);
		await work.look();
		await Promise.all([work.decide({ dates: 'month-first' }), work.decide({ dates: 'day-first' })]);
		expect([work.stage, work.looked?.tables[0]?.dates?.order]).toEqual(['looked', 'day-first']);
		expect(work.problem).toBe('');
	});
});
