// What holds for every merge, whatever two people do to a dossier.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { RECORD_TYPES } from '#core/dossier/records.ts';
import { serialise } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { at } from '#core/merge/bonds.ts';
import { mergeDossiers } from '#core/merge/merge.ts';
import { keyedRecords } from '#core/merge/records.ts';
import { same } from '#core/merge/same.ts';
import { arbitraryVersions } from './arbitrary-edits.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 240_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 60 });

const errors = (dossier: Dossier) => listIssues(dossier).filter(({ severity }) => severity === 'error');

describe('a merge', () => {
	it('of a side with itself, or with a side that changed nothing, is that side', () => {
		fc.assert(
			fc.property(arbitraryVersions, ({ base, ours }) => {
				for (const [b, x, y] of [
					[base, ours, ours],
					[base, base, ours],
					[base, ours, base]
				] as const) {
					expect(mergeDossiers(b, structuredClone(x), structuredClone(y))).toEqual({ dossier: ours, conflicts: [] });
				}
			})
		);
	});

	it('loses no record: what either side has is there, unless one side removed it and the other left it alone', () => {
		fc.assert(
			fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
				const { dossier, conflicts } = mergeDossiers(base, ours, theirs);
				const renamed = new Set(conflicts.flatMap(({ message }) => message.match(/^“(new-\d)” is /)?.[1] ?? []));
				for (const type of RECORD_TYPES) {
					const [before, one, other] = [base, ours, theirs].map((version) => keyedRecords(type, version));
					const merged = keyedRecords(type, dossier);
					for (const [key, record] of [...(one ?? []), ...(other ?? [])]) {
						const stays = (one?.has(key) && other?.has(key)) || !same(record, before?.get(key));
						if (stays && ![...renamed].some((id) => key.endsWith(id))) expect([...merged.keys()]).toContain(key);
					}
				}
			})
		);
	});

	it('loses no value: what a side changed is in the merged dossier or in a conflict', () => {
		fc.assert(
			fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
				const merged = mergeDossiers(base, ours, theirs);
				const found = new Set([...leaves(merged.dossier), ...leaves(merged.conflicts)]);
				const old = new Set(leaves(base));
				// Of two days of change the later one holds, and the earlier one is nobody's loss.
				const changed = [ours, theirs].flatMap(({ modified: _modified, ...rest }) => leaves(rest));
				for (const leaf of changed) if (!old.has(leaf)) expect(found).toContain(leaf);
			})
		);
	});

	it('passes the checks when both sides do, with conflicts or without', () => {
		fc.assert(
			fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
				expect(errors(mergeDossiers(base, ours, theirs).dossier)).toEqual([]);
				expect(errors(mergeDossiers(null, ours, theirs).dossier)).toEqual([]);
			})
		);
	});

	it('is the same whichever side comes first, but for what is in conflict', () => {
		fc.assert(
			fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
				const [one, other] = [mergeDossiers(base, ours, theirs), mergeDossiers(base, theirs, ours)];
				expect(one.conflicts.length === 0).toBe(other.conflicts.length === 0);
				if (one.conflicts.length === 0) expect(serialise(one.dossier)).toBe(serialise(other.dossier));
			})
		);
	});

	it('names each conflict where it stands in the merged dossier, with the version that is kept', () => {
		fc.assert(
			fc.property(arbitraryVersions, ({ base, ours, theirs }) => {
				const { dossier, conflicts } = mergeDossiers(base, ours, theirs);
				for (const conflict of conflicts) {
					expect(conflict.message).toMatch(/^[A-Z“].+\.$/su);
					expect('ours' in conflict || 'theirs' in conflict).toBe(true);
					const path = conflict.pointer
						.split('/')
						.slice(1)
						.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
					const pair = conflict.message.includes('passages of its words') || conflict.message.startsWith('“');
					if (!pair) expect(at(dossier, path)).toEqual(conflict[conflict.kept]);
				}
			})
		);
	});

	it('changes neither of its versions', () => {
		fc.assert(
			fc.property(arbitraryVersions, (versions) => {
				const before = JSON.stringify(versions);
				mergeDossiers(versions.base, versions.ours, versions.theirs);
				expect(JSON.stringify(versions)).toBe(before);
			})
		);
	});

	it('meets conflicts and their absence alike in these tests', () => {
		const sample = fc.sample(arbitraryVersions, 200);
		const counts = sample.map(({ base, ours, theirs }) => mergeDossiers(base, ours, theirs));
		expect(counts.filter(({ conflicts }) => conflicts.length > 0).length).toBeGreaterThan(20);
		expect(counts.filter(({ conflicts }) => conflicts.length === 0).length).toBeGreaterThan(20);
	});
});

function leaves(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
	return Object.values(value).flatMap(leaves);
}
