// A single point drawn on a canvas, as the graphics card draws it.
import { MEASURES } from './forms.ts';
import type { PointForm, PointStyle } from './types.ts';

/** Draws a form round the origin; `chosen`: larger, with halo and ring. */
export function drawForm(context: CanvasRenderingContext2D, form: PointForm, style: PointStyle, chosen = false): void {
	const { radius, plate, line, casing } = MEASURES;
	const scale = chosen ? MEASURES.chosen.scale : 1;
	const halo = chosen ? MEASURES.chosen.halo : casing;
	/** Fills the form, grown by so many pixels. */
	const fill = (colour: string, grow: number) => {
		context.fillStyle = colour;
		context.beginPath();
		if (form === 'plate') {
			const [x, y] = [plate.x * scale + grow, plate.y * scale + grow];
			context.roundRect(-x, -y, 2 * x, 2 * y, Math.max(0, grow));
		} else context.arc(0, 0, radius * scale + grow, 0, 2 * Math.PI);
		context.fill();
	};
	if (chosen) fill(style.chosen ?? style.ink, halo + MEASURES.chosen.ring);
	fill(style.paper, halo);
	fill(style.ink, 0);
	if (form !== 'disc') fill(style.paper, -line * scale);
	if (form !== 'plate') return;
	context.fillStyle = style.ink;
	context.fillRect((plate.x - plate.end) * scale, -plate.y * scale, plate.end * scale, 2 * plate.y * scale);
}
