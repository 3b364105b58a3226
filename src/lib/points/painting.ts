// The points on the graphics card: positions and forms of all, a list of those to draw, and the selected point on top.
import type { CustomRenderMethodInput } from 'maplibre-gl';
import { UNPLACED } from '#core/index/columns/columns.ts';
import { premultiplied } from './colour.ts';
import { MEASURES } from './forms.ts';
import { aroundMiddle, copiesAside } from './positions.ts';
import { makeProgram, type Program } from './program.ts';
import { isInReach, rowsInReach } from './reach.ts';
import { ATTRIBUTES, FRAGMENT_SHADER, vertexShader } from './shaders.ts';
import type { PointCamera, PointColumns, PointStyle } from './types.ts';

/** What is drawn; the layer holds it, so that a lost context can be filled again. */
export interface Drawn {
	columns: PointColumns;
	positions: Uint32Array<ArrayBuffer>;
	forms: Uint8Array<ArrayBuffer>;
	/** Own copy, one byte a row, 0 = shown. */
	mask: Uint8Array<ArrayBuffer>;
	selected: number | null;
	/** Otherwise groups stand for the points, and only the selected one is drawn. */
	visible: boolean;
	style: PointStyle;
}

/** One context's programs and buffers, from the constructor to `remove`. */
export class Painting {
	readonly #gl: WebGL2RenderingContext;
	readonly #drawn: Drawn;
	readonly #programs = new Map<string, Program>();
	readonly #array: WebGLVertexArrayObject;
	readonly #buffers: Readonly<Record<'positions' | 'forms' | 'list', WebGLBuffer>>;
	/** The list that the card has: how long it is, and the camera it was made for; `null` where it is out of date. */
	#list: { length: number; camera: PointCamera } | null = null;
	#formsKnown = true;
	/** Worked out once a style: reading a CSS colour is slow. */
	#colours: { style: PointStyle; ink: number[]; paper: number[]; chosen: number[] } | null = null;

