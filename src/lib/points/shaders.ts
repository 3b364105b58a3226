// The programs of the graphics card: where a point is, and what is drawn of it (GLSL ES 3.00).
import { FORM_NUMBERS, MEASURES } from './forms.ts';
import { NOWHERE, STEPS_X, STEPS_Y } from './positions.ts';

/** Numbers of the attributes, the same in every program. */
export const ATTRIBUTES = { a_position: 0, a_form: 1, a_mask: 2 } as const;

/** A number as GLSL writes floats. */
function float(value: number): string {
	return Number.isInteger(value) ? `${value}.0` : `${value}`;
}

/**
 * The vertex shader. `prelude`: MapLibre's functions of the globe, or nothing for the plane, where positions are taken
 * from the middle of the view in whole numbers: exact, and wrapped at the date line by the overflow itself.
 */
export function vertexShader(prelude: string): string {
	return `#version 300 es
${prelude}
in highp uvec2 a_position;
in highp uint a_form;
in highp uint a_mask;
uniform highp uvec2 u_middle;
uniform highp mat4 u_matrix;
uniform highp float u_copy;
uniform highp float u_box;
flat out highp uint v_form;
void main() {
	v_form = a_form;
	gl_PointSize = u_box;
	if (a_mask != 0u || a_position.y == ${NOWHERE}u) {
		gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
		return;
	}
#ifdef GLOBE
	gl_Position = projectTile(vec2(float(a_position.x) / ${float(STEPS_X)}, float(a_position.y) / ${float(STEPS_Y)}));
#else
	ivec2 offset = ivec2(a_position - u_middle);
	vec2 world = vec2(float(offset.x) / ${float(STEPS_X)} + u_copy, float(offset.y) / ${float(STEPS_Y)});
	gl_Position = u_matrix * vec4(world, 0.0, 1.0);
#endif
}
`;
}

/** The fragment shader: distances to the edge of each form, in CSS pixels, become paper, ink and air. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
flat in highp uint v_form;
uniform float u_box;
uniform float u_ratio;
uniform float u_scale;
uniform float u_halo;
uniform float u_ring;
uniform vec4 u_ink;
uniform vec4 u_paper;
uniform vec4 u_chosen;
out vec4 color;
float cover(float distance) {
	return clamp(0.5 - distance * u_ratio, 0.0, 1.0);
}
float plate(vec2 p, vec2 half_size) {
	vec2 q = abs(p) - half_size;
	return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
}
void main() {
	vec2 p = (gl_PointCoord - 0.5) * u_box / u_ratio;
	vec2 plate_size = vec2(${float(MEASURES.plate.x)}, ${float(MEASURES.plate.y)}) * u_scale;
	float line = ${float(MEASURES.line)} * u_scale;
	bool is_plate = v_form == ${FORM_NUMBERS.plate}u;
	float edge = is_plate ? plate(p, plate_size) : length(p) - ${float(MEASURES.radius)} * u_scale;
	float inside = cover(edge + line);
	if (v_form == ${FORM_NUMBERS.disc}u) inside = 0.0;
	if (is_plate) inside *= 1.0 - cover(plate_size.x - ${float(MEASURES.plate.end)} * u_scale - p.x);
	vec4 drawn = u_chosen * (cover(edge - u_halo - u_ring) - cover(edge - u_halo));
	drawn = mix(drawn, u_paper, cover(edge - u_halo));
	drawn = mix(drawn, u_ink, cover(edge) * (1.0 - inside));
	if (drawn.a <= 0.0) discard;
	color = drawn;
}
`;
