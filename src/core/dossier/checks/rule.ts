// The shape of a rule: it looks at one well-formed record, writes what it finds into the report and throws nothing.
import type { Surroundings } from '../context.ts';
import type { RecordOf, RecordType } from '../records.ts';
import type { Report } from '../report.ts';

/** A rule about records of one type. */
export type Rule<R> = (record: R, report: Report, context: Surroundings) => void;

/** A rule about records of every type. */
export type AnyRule = <T extends RecordType>(
	type: T,
	record: RecordOf[T],
	report: Report,
	context: Surroundings
) => void;
