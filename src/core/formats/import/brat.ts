// Imports BRAT standoff annotations: a text and its annotations are a source, and each annotation an exact citation in it.
import { Refusal } from '#core/errors/refusal.ts';
import { readText } from '#core/citation/text.ts';
import { readAnnotation } from './brat/annotations.ts';
import { documentsOf, factsAbout, type AnnotatedText } from './brat/documents.ts';
import { TextRecords, type AnnotationAt } from './brat/records.ts';
import { linesOfFile, stem, wholeText } from './files.ts';
import { DossierBuilder } from './dossier-builder.ts';
import { ImportPace } from './progress.ts';
import { ImportReport } from './import-report.ts';
import type { Importer, ImportOptions } from './types.ts';

/** BRAT. A row is a line of an .ann file; people, bodies and places become records, relations what stands between them. */
export const brat: Importer = {
	id: 'brat',
	sniff(files) {
		const annotations = files.filter(
			({ name, head }) => name.endsWith('.ann') && /^(?:[TREAMN#]\d+|\*)\t|^\s*$/.test(head)
		);
		const others = files.filter(({ name }) => !/\.(?:ann|txt)$/.test(name));
		return annotations.length > 0 && others.length === 0 ? 0.95 : 0;
	},
	lacks(files) {
		const names = new Set(files.map(({ name }) => name));
		const alone = [...names].filter((name) => name.endsWith('.ann') && !names.has(`${stem(name)}.txt`));
		return alone.map(
			(name) => `${stem(name)}.txt, the text of ${name}, is not among the files: its annotations will be refused.`
		);
	},
	async read(files, options = {}, onprogress, signal) {
		const pace = new ImportPace(files, onprogress, signal);
		const builder = new DossierBuilder();
		const report = new ImportReport(options.watch);
		const { documents, unused } = documentsOf(files);
		if (documents.length === 0)
			throw new Refusal('There is no .ann file. Import the annotations together with their texts.');
		for (const file of unused) report.warn('file-passed-over', file.name);
		for (const one of documents) await addDocument(one, options, builder, report, pace);
		return report.result(
			builder.dossier(documents.length === 1 ? (documents[0]?.name ?? '') : 'BRAT annotations', options.title)
		);
	}
};

async function addDocument(
	document: AnnotatedText,
	options: ImportOptions,
	builder: DossierBuilder,
	report: ImportReport,
	pace: ImportPace
): Promise<void> {
	const { name, annotations, text: textFile, about } = document;
	const found: AnnotationAt[] = [];
	for await (const { line, text } of linesOfFile(annotations, pace)) {
		if (text.trim() === '') continue;
		const at = { file: annotations.name, line };
		const annotation = textFile ? readAnnotation(text) : `Its text, ${name}.txt, is not among the files.`;
		if (typeof annotation === 'string') report.refuse(at, annotation);
		else found.push({ at, annotation });
		await pace.row();
	}
	if (!textFile) return;
	const raw = await wholeText(textFile, pace);
	const text = readText(raw);
	const facts = about ? factsAbout(await wholeText(about, pace)) : {};
	const source = builder.source({
		id: name,
		title: textFile.name,
		...facts,
		identifiers: [textFile.name],
		text: { length: text.length, sha256: text.sha256, paragraphs: text.paragraphs },
		...(options.withTexts && { body: text.text })
	});
	new TextRecords(builder, report, source).add(found, raw, text);
}
