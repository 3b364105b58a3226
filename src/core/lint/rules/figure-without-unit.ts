// A number of nothing in particular.
import { shown } from '#core/dossier/report.ts';
import type { Issue } from '#core/dossier/types.ts';
import type { Found, LintRule } from '../rule.ts';

/** Words that stand where a unit should and name nothing that is counted. */
const NOTHING: ReadonlySet<string> = new Set(
	'unit units number numbers no count counts total totals figure figures value values amount amounts quantity item items thing things unknown none n/a na - ? #'.split(
		' '
	)
);

/** Names quantities, and parts of them, whose unit is missing or says nothing. */
export const figureWithoutUnit: LintRule = {
	code: 'figure-without-unit',
	severity: 'warning',
	title: 'A figure does not say what it counts, so it cannot be held against any other.',
	*find({ dossier, issues }) {
		for (const { pointer, message } of issues.filter(isUnitFault)) yield { pointer, message, refused: true };
		for (const [index, { value }] of dossier.claims.entries()) {
			if (value.type !== 'quantity') continue;
			const base = `/claims/${index}/value`;
			if (saysNothing(value.unit)) yield found(`${base}/unit`, value.unit);
			for (const [nth, part] of (value.parts ?? []).entries()) {
				if (saysNothing(part.of)) yield found(`${base}/parts/${nth}/of`, part.of);
			}
		}
	}
};

function saysNothing(unit: string): boolean {
	return !/\p{L}/u.test(unit) ? !/[%‰€£$]/.test(unit) : NOTHING.has(unit.trim().toLowerCase());
}

function found(pointer: string, unit: string): Found {
	return {
		pointer,
		message: `${shown(unit)} names nothing that is counted. Write what it is, as “people” or “hours”.`
	};
}

/** What the check of the file says of a quantity without a unit; the claim is refused there. */
function isUnitFault({ code, pointer, message }: Issue): boolean {
	if (/^\/claims\/\d+\/value\/(unit|parts\/\d+\/of)$/.test(pointer)) return true;
	return code === 'missing-key' && /^\/claims\/\d+\/value$/.test(pointer) && message.includes('“unit”');
}
