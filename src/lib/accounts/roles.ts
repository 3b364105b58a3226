// The roles of a table and its parts, said out loud: a browser forgets them where the table is laid out as blocks.

/** To be spread onto the elements of a table. */
export const ROLE = {
	table: { role: 'table' },
	group: { role: 'rowgroup' },
	row: { role: 'row' },
	head: { role: 'columnheader', scope: 'col' },
	rowHead: { role: 'rowheader', scope: 'row' },
	cell: { role: 'cell' }
} as const;

/** The columns of the table of accounts. */
export const COLUMNS = {
	account: 'Account',
	who: 'Who says so',
	through: 'Through',
	source: 'Source',
	origins: 'Independent origins',
	against: 'Against the others'
} as const;
