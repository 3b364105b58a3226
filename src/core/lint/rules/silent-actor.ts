// An actor nothing refers to.
import type { RecordOf, RecordType } from '#core/dossier/records.ts';
import { referencesOf } from '#core/dossier/references.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { foldText } from '#core/index/search.ts';
import { publisherActors } from '#core/index/records.ts';
import type { LintRule } from '../rule.ts';

/** Names actors that no other record refers to: they neither speak, act, report nor publish, nobody speaks to or about them, nobody belongs to them. */
export const silentActor: LintRule = {
	code: 'silent-actor',
	severity: 'note',
	title: 'An actor never acts: no statement, claim, event, source or other actor refers to them.',
	*find({ dossier }) {
		const heard = referredTo(dossier);
		for (const [index, { id, name }] of dossier.actors.entries()) {
			if (heard.has(id)) continue;
			const message = `Nothing in the dossier refers to “${name}”. Add what they did or said, or take them out.`;
			yield { pointer: `/actors/${index}`, message };
		}
	}
};

function referredTo(dossier: Dossier): ReadonlySet<string> {
	const heard = new Set(publisherActors(dossier).values());
	const authors = new Set(dossier.sources.flatMap((source) => (source.authors ?? []).map(foldText)));
	for (const { id, name, aliases = [] } of dossier.actors)
		if ([name, ...aliases].some((one) => authors.has(foldText(one)))) heard.add(id);
	const add = <T extends RecordType>(type: T, records: readonly RecordOf[T][]) => {
		for (const record of records) {
			const self = 'id' in record ? record.id : undefined;
			for (const { id } of referencesOf(type, record)) if (id !== self) heard.add(id);
		}
	};
	add('source', dossier.sources);
	add('place', dossier.places.features);
	add('actor', dossier.actors);
	add('event', dossier.events);
	add('statement', dossier.statements);
	add('claim', dossier.claims);
	return heard;
}
