// The points on the graphics card: three buffers, one call a copy of the world, and the selected point on top.
import type { CustomRenderMethodInput } from 'maplibre-gl';
import { premultiplied } from './colour.ts';
import { MEASURES } from './forms.ts';
import { aroundMiddle, copiesAside } from './positions.ts';
import { makeProgram, type Program } from './program.ts';
import { ATTRIBUTES, FRAGMENT_SHADER, vertexShader } from './shaders.ts';
import type { PointCamera, PointStyle } from './types.ts';

/** What is drawn; the layer holds it, so that a lost context can be filled again. */
export interface Drawn {
	rows: number;
	positions: Uint32Array<ArrayBuffer>;
	forms: Uint8Array<ArrayBuffer>;
	/** Own copy, one byte a row, 0 = shown. */
	mask: Uint8Array<ArrayBuffer>;
	selected: number | null;
	/** Otherwise groups stand for the points, and only the selected one is drawn. */
	visible: boolean;
	style: PointStyle;
}

/** What of `Drawn` the card has not got yet. */
export type Part = 'forms' | 'mask';

/** One context's programs and buffers, from the constructor to `remove`. */
export class Painting {
	readonly #gl: WebGL2RenderingContext;
	readonly #drawn: Drawn;
	readonly #programs = new Map<string, Program>();
	readonly #array: WebGLVertexArrayObject;
	readonly #buffers: Readonly<Record<'positions' | Part, WebGLBuffer>>;
	readonly #stale = new Set<Part>();
	/** Worked out once a style: reading a CSS colour is slow. */
	#colours: { style: PointStyle; ink: number[]; paper: number[]; chosen: number[] } | null = null;

	/** Throws where the program of the plane cannot be made. */
	constructor(gl: WebGL2RenderingContext, drawn: Drawn) {
		this.#gl = gl;
		this.#drawn = drawn;
		this.#programs.set('', makeProgram(gl, vertexShader(''), FRAGMENT_SHADER));
		this.#array = gl.createVertexArray();
		this.#buffers = { positions: gl.createBuffer(), forms: gl.createBuffer(), mask: gl.createBuffer() };
		gl.bindVertexArray(this.#array);
		this.#attribute('positions', ATTRIBUTES.a_position, 2, gl.UNSIGNED_INT, gl.STATIC_DRAW);
		this.#attribute('forms', ATTRIBUTES.a_form, 1, gl.UNSIGNED_BYTE, gl.STATIC_DRAW);
		this.#attribute('mask', ATTRIBUTES.a_mask, 1, gl.UNSIGNED_BYTE, gl.DYNAMIC_DRAW);
		gl.bindVertexArray(null);
		gl.bindBuffer(gl.ARRAY_BUFFER, null);
	}

	/** Sends a part anew with the next frame: MapLibre does not expect buffers to be bound between its frames. */
	change(part: Part): void {
		this.#stale.add(part);
	}

	/** Draws a frame. Throws where the program of the globe cannot be made. */
	draw(args: CustomRenderMethodInput, camera: PointCamera, ratio: number): void {
		const gl = this.#gl;
		const { rows, selected, mask, visible } = this.#drawn;
		const chosen = selected !== null && mask[selected] === 0 ? selected : null;
		if (!visible && chosen === null) return;
		const globe = args.shaderData.define.includes('GLOBE');
		const program = this.#program(args, globe);
		gl.useProgram(program.program);
		gl.bindVertexArray(this.#array);
		this.#send();
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
			if (visible) {
				this.#size(program, ratio, null);
				gl.drawArrays(gl.POINTS, 0, rows);
			}
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

	#attribute(name: 'positions' | Part, place: number, size: number, type: GLenum, usage: GLenum): void {
		const gl = this.#gl;
		gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[name]);
		gl.bufferData(gl.ARRAY_BUFFER, this.#drawn[name], usage);
		gl.enableVertexAttribArray(place);
		gl.vertexAttribIPointer(place, size, type, 0, 0);
	}

	#send(): void {
		const gl = this.#gl;
		for (const part of this.#stale) {
			gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[part]);
			gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.#drawn[part]);
		}
		this.#stale.clear();
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
