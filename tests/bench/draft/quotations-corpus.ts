// Reads PolNeAR (political news with every attribution annotated, brat files): whose words stand where.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '#core/citation/resolve.ts';

/** Something said, and who it is attributed to; UTF-16 code units of the text as it is. */
export interface GoldAttribution {
	/** What was said; a content may be annotated in several pieces. */
	content: Span[];
	/** The words that name the source; none where the text names nobody. */
	source: Span[];
}

export interface GoldText {
	name: string;
	text: string;
	attributions: GoldAttribution[];
}

const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/corpora/quotations/polnear-dev');

/** The development texts in the order of their names, or undefined where they are not on this machine. */
export function readPolnear(): GoldText[] | undefined {
	if (!existsSync(FOLDER)) return undefined;
	const annotated = readdirSync(path.join(FOLDER, 'attributions')).sort();
	return readdirSync(path.join(FOLDER, 'text'))
		.sort()
		.flatMap((file): GoldText[] => {
			const name = file.replace(/\.txt$/, '');
			const annotations = annotated.find((one) => one.startsWith(`${name}_`) || one === `${name}.ann`);
			if (annotations === undefined) return [];
			const text = readFileSync(path.join(FOLDER, 'text', file), 'utf8');
			return [
				{ name, text, attributions: readBrat(readFileSync(path.join(FOLDER, 'attributions', annotations), 'utf8')) }
			];
		});
}

/** Lines `T1⇥Source 89 106;110 114⇥words` and `E1⇥Attribution:T4 Content:T3 Source:T1`. */
function readBrat(annotations: string): GoldAttribution[] {
	const lines = annotations.split('\n').map((line) => line.split('\t'));
	const spans = new Map(lines.filter(([id]) => id?.startsWith('T')).map(([id = '', what = '']) => [id, spansOf(what)]));
	return lines
		.filter(([id]) => id?.startsWith('E'))
		.map(([, roles = '']) => {
			const of = (role: string): Span[] =>
				roles
					.split(' ')
					.filter((one) => new RegExp(`^${role}\\d*:`).test(one))
					.flatMap((one) => spans.get(one.slice(one.indexOf(':') + 1)) ?? []);
			return { content: of('Content'), source: of('Source') };
		})
		.filter(({ content }) => content.length > 0);
}

function spansOf(what: string): Span[] {
	return what
		.slice(what.indexOf(' ') + 1)
		.split(';')
		.map((piece) => piece.split(' ').map(Number))
		.map(([start = 0, end = 0]) => ({ start, end }));
}
