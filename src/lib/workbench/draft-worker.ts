// The worker that drafts texts, so that the page stays alive while it reads.
import type { Gazetteer } from '#core/draft/gazetteer/gazetteer.ts';
import type { DraftReply, DraftRequest } from './draft-messages.ts';
import { suggest } from './draft-text.ts';
import { loadGazetteer } from './load-gazetteer.ts';

let gazetteer: Gazetteer | null = null;

self.addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => void answer(data));

async function answer({ assets, name, text, options }: DraftRequest): Promise<void> {
	try {
		const notes = await makeReady(assets);
		reply({ stage: 'drafting' });
		reply({ stage: 'done', dossier: suggest(name, text, gazetteer, options), notes });
	} catch (error) {
		reply({ stage: 'failed', reason: reasonOf(error) });
	}
}

/** Once the gazetteer is there it stays; while it is not, every text asks for it anew. */
async function makeReady(assets: string): Promise<string[]> {
	try {
		gazetteer ??= await loadGazetteer(assets);
		return [];
	} catch (error) {
		return [`No places were looked for: the list of place names could not be loaded (${reasonOf(error)}).`];
	}
}

const reply = (message: DraftReply) => self.postMessage(message);
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
