// A CSS colour as the graphics card takes it.

/** Red, green, blue and alpha in [0, 1], the first three multiplied by the last. A colour the browser cannot read is black. */
export function premultiplied(css: string): [number, number, number, number] {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return [0, 0, 0, 1];
	context.fillStyle = css;
	context.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
	const part = alpha / 255 / 255;
	return [red * part, green * part, blue * part, alpha / 255];
}
