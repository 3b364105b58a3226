// Putting a place on the map by hand: its position or its area as points that are dragged, pressed or moved by keys.
import type { Dossier, Geometry, Position } from '#core/dossier/types.ts';
import type { Edit } from '#core/edit/command.ts';
import { findRecord } from '#core/edit/lists.ts';
import { placed, rounded } from './placing.ts';

/** `look`: a press on the map means nothing; `point`: it is the position; `area`: it is the next corner. */
export type PositioningMode = 'look' | 'point' | 'area';

/** Corners that an area needs at least. */
const CORNERS = 3;
/** An outline with more corners than this comes from elsewhere, and is not drawn by hand. */
const MOST_CORNERS = 40;

/** The dossier that is edited, as far as a place needs it. */
interface EditedDossier {
	readonly dossier: Dossier;
	/** Makes an edit; `false` where it cannot be made. */
	act(command: Edit): boolean;
}

/** The place whose form is open, as points on the map. */
export class Positioning {
	#place = $state<string | null>(null);
	#mode = $state<PositioningMode>('look');
	/** Corners of an area that is not closed yet: no edit before it is. */
	#corners = $state.raw<readonly Position[]>([]);
	readonly #work: EditedDossier;

	constructor(work: EditedDossier) {
		this.#work = work;
	}

	readonly #geometry = $derived.by((): Geometry | null =>
		this.#place === null ? null : (findRecord(this.#work.dossier, 'place', this.#place)?.geometry ?? null)
	);
	/** The points that can be taken hold of. */
	readonly points: readonly Position[] = $derived.by(() =>
		this.#mode === 'area' ? this.#corners : handlesOf(this.#geometry)
	);
	/** Whether the points are the corners of an area, and whether it is closed. */
	readonly isArea: boolean = $derived(this.#mode === 'area' || this.#geometry?.type === 'Polygon');
	readonly isClosed: boolean = $derived(this.#mode !== 'area' && this.#geometry?.type === 'Polygon');

	get mode(): PositioningMode {
		return this.#mode;
	}
	/** Id of the place in hand. */
	get place(): string | null {
		return this.#place;
	}
	/** Name of the place; empty while there is none. */
	get name(): string {
		return this.#place === null ? '' : (findRecord(this.#work.dossier, 'place', this.#place)?.properties.name ?? '');
	}
	get canClose(): boolean {
		return this.#mode === 'area' && this.#corners.length >= CORNERS;
	}

	/** Takes up a place, or none; an area that was not closed is given up. */
	takeUp(place: string | null): void {
		if (place === this.#place) return;
		this.#place = place;
		this.setMode('look');
	}

	setMode(mode: PositioningMode): void {
		this.#mode = mode;
		this.#corners = [];
	}

	/** The map was pressed, or its middle is meant; `slack` in metres, see `placed`. */
	press(position: Position, slack = 0): void {
		if (this.#mode === 'area') this.#corners = [...this.#corners, rounded(position)];
		else if (this.#mode === 'point') this.#put({ type: 'Point', coordinates: rounded(position) }, slack);
	}

	/** A point has been moved: one edit, however long the way. */
	move(index: number, to: Position, slack = 0): void {
		this.#become(this.points.with(index, rounded(to)), slack);
	}

	/** Takes a corner away, where enough are left. */
	remove(index: number): void {
		if (this.#mode !== 'area' && (!this.isClosed || this.points.length <= CORNERS)) return;
		this.#become(this.points.toSpliced(index, 1));
	}

	/** Makes an area of the corners. */
	close(): void {
		if (this.canClose && this.#put(areaOf(this.#corners))) this.setMode('look');
	}

	#become(points: readonly Position[], slack = 0): void {
		const [first] = points;
		if (this.#mode === 'area') this.#corners = points;
		else if (this.isClosed) this.#put(areaOf(points));
		else if (first) this.#put({ type: 'Point', coordinates: first }, slack);
	}

	#put(geometry: Geometry, slack = 0): boolean {
		return this.#place !== null && this.#work.act(placed(this.#work.dossier, this.#place, geometry, slack));
	}
}

function areaOf(corners: readonly Position[]): Geometry {
	const [first] = corners;
	return { type: 'Polygon', coordinates: [[...corners, ...(first ? [first] : [])]] };
}

/** A point, or the corners of an area of one ring that a hand could have drawn. */
function handlesOf(geometry: Geometry | null): readonly Position[] {
	if (geometry?.type === 'Point') return [geometry.coordinates];
	if (geometry?.type !== 'Polygon' || geometry.coordinates.length !== 1) return [];
	const corners = (geometry.coordinates[0] ?? []).slice(0, -1);
	return corners.length <= MOST_CORNERS ? corners : [];
}
