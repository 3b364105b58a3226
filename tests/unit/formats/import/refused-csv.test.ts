// The list of refused rows as a file.
import { expect, it } from 'vitest';
import { refusedCsv } from '#core/formats/import/refused-csv.ts';

it('the list of refused rows names file, line and reason, and holds no formula', () => {
	const refused = [
		{ file: 'a.csv', line: 7, reason: '“95, 3” is no position.' },
		{ file: '=cmd.csv', line: 12, reason: 'A quotation mark is "opened".' }
	];
	expect(refusedCsv(refused)).toBe(
		'file,line,reason\r\na.csv,7,"“95, 3” is no position."\r\n\'=cmd.csv,12,"A quotation mark is ""opened""."\r\n'
	);
});
