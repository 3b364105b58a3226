/** The origins, besides the page's own, that a build lets map tiles come from. */
export function tileOrigins(text?: string): string[];
