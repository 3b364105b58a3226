// Nothing is asserted without a passage: every record has a citation or says that it is ours.
import type { Cited } from '../types.ts';
import type { Surroundings } from '../context.ts';
import type { Path } from '../pointer.ts';
import type { Report } from '../report.ts';
import type { Rule } from './rule.ts';
import { checkCitations } from './spans.ts';

/** The rule for records whose citations stand at the top. */
export const cited: Rule<Cited> = (record, report, context) => checkCited(record, ['citations'], report, context);

/** The rule for places, whose citations stand in their properties. */
export const placeCited: Rule<{ properties: Cited }> = (place, report, context) =>
	checkCited(place.properties, ['properties', 'citations'], report, context);

function checkCited(record: Cited, path: Path, report: Report, context: Surroundings): void {
	if (record.citations.length === 0 && record.editorial !== true) {
		const message = 'Expected at least one citation. Cite a passage, or set editorial to true if no source says this.';
		report.error('no-citation', path, message);
	}
	checkCitations(record.citations, path, report, context);
}
