// Loads a peer from node_modules, or says that it is not there: benches run without it.

/** The module of that name, or `null` with a word on the console. */
export async function loadPeer(name: string): Promise<Record<string, unknown> | null> {
	try {
		const loaded: unknown = await import(/* @vite-ignore */ name);
		if (isRecord(loaded)) return loaded;
	} catch {
		// Not installed: the word below says so.
	}
	console.log(`${name} is not installed: it is left out of the comparison.`);
	return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
