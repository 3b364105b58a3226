// Loads a packed file from a path of the own origin.

/** The bytes behind an address; throws the server's answer in words. `path` is what a person knows it by. */
export async function loadPack(url: URL, path: string): Promise<ArrayBuffer> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`the server answered ${response.status} for ${path}.`);
	return response.arrayBuffer();
}
