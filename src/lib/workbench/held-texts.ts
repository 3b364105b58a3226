// The texts beside a dossier in work, as the page holds them and as storage keeps them.
import { readText, type NormalisedText } from '#core/citation/text.ts';
import type { Dossier } from '#core/dossier/types.ts';

/** A text with the name of the file it came in. */
export interface HeldText {
	name: string;
	text: NormalisedText;
}

/** By source id. */
export type HeldTexts = ReadonlyMap<string, HeldText>;

/** As storage keeps them, by source id. */
export type KeptTexts = ReadonlyMap<string, { name: string; text: string }>;

export const NO_TEXTS: HeldTexts = new Map();

/** Both; the later one wins where a source has two. */
export function joinedTexts(texts: HeldTexts, more: HeldTexts): HeldTexts {
	return new Map([...texts, ...more]);
}

export function oneText(source: string, held: HeldText): HeldTexts {
	return new Map([[source, held]]);
}

export function asKept(texts: HeldTexts): KeptTexts {
	return new Map([...texts].map(([id, { name, text }]) => [id, { name, text: text.text }]));
}

export function fromKept(texts: KeptTexts): HeldTexts {
	return new Map([...texts].map(([id, { name, text }]) => [id, { name, text: readText(text) }]));
}

/** The bodies a dossier carries, as texts beside it. */
export function bodiesOf(dossier: Dossier): HeldTexts {
	return new Map(
		dossier.sources.flatMap(({ id, title, body }) =>
			body === undefined ? [] : [[id, { name: title ?? id, text: readText(body) }] as const]
		)
	);
}

/** Faults by code and words, so that those that were there before are not held against an edit. */
export function keysOf(issues: readonly { code: string; message: string }[]): ReadonlySet<string> {
	return new Set(issues.map(({ code, message }) => `${code} ${message}`));
}
