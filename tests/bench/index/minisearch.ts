// minisearch over the same titles, where it is installed.
import { loadPeer } from './peers.ts';

interface MiniSearch {
	addAll(documents: readonly { id: number; title: string }[]): void;
	search(query: string, options: { combineWith: 'AND'; prefix: boolean }): readonly unknown[];
}

/** A search over titles that gives how many are found, made anew; or `null` with a word. */
export async function makeMiniSearch(): Promise<((titles: readonly string[]) => (query: string) => number) | null> {
	const loaded = await loadPeer('minisearch');
	if (loaded === null) return null;
	const Maker = loaded.default;
	if (!isMaker(Maker)) throw new Error('minisearch is not what it was: its default export is no class.');
	return (titles) => {
		const search = new Maker({ fields: ['title'] });
		search.addAll(titles.map((title, id) => ({ id, title })));
		return (query) => search.search(query, { combineWith: 'AND', prefix: true }).length;
	};
}

function isMaker(value: unknown): value is new (options: { fields: string[] }) => MiniSearch {
	return typeof value === 'function';
}
