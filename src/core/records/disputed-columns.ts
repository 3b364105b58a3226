// The columns of a dossier with what takes longest to find out: on which records accounts differ or conflict.
import { disputedRecords } from '#core/accounts/disputed.ts';
import { questionsOf } from '#core/accounts/questions.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { RecordColumns } from './columns.ts';
import { columnsOfDossier } from './dossier-columns.ts';

/** Columns whose flags tell what is disputed. Accounts are compared with the first look at the flags. */
export function columnsWithDisputes(catalogue: Catalogue): RecordColumns {
	return columnsOfDossier(catalogue, () => disputedRecords(questionsOf(catalogue)));
}
