// Nothing is asserted without a passage: every record has a citation or says that it is ours.
import type { Citation, Remarks } from '../types.ts';
import type { Path } from '../pointer.ts';
import type { Rule } from './rule.ts';
import { checkCitations } from './spans.ts';

type Cited = Remarks & { citations: Citation[] };

/** The rule for records whose citations stand at the top. */
export const cited: Rule<Cited> = (record, report, context) => checkCited(record, [], report, context);

/** The rule for places, whose citations stand in their properties. */
export const placeCited: Rule<{ properties: Cited }> = (place, report, context) =>
	checkCited(place.properties, ['properties'], report, context);

function checkCited(
	record: Cited,
	base: Path,
	...[report, context]: [Parameters<Rule<Cited>>[1], Parameters<Rule<Cited>>[2]]
) {
	const path = [...base, 'citations'];
	if (record.citations.length === 0 && record.editorial !== true) {
		const message = 'Expected at least one citation. Cite a passage, or set editorial to true if no source says this.';
		report.error('no-citation', path, message);
	}
	checkCitations(record.citations, path, report, context);
}
