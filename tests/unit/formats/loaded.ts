// Every format of the registry, loaded, for tests that walk over them.
import { formats as entries } from '#core/formats/index.ts';

export const formats = await Promise.all(entries.map(({ load }) => load()));

export function formatOf(id: string) {
	return formats.find((format) => format.id === id);
}
