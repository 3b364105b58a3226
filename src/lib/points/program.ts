// Compiles a program and finds its uniforms; one that cannot be made says why.
import { ATTRIBUTES } from './shaders.ts';

/** A linked program and the places of its uniforms, `null` for those the compiler left out. */
export interface Program {
	program: WebGLProgram;
	at(uniform: string): WebGLUniformLocation | null;
}

/** Compiles and links two shaders; throws with the driver's log where it cannot. */
export function makeProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
	const program = gl.createProgram();
	const shaders = [makeShader(gl, gl.VERTEX_SHADER, vertex), makeShader(gl, gl.FRAGMENT_SHADER, fragment)];
	for (const shader of shaders) gl.attachShader(program, shader);
	for (const [name, place] of Object.entries(ATTRIBUTES)) gl.bindAttribLocation(program, place, name);
	gl.linkProgram(program);
	for (const shader of shaders) gl.deleteShader(shader);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS))
		throw new Error(
			`The program of the points could not be linked: ${gl.getProgramInfoLog(program) ?? 'no reason given'}`
		);
	const places = new Map<string, WebGLUniformLocation | null>();
	return {
		program,
		at(uniform) {
			const known = places.get(uniform);
			if (known !== undefined) return known;
			const place = gl.getUniformLocation(program, uniform);
			places.set(uniform, place);
			return place;
		}
	};
}

function makeShader(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
	const shader = gl.createShader(type);
	if (shader === null) throw new Error('The graphics card made no shader for the points.');
	gl.shaderSource(shader, source);
	gl.compileShader(shader);
	if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
		throw new Error(
			`A shader of the points could not be compiled: ${gl.getShaderInfoLog(shader) ?? 'no reason given'}`
		);
	return shader;
}
