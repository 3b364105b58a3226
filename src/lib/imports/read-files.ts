// Reads files by an importer: what the worker does, and the page itself where no worker starts.
import { reasonOf, Refusal } from '#core/errors/refusal.ts';
import { headsOf, fileOfBlob } from '#core/formats/import/files.ts';
import { preview } from '#core/formats/import/preview.ts';
import { importerOf, sniff } from '#core/formats/import/registry.ts';
import type { ImportProgress, Importer, ParseXml } from '#core/formats/import/types.ts';
import type { ImportReply, ImportRequest } from './messages.ts';

/** Rows that are shown before an import. */
const SHOWN = 20;

/** The last reply to a request; those on the way are progress. Rejects only with the signal's reason. */
export async function readFiles(
	{ do: asked, files, importer: id, choices }: ImportRequest,
	onprogress: (progress: ImportProgress) => void,
	signal?: AbortSignal
): Promise<ImportReply> {
	try {
		const open = files.map((file) => fileOfBlob(file.name, file));
		const importer = id === null ? await sniff(open) : await importerOf(id)?.load();
		if (!importer) return { stage: 'looked', looked: { importer: null, lacks: [], tables: [], rows: [] } };
		const options = { ...choices, ...(await xmlReader(importer)) };
		if (asked === 'read') return { stage: 'read', result: await importer.read(open, options, onprogress, signal) };
		const lacks = importer.lacks?.(await headsOf(open)) ?? [];
		const seen = await preview(importer, open, SHOWN, options, onprogress, signal);
		return { stage: 'looked', looked: { ...seen, importer: importer.id, lacks } };
	} catch (error) {
		signal?.throwIfAborted();
		return { stage: 'failed', reason: importReason(error) };
	}
}

/** A worker has no DOMParser: XML is read there by what the command line reads it with, loaded only for it. */
async function xmlReader({ id }: Importer): Promise<{ parseXml?: ParseXml }> {
	if (id !== 'kml' && id !== 'gpx') return {};
	const { DOMParser, onErrorStopParsing } = await import('@xmldom/xmldom');
	return { parseXml: (text) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml') };
}

function importReason(error: unknown): string {
	if (error instanceof Refusal) return error.message;
	if (error instanceof DOMException && error.name === 'NotReadableError')
		return 'A file could not be read: it may have been moved or changed. Choose it again.';
	if (error instanceof RangeError) return 'The files are too large for this browser. Import them in parts.';
	return `The files could not be read: ${reasonOf(error)}`;
}
