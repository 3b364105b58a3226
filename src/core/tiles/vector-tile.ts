// Writes one layer of points as a Mapbox Vector Tile (specification 2.1: messages Tile, Layer, Feature, Value).
import { PbfWriter } from 'pbf';

/** Steps across a tile; MapLibre keeps no more. */
export const EXTENT = 8192;

/** A point of a tile. */
export interface TilePoint {
	/** A whole number told apart from all others of the layer, or none. */
	id?: number;
	/** Steps from the tile's west and north edges, 0 to `EXTENT` - 1: one at `EXTENT` belongs to the next tile. */
	x: number;
	y: number;
	properties: Readonly<Record<string, string | number>>;
}

/** The bytes of a tile with one layer. */
export function encodeTile(layer: string, points: readonly TilePoint[]): Uint8Array {
	const tile = new PbfWriter();
	tile.writeMessage(3, writeLayer, { layer, points });
	return tile.finish();
}

function writeLayer({ layer, points }: { layer: string; points: readonly TilePoint[] }, pbf: PbfWriter): void {
	const keys = new Numbering<string>();
	const values = new Numbering<string | number>();
	pbf.writeVarintField(15, 2);
	pbf.writeStringField(1, layer);
	for (const point of points) pbf.writeMessage(2, writePoint, { point, keys, values });
	for (const key of keys.all) pbf.writeStringField(3, key);
	for (const value of values.all) pbf.writeMessage(4, writeValue, value);
	pbf.writeVarintField(5, EXTENT);
}

interface TileWriting {
	point: TilePoint;
	keys: Numbering<string>;
	values: Numbering<string | number>;
}

/** MoveTo once: command 1 with count 1. */
const MOVE_TO = (1 << 3) | 1;
const POINT = 1;

function writePoint({ point, keys, values }: TileWriting, pbf: PbfWriter): void {
	const { id, x, y, properties } = point;
	if (id !== undefined) pbf.writeVarintField(1, id);
	const tags: number[] = [];
	for (const [key, value] of Object.entries(properties)) tags.push(keys.of(key), values.of(value));
	pbf.writePackedVarint(2, tags);
	pbf.writeVarintField(3, POINT);
	pbf.writePackedVarint(4, [MOVE_TO, zigzag(x), zigzag(y)]);
}

function writeValue(value: string | number, pbf: PbfWriter): void {
	if (typeof value === 'string') pbf.writeStringField(1, value);
	else if (Number.isSafeInteger(value) && value >= 0) pbf.writeVarintField(5, value);
	else pbf.writeDoubleField(3, value);
}

function zigzag(value: number): number {
	return (value << 1) ^ (value >> 31);
}

/** Numbers things in the order they are first asked for. */
class Numbering<T> {
	readonly #numbers = new Map<T, number>();

	get all(): Iterable<T> {
		return this.#numbers.keys();
	}

	of(thing: T): number {
		const known = this.#numbers.get(thing);
		if (known !== undefined) return known;
		this.#numbers.set(thing, this.#numbers.size);
		return this.#numbers.size - 1;
	}
}
