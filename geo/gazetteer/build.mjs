// Compiles static/gazetteer/gazetteer.bin: `npm ci && npm run build`. Run twice, it writes the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { notice } from './notice.mjs';
import { pack } from './pack.mjs';
import { readPlaces } from './places.mjs';
import { readWords } from './words.mjs';

const OUT = path.resolve(import.meta.dirname, '../../static/gazetteer');

const places = readPlaces();
const words = readWords([...places.places, ...places.names]);
const bytes = pack(places, words);
const packed = gzipSync(bytes, { level: 9 });
// The system that packed it stands in byte 9 of a gzip file: unknown, so that every machine writes the same.
packed[9] = 255;
mkdirSync(OUT, { recursive: true });
writeFileSync(path.join(OUT, 'gazetteer.bin'), packed);
writeFileSync(path.join(OUT, 'NOTICE.txt'), notice());
console.log(
	`gazetteer.bin: ${places.places.length} places with ${places.names.length} further names, ${(packed.length / 1e6).toFixed(2)} MB (${(bytes.length / 1e6).toFixed(2)} MB unpacked)`
);
