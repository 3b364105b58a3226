// Places of the dossier in work on the map: those nothing happened at yet, and those that a press on the map puts somewhere.
import type { Dossier, Place, Position } from '#core/dossier/types.ts';
import type { Command } from '#core/edit/command.ts';
import type { ShownPlace } from '#lib/state/map-places.ts';
import { placed } from './fields.ts';

/** Degrees to as many decimals as a press on a map can mean. */
const DECIMALS = 4;

/** A place with no records yet: it is drawn by the passages that name it. */
export function placedAt({ id, geometry, properties }: Place): ShownPlace {
	const { name, kind, precision, radius, citations } = properties;
	return {
		id,
		name,
		kind,
		precision,
		radius: radius ?? null,
		geometry,
		records: citations.map((_, n) => `${id} ${n}`),
		hollow: false,
		disputed: false,
		containers: []
	};
}

/** The edit that puts a place where the map was pressed. */
export function putPlace(dossier: Dossier, id: string, [lon, lat]: Position): Command {
	const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));
	return placed(dossier, id, { type: 'Point', coordinates: [rounded(lon), rounded(lat)] });
}
