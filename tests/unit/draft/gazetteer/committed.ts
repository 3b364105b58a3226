// The gazetteer that is committed, read once for all tests of a file.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGazetteer } from '#core/draft/gazetteer/gazetteer.ts';

const FILE = path.resolve(import.meta.dirname, '../../../../static/gazetteer/gazetteer.bin');

export const packed = readFileSync(FILE);
export const unpacked = new Uint8Array(gunzipSync(packed));
export const gazetteer = readGazetteer(unpacked);
