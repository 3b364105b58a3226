// Takes every Nth mutant of a room, by its number: a whole room takes an hour, a sample tells as much in minutes.
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

class Sample {
	#every = Number(process.env.MUTANTS_SAMPLE ?? 1);
	#from = Number(process.env.MUTANTS_FROM ?? 0);

	async init() {}

	/** Refused mutants count neither as killed nor as survived. */
	async check(mutants) {
		return Object.fromEntries(
			mutants.map(({ id }) => [
				id,
				Number(id) % this.#every === this.#from
					? { status: CheckStatus.Passed }
					: { status: CheckStatus.CompileError, reason: 'not in the sample' }
			])
		);
	}

	group(mutants) {
		return [mutants.map(({ id }) => id)];
	}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
