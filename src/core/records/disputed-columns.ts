// The columns of a dossier with what takes longest to find out: on which records accounts differ or conflict.
import { disputedRecords, type Dispute } from '#core/accounts/disputed.ts';
import { openQuestions } from '#core/accounts/questions.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { RecordColumns } from './columns.ts';
import { columnsOfDossier } from './dossier-columns.ts';

/** Columns whose flags tell what is disputed. Accounts are compared with the first look at the flags. */
export function columnsWithDisputes(catalogue: Catalogue): RecordColumns {
	return columnsOfDossier(catalogue, () => disputedIn(catalogue));
}

/** Ids of the records of a dossier on which accounts differ or conflict. */
export function disputedIn(catalogue: Catalogue): ReadonlyMap<string, Dispute> {
	return disputedRecords(openQuestions(catalogue));
}
