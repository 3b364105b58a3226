// Fetches the Debian packages that hold relief, rivers, towns and names, and unpacks the files the build reads.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CACHE = path.join(import.meta.dirname, '.cache');

// Digests hold the build to the very files its result was looked at with.
const FILES = {
	'ferret-datasets': {
		'usr/share/ferret-vis/data/etopo5.cdf': '1455d5e5feebd183d0bef5538a750ca8a44801e1503f964df900831c224459ce'
	},
	'libmagics++-data': {
		'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp':
			'2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df',
		'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.dbf':
			'76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078',
		'usr/share/magics/10m/ne_10m_populated_places_simple.shp':
			'487301091d77c2d6468a5741ae3becabaf6f76ec5e10d9f90546e8154d8fedcd',
		'usr/share/magics/10m/ne_10m_populated_places_simple.dbf':
			'2e4ca5a059240f93f548531ad979555a0f716cd9b6ddfc9e0c602239d17fc36a'
	},
	'libgeonames-common': {
		'usr/share/locale/ar/LC_MESSAGES/geonames.mo': '20bcd8e7e8f99f26421993523f3b35763d25d444b46368eaebd49674c6cd7b1f',
		'usr/share/locale/fa/LC_MESSAGES/geonames.mo': 'a10768c8189ee55de6060a86f0555aec56b60681cf21e916b6df0b76b81425b2',
		'usr/share/locale/hi/LC_MESSAGES/geonames.mo': '920b524de39b0e606135dd9d19318aa4de2bdbc0c68ff6ce350bdf29089ac92e',
		'usr/share/locale/ps/LC_MESSAGES/geonames.mo': '7e55456c4599ca3d7037e888c36340ded516d06afa251a95cbe9019e8ce17290',
		'usr/share/locale/ur/LC_MESSAGES/geonames.mo': '92d28ca01a6fff7c3c2e5656dfd8aeda99438a467c9fb00a286a01d168343a05'
	}
};

/** Makes every input present and returns a function from the path inside its package to the path on disk. */
export function fetchInputs() {
	for (const [name, files] of Object.entries(FILES)) {
		if (!Object.keys(files).every((file) => existsSync(path.join(CACHE, file)))) unpack(name, Object.keys(files));
		for (const [file, expected] of Object.entries(files)) {
			const found = createHash('sha256')
				.update(readFileSync(path.join(CACHE, file)))
				.digest('hex');
			if (found !== expected) {
				throw new Error(
					`${file} of ${name} has digest ${found}, expected ${expected}. Another version? See README.md.`
				);
			}
		}
	}
	return (file) => path.join(CACHE, file);
}

// Only the files the build reads are kept: the packages hold much else.
function unpack(name, files) {
	const room = mkdtempSync(path.join(tmpdir(), 'basemap-'));
	const run = (program, args) =>
		execFileSync(program, args, { cwd: room, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
	run('apt-get', ['download', name]);
	const [archive] = readdirSync(room);
	run('dpkg', ['-x', archive, room]);
	for (const file of files) {
		mkdirSync(path.dirname(path.join(CACHE, file)), { recursive: true });
		copyFileSync(path.join(room, file), path.join(CACHE, file));
	}
	rmSync(room, { recursive: true });
}
