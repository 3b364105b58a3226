// The programs of the graphics card: where a point is, and what is drawn of it (GLSL ES 3.00).
import { FORM_NUMBERS, MEASURES } from './forms.ts';
import { STEPS_X, STEPS_Y } from './positions.ts';

/** Numbers of the attributes, the same in every program. */
export const ATTRIBUTES = { a_position: 0, a_form: 1 } as const;

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
uniform highp uvec2 u_middle;
uniform highp mat4 u_matrix;
uniform highp float u_copy;
uniform highp float u_box;
flat out highp uint v_form;
flat out highp float v_box;
void main() {
	v_form = a_form;
	v_box = u_box * (a_form == ${FORM_NUMBERS.plate}u ? 1.0 : ${float(MEASURES.roundShare)});
	gl_PointSize = v_box;
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
flat in highp float v_box;
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
	vec2 p = (gl_PointCoord - 0.5) * v_box / u_ratio;
	float line = ${float(MEASURES.line)} * u_scale;
	float edge;
	// How much of this dot is paper inside the line.
	float inside = 0.0;
	if (v_form == ${FORM_NUMBERS.plate}u) {
		vec2 size = vec2(${float(MEASURES.plate.x)}, ${float(MEASURES.plate.y)}) * u_scale;
		edge = plate(p, size);
		inside = cover(edge + line) * (1.0 - cover(size.x - ${float(MEASURES.plate.end)} * u_scale - p.x));
	} else {
		edge = length(p) - ${float(MEASURES.radius)} * u_scale;
		if (v_form == ${FORM_NUMBERS.ring}u) inside = cover(edge + line);
	}
	float halo = cover(edge - u_halo);
	float ring = u_ring > 0.0 ? cover(edge - u_halo - u_ring) : halo;
	if (ring <= 0.0) discard;
	color = mix(u_chosen * (ring - halo) + u_paper * halo, u_ink, cover(edge) * (1.0 - inside));
}
`;
