// The seed of all property tests: fixed in CI, so that a change is not refused for what another seed would have found;
// different in every run elsewhere, which is how such things are found. FC_SEED repeats one, FC_RUNS asks for more.
import fc from 'fast-check';

const { CI, FC_SEED, FC_RUNS } = process.env;
const seed = FC_SEED ?? (CI === undefined ? undefined : '20141216');
fc.resetConfigureGlobal();
fc.configureGlobal({
	...(seed !== undefined && { seed: Number(seed) }),
	...(FC_RUNS !== undefined && { numRuns: Number(FC_RUNS) })
});
