// Spans of text lie inside their text, forwards, and say by a digest which words they mean.
import type { Citation, Source } from '../types.ts';
import type { Surroundings } from '../context.ts';
import type { Path } from '../pointer.ts';
import type { Report } from '../report.ts';
import type { Rule } from './rule.ts';

/** A citation has `start`, `end` and `sha256` or none of them, and its span lies inside the source's text. */
export function checkCitations(
	citations: readonly Citation[],
	base: Path,
	report: Report,
	context: Surroundings
): void {
	for (const [index, citation] of citations.entries()) {
		const path = [...base, index];
		const { start, end, sha256 } = citation;
		const given = [start, end, sha256].filter((part) => part !== undefined).length;
		if (given !== 0 && given !== 3) {
			report.error('span-incomplete', path, 'Expected start, end and sha256 together, or none of them.');
		}
		const source = context.source(citation.source);
		if (source?.within && given > 0) {
			const message = `This source is printed inside “${source.within.source}”. Cite that one, counting in its text.`;
			report.error('span-in-embedded', [...path, 'source'], message);
		} else checkSpan(start, end, source, path, report);
	}
}

/** A source's place in another, its paragraphs, and that it has no text beside the one it stands in. */
export const sourceSpans: Rule<Source> = (source, report, context) => {
	if (source.within) {
		const { start, end } = source.within;
		checkSpan(start, end, context.source(source.within.source), ['within'], report);
		if (source.text || source.body !== undefined) {
			const message = 'A source printed inside another has no text of its own. Remove it, or remove within.';
			report.warning('embedded-text', [source.text ? 'text' : 'body'], message);
		}
	}
	const { length = 0, paragraphs = [] } = source.text ?? {};
	const bad = paragraphs.findIndex((at, index) => at >= length || at <= (paragraphs[index - 1] ?? -1));
	if (bad !== -1) {
		const message = `Paragraphs begin one after the other and before the end of the text, ${length}.`;
		report.error('bad-paragraphs', ['text', 'paragraphs', bad], message);
	}
};

function checkSpan(
	start: number | undefined,
	end: number | undefined,
	source: Source | undefined,
	path: Path,
	report: Report
): void {
	const length = source?.text?.length;
	if (start !== undefined && end !== undefined && start >= end) {
		report.error(
			'span-empty',
			path,
			`The span ends at ${end}, not after its start at ${start}. Cite the passage again.`
		);
	}
	const reach = Math.max(start ?? 0, end ?? 0);
	if (length !== undefined && reach > length) {
		const message = `The span reaches to ${reach}, the text of “${source?.id}” ends at ${length}. Cite the passage again.`;
		report.error('span-outside-text', path, message);
	}
}
