// Tells whether something made from sources is older than any of them.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Newest modification time, in milliseconds, of the files under the paths; folders named node_modules are passed over. */
export function newest(paths) {
	let latest = 0;
	for (const file of paths) {
		if (!existsSync(file)) continue;
		const stat = statSync(file);
		if (!stat.isDirectory()) latest = Math.max(latest, stat.mtimeMs);
		else {
			const inside = readdirSync(file).filter((name) => name !== 'node_modules');
			latest = Math.max(latest, newest(inside.map((name) => path.join(file, name))));
		}
	}
	return latest;
}

/** True when `made` is missing or older than any of the sources. */
export function isStale(made, sources) {
	return !existsSync(made) || statSync(made).mtimeMs < newest(sources);
}
