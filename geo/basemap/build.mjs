// Builds everything under static/basemap: `npm ci && npm run build`. Run twice, it writes the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fetchInputs } from './inputs.mjs';
import { buildRelief } from './relief.mjs';
import { buildWorld } from './world.mjs';

const OUT = path.resolve(import.meta.dirname, '../../static/basemap');

const input = fetchInputs();
mkdirSync(OUT, { recursive: true });
const world = await buildWorld(input);
write('world.pmtiles', world.bytes);
write('countries.json', `[\n${world.countries.map((row) => `\t${JSON.stringify(row)}`).join(',\n')}\n]\n`);
write('dem.pmtiles', await buildRelief(input));

function write(name, content) {
	writeFileSync(path.join(OUT, name), content);
	console.log(`${name}: ${(Buffer.byteLength(content) / 1e6).toFixed(2)} MB`);
}
