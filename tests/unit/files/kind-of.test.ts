// Every kind of file, by its first bytes and its name: taken as what it is, or refused in words that say what to do.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { holdsDossier, kindOf, LONGEST_SIGN } from '#core/files/kind-of.ts';
import { ACCEPTED, READ_KINDS, REFUSED_KINDS, WHAT_IS_READ } from '#core/files/kinds.ts';
import { importers } from '#core/formats/import/registry.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const is = (name: string, head: string | Uint8Array) => {
	const kind = kindOf(name, typeof head === 'string' ? latin1(head) : head);
	return 'is' in kind ? kind.is : kind.refused;
};

describe('a file is taken for what it is', () => {
	it.each([
		['a.txt', 'The pier stands.', 'text'],
		['a.md', '# Pier', 'text'],
		['a.TXT', 'The pier stands.', 'text'],
		['notes', 'The pier stands.', 'text'],
		['a.log', 'BMW and MZ, ID3 and RIFF: words that files of other kinds begin with.', 'text'],
		['a.txt', 'MZansi, the south', 'text'],
		['a.html', '<p>The pier', 'web-page'],
		['saved', ' <!DOCTYPE html><html>', 'web-page'],
		['a.json', '{ "format": "dateline/1", "title": "Pier"', 'dossier'],
		['a.json', '{ "type": "FeatureCollection", "features": [', 'json'],
		['a.geojson', '{}', 'json'],
		['answer', '{"a": 1}', 'json'],
		['a.csv', 'date,place', 'foreign'],
		['A.KML', '<kml>', 'foreign'],
		['track', '<?xml version="1.0"?>\n<gpx version="1.1">', 'foreign'],
		['a.ann', '', 'annotation'],
		['a.ann', 'T1\tPerson 0 3\tAda', 'annotation'],
		['a.zip', zipSync({ 'dossier.json': strToU8('{}') }), 'zip'],
		['a.zip', 'no zip, but it is the zip reader that says so', 'zip'],
		['renamed.json', zipSync({ 'dossier.json': strToU8('{}') }), 'zip'],
		['million', 'DLPK\u0002', 'packed'],
		['a.dlpack', 'x', 'packed'],
		['map', 'PMTiles\u0003', 'tiles'],
		['map.pmtiles', 'x', 'tiles']
	] as const)('%s beginning %j is %s', (name, head, kind) => {
		expect(is(name, head)).toBe(kind);
	});

	it('under every ending that the picker offers', () => {
		for (const ending of ACCEPTED.split(','))
			expect(kindOf(`a${ending}`, latin1('words')), ending).toHaveProperty('is');
		for (const { endings } of importers)
			for (const ending of endings) expect(ACCEPTED.split(',')).toContain(`.${ending}`);
	});
});

describe('a file that is not read', () => {
	it.each([
		['photo.png', '\x89PNG\r\n\x1a\n', /^It is a picture/],
		['photo.txt', '\xff\xd8\xff\xe0', /^It is a picture/],
		['photo.jpg', 'x', /^It is a picture/],
		['drawing.svg', '<svg>', /^It is a picture/],
		['a.pdf', '%PDF-1.7', /^It is a PDF.*paste it\.$/],
		[
			'table.xlsx',
			zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') }),
			/save the table as CSV/i
		],
		[
			'table',
			zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') }),
			/save the table as CSV/i
		],
		['a.docx', zipSync({ 'word/document.xml': strToU8('x') }), /word processor/],
		['a.doc', '\xd0\xcf\x11\xe0', /older office/],
		['a.mp4', '\0\0\0\x20ftypisom', /^It is a video/],
		['a.mp3', 'ID3\x03', /sound/],
		['roads.shp', '\0\0\x27\x0a', /shapefile.*GeoJSON/],
		['roads.dbf', 'x', /shapefile/],
		['a.gpkg', 'SQLite format 3\0', /database/],
		['a.7z', '7z\xbc\xaf\x27\x1c', /Unpack it/],
		['a.txt', '', /^It is empty/],
		['a.csv', '', /^It is empty/],
		['a.bin', 'a\0b', /no kind of file that is known here\. What is read here: texts \(\.txt/]
	] as const)('%s beginning %j is told what it is', (name, head, words) => {
		expect(is(name, head)).toMatch(words);
	});

	it('is told in whole sentences, the last of which says what to do', () => {
		for (const { words } of REFUSED_KINDS) expect(words).toMatch(/^It is [^.]+?[.,].*[.)]$/);
		for (const { words } of READ_KINDS) expect(WHAT_IS_READ).toContain(words);
	});

	it('has no ending of one that is', () => {
		const read = new Set(READ_KINDS.flatMap(({ endings }) => endings));
		expect(REFUSED_KINDS.flatMap(({ endings }) => endings).filter((ending) => read.has(ending))).toEqual([]);
	});
});

describe('JSON holds a dossier', () => {
	it('wherever in it the dossier says so', () => {
		const far = `{"x":"${'x'.repeat((1 << 20) - 12)}","format" : "dateline/1"}`;
		expect(holdsDossier(latin1(far))).toBe(true);
		expect(holdsDossier(latin1('{"type":"FeatureCollection","features":[],"dateline":{}}'))).toBe(true);
		expect(holdsDossier(latin1('{"type":"FeatureCollection","features":[]}'))).toBe(false);
		expect('"format" : "dateline/'.length).toBeLessThan(LONGEST_SIGN);
	});
});
