// The origins, besides the page's own, that map tiles may be read from. None unless the build names some:
// DATELINE_TILE_ORIGINS="https://tiles.example.org https://other.example" npm run build

/** Origins as `https://host[:port]`; throws for anything that is more or less than an origin. */
export function tileOrigins(text = process.env.DATELINE_TILE_ORIGINS ?? '') {
	return text
		.split(/[\s,]+/)
		.filter(Boolean)
		.map((origin) => {
			if (!URL.canParse(origin) || new URL(origin).origin !== origin || !/^https?:/.test(origin))
				throw new Error(`DATELINE_TILE_ORIGINS: "${origin}" is no origin. Write it as https://host, without a path.`);
			return origin;
		});
}
