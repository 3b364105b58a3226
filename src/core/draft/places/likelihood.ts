// How likely a name is a place, from the evidence for and against.
import type { Evidence } from './evidence.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** From 0 to 1: the logistic function of the summed weights. */
export function likelihood(evidence: readonly Evidence[]): number {
	let sum = BIAS;
	for (const each of evidence) sum += WEIGHTS[each] ?? 0;
	return 1 / (1 + Math.exp(-sum));
}