	/** Throws where the program of the plane cannot be made. */
	constructor(gl: WebGL2RenderingContext, drawn: Drawn) {
		this.#gl = gl;
		this.#drawn = drawn;
		this.#programs.set('', makeProgram(gl, vertexShader(''), FRAGMENT_SHADER));
		this.#array = gl.createVertexArray();
		this.#buffers = { positions: gl.createBuffer(), forms: gl.createBuffer(), list: gl.createBuffer() };
		gl.bindVertexArray(this.#array);
		this.#attribute('positions', ATTRIBUTES.a_position, 2, gl.UNSIGNED_INT);
		this.#attribute('forms', ATTRIBUTES.a_form, 1, gl.UNSIGNED_BYTE);
		gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#buffers.list);
		gl.bindVertexArray(null);
		gl.bindBuffer(gl.ARRAY_BUFFER, null);
	}

	/** Other rows are shown from the next frame on: MapLibre does not expect buffers to be bound between its frames. */
	maskChanged(): void {
		this.#list = null;
	}

	/** Rows have other forms from the next frame on. */
	formsChanged(): void {
		this.#formsKnown = false;
	}

	/** Draws a frame. Throws where the program of the globe cannot be made. */
	draw(args: CustomRenderMethodInput, camera: PointCamera, ratio: number): void {
		const gl = this.#gl;
		const { visible } = this.#drawn;
		const chosen = chosenOf(this.#drawn);
		if (!visible && chosen === null) return;
		const globe = args.shaderData.define.includes('GLOBE');
		const program = this.#program(args, globe);
		gl.useProgram(program.program);
		gl.bindVertexArray(this.#array);
		this.#sendForms();
		const length = visible ? this.#sendList(camera) : 0;
		gl.disable(gl.DEPTH_TEST);
		this.#dress(program, ratio);
		const place = aroundMiddle(args.defaultProjectionData.mainMatrix, camera.lon, camera.lat);
		if (globe) setGlobe(gl, program, args);
		else {
			gl.uniform2ui(program.at('u_middle'), ...place.middle);
			gl.uniformMatrix4fv(program.at('u_matrix'), false, place.matrix);
		}
		const aside = globe ? 0 : copiesAside(camera);
		for (let copy = -aside; copy <= aside; copy++) {
			gl.uniform1f(program.at('u_copy'), copy);
			this.#size(program, ratio, null);
			gl.drawElements(gl.POINTS, length, gl.UNSIGNED_INT, 0);
			if (chosen === null) continue;
			this.#size(program, ratio, MEASURES.chosen);
			gl.drawArrays(gl.POINTS, chosen, 1);
		}
		gl.bindVertexArray(null);
	}

	/** Frees what the card holds. */
	remove(): void {
		const gl = this.#gl;
		for (const { program } of this.#programs.values()) gl.deleteProgram(program);
		for (const buffer of Object.values(this.#buffers)) gl.deleteBuffer(buffer);
		gl.deleteVertexArray(this.#array);
	}

	#attribute(name: 'positions' | 'forms', place: number, size: number, type: GLenum): void {
		const gl = this.#gl;
		gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[name]);
		gl.bufferData(gl.ARRAY_BUFFER, this.#drawn[name], gl.STATIC_DRAW);
		gl.enableVertexAttribArray(place);
		gl.vertexAttribIPointer(place, size, type, 0, 0);
	}

	#sendForms(): void {
		const gl = this.#gl;
		if (this.#formsKnown) return;
		gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers.forms);
		gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.#drawn.forms);
		this.#formsKnown = true;
	}

	/** Sends the rows to draw where the card has not got them, and gives how many they are. */
	#sendList(camera: PointCamera): number {
		const gl = this.#gl;
		if (this.#list && isInReach(camera, this.#list.camera)) return this.#list.length;
		const rows = rowsInReach(this.#drawn.columns, this.#drawn.mask, camera);
		// It is bound with the array.
		gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, rows, gl.DYNAMIC_DRAW);
		this.#list = { length: rows.length, camera };
		return rows.length;
	}

	#program({ shaderData }: CustomRenderMethodInput, globe: boolean): Program {
		const variant = globe ? shaderData.variantName : '';
		const known = this.#programs.get(variant);
		if (known) return known;
		const prelude = `${shaderData.vertexShaderPrelude}\n${shaderData.define}`;
		const program = makeProgram(this.#gl, vertexShader(prelude), FRAGMENT_SHADER);
		this.#programs.set(variant, program);
		return program;
	}

	#dress(program: Program, ratio: number): void {
		const gl = this.#gl;
		const { style } = this.#drawn;
		if (this.#colours?.style !== style) {
			const [ink, paper] = [premultiplied(style.ink), premultiplied(style.paper)];
			this.#colours = { style, ink, paper, chosen: premultiplied(style.chosen ?? style.ink) };
		}
		gl.uniform4fv(program.at('u_ink'), this.#colours.ink);
		gl.uniform4fv(program.at('u_paper'), this.#colours.paper);
		gl.uniform4fv(program.at('u_chosen'), this.#colours.chosen);
		gl.uniform1f(program.at('u_ratio'), ratio);
	}

	#size(program: Program, ratio: number, chosen: typeof MEASURES.chosen | null): void {
		const gl = this.#gl;
		gl.uniform1f(program.at('u_box'), (chosen ? MEASURES.chosenBox : MEASURES.box) * ratio);
		gl.uniform1f(program.at('u_scale'), chosen?.scale ?? 1);
		gl.uniform1f(program.at('u_halo'), chosen?.halo ?? MEASURES.casing);
		gl.uniform1f(program.at('u_ring'), chosen?.ring ?? 0);
	}
}

/** The selected row, where it is shown and stands somewhere. */
export function chosenOf({ selected, mask, columns }: Drawn): number | null {
	return selected !== null && mask[selected] === 0 && columns.lat[selected] !== UNPLACED ? selected : null;
}

/** What MapLibre's functions of the globe ask for. */
function setGlobe(
	gl: WebGL2RenderingContext,
	{ at }: Program,
	{ defaultProjectionData }: CustomRenderMethodInput
): void {
	const { mainMatrix, fallbackMatrix, tileMercatorCoords, clippingPlane, projectionTransition } = defaultProjectionData;
	gl.uniformMatrix4fv(at('u_projection_matrix'), false, Float32Array.from(mainMatrix));
	gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, Float32Array.from(fallbackMatrix));
	gl.uniform4fv(at('u_projection_tile_mercator_coords'), tileMercatorCoords);
	gl.uniform4fv(at('u_projection_clipping_plane'), clippingPlane);
	gl.uniform1f(at('u_projection_transition'), projectionTransition);
}
