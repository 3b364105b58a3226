// The worker that drafts texts and looks names up, so that the page stays alive while it reads.
import { reasonOf } from '#core/errors/refusal.ts';
import type { Gazetteer } from '#core/draft/gazetteer/gazetteer.ts';
import { lookUp, type PlaceChoice } from '#core/draft/gazetteer/look-up.ts';
import type { DraftAnswer, DraftReply, DraftRequest, LookUpRequest, WorkerRequest } from './draft-messages.ts';
import { suggest } from './draft-text.ts';
import { loadGazetteer } from './load-gazetteer.ts';

let gazetteer: Gazetteer | null = null;

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void answer(data));

async function answer(request: WorkerRequest): Promise<void> {
	try {
		const notes = await makeReady(request.assets);
		reply({ stage: 'drafting' });
		reply({ stage: 'done', answer: request.ask === 'places' ? named(request, notes) : drafted(request, notes) });
	} catch (error) {
		reply({ stage: 'failed', reason: reasonOf(error) });
	}
}

function drafted({ name, text, options }: DraftRequest, notes: string[]): DraftAnswer {
	return { dossier: suggest(name, text, gazetteer, options), notes };
}

/** Without the list there is nothing to look up, and the note says why. */
function named({ name }: LookUpRequest, notes: string[]): PlaceChoice[] {
	if (gazetteer === null) throw new Error(notes.join(' '));
	return lookUp(gazetteer, name);
}

/** Once the gazetteer is there it stays; while it is not, every request asks for it anew. */
async function makeReady(assets: string): Promise<string[]> {
	try {
		gazetteer ??= await loadGazetteer(assets);
		return [];
	} catch (error) {
		return [`No places were looked for: the list of place names could not be loaded (${reasonOf(error)}).`];
	}
}

const reply = (message: DraftReply) => self.postMessage(message);
