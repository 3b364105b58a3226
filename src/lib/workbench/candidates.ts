// What else a suggested place may be: candidates of the gazetteer, best first.
import type { PlaceChoice } from '#core/draft/gazetteer/look-up.ts';

/** The candidates that a draft did not choose, as its mark has them; none where it has none. */
export function othersOf(draft: object | null): PlaceChoice[] {
	const others: unknown = draft === null ? undefined : Reflect.get(draft, 'orElse');
	if (!Array.isArray(others)) return [];
	return others.flatMap((one: unknown) => {
		if (typeof one !== 'object' || one === null) return [];
		const [name, lon, lat]: unknown[] = ['name', 'lon', 'lat'].map((key) => Reflect.get(one, key));
		return typeof name === 'string' && typeof lon === 'number' && typeof lat === 'number' ? [{ name, lon, lat }] : [];
	});
}
