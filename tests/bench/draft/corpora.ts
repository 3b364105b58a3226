// Reads the two corpora of places in news: LGL (local newspapers, names of peoples count) and GeoVirus (epidemics, they do not).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A place as annotated; offsets as the corpus counts them. */
export interface GoldPlace {
	start: number;
	end: number;
	text: string;
	/** WGS 84 degrees; absent where the annotators placed nothing. */
	at?: { lon: number; lat: number };
}

export interface GoldDocument {
	text: string;
	places: GoldPlace[];
}

const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/corpora/geoparsing');

/** The documents of a corpus, or undefined where it is not on this machine. */
export function readCorpus(name: 'LGL' | 'GeoVirus'): GoldDocument[] | undefined {
	const { file, element, text, from } = FORMS[name];
	const whole = path.join(FOLDER, file);
	if (!existsSync(whole)) return undefined;
	return inner(withoutComments(readFileSync(whole, 'utf8')), 'article').map((article) => ({
		text: only(article, 'text'),
		places: inner(article, element).map((place) => gold(place, text, from))
	}));
}

/** `from`: what the corpus calls the first character of a text. */
const FORMS = {
	LGL: { file: 'lgl.xml', element: 'toponym', text: 'phrase', from: 0 },
	GeoVirus: { file: 'GeoVirus.xml', element: 'location', text: 'name', from: 1 }
} as const;

function gold(place: string, text: string, from: number): GoldPlace {
	const [lon, lat] = [only(place, 'lon'), only(place, 'lat')];
	const span = { start: Number(only(place, 'start')) - from, end: Number(only(place, 'end')) - from };
	const found = { ...span, text: only(place, text) };
	return lon === '' || lat === '' ? found : { ...found, at: { lon: Number(lon), lat: Number(lat) } };
}

/** Both corpora hold articles the annotators put aside. */
function withoutComments(xml: string): string {
	return xml.replaceAll(/<!--[\s\S]*?-->/g, '');
}

function only(xml: string, element: string): string {
	return inner(xml, element)[0] ?? '';
}

/** What stands within each element of a name; attributes are skipped, entities and CDATA read. */
function inner(xml: string, element: string): string[] {
	const found = xml.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'));
	return Array.from(found, ([, content]) => (content?.includes('</') ? content : plain(content ?? '')));
}

function plain(content: string): string {
	const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(content);
	if (cdata) return cdata[1] ?? '';
	return content
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
