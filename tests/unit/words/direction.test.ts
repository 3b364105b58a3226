import { expect, test } from 'vitest';
import { direction } from '#core/words/direction.ts';

test.each([
	['ur', 'rtl'],
	['ps', 'rtl'],
	['fa-AF', 'rtl'],
	['AR', 'rtl'],
	['en', 'ltr'],
	['hi', 'ltr'],
	['ur-Latn', 'ltr'],
	['pa-Arab-PK', 'rtl'],
	['', 'ltr']
])('the script of “%s” runs %s', (language, way) => {
	expect(direction(language)).toBe(way);
});
