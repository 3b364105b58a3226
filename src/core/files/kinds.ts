// The one table of the kinds of file that a person may bring: those that are read, by their endings, and those that are not, with what to do instead.
import { importers } from '#core/formats/import/registry.ts';

/** What a file that is read is. `json`: only the whole of it tells whether it is a dossier; `foreign`: data of another tool; `annotation`: the same, of a text that lies beside it. */
export type FileKind = 'dossier' | 'json' | 'text' | 'web-page' | 'zip' | 'packed' | 'tiles' | 'foreign' | 'annotation';

/** A kind that is read. */
interface ReadKind {
	is: FileKind;
	/** Without the dot, in lower case. */
	endings: readonly string[];
	/** What it is called among what is read here. */
	words: string;
	/** How its bytes begin, where they tell, in hexadecimal. */
	begins?: RegExp;
}

/** A kind that is not read. */
interface RefusedKind {
	endings: readonly string[];
	/** What it is and what to do, as sentences that follow its name. */
	words: string;
	/** In hexadecimal. */
	begins?: RegExp;
	/** Paths in it, for kinds that are zip archives inside; as Latin-1. */
	holds?: RegExp;
}

/** Endings of importers that have another meaning as well, or a row of their own. */
const SHARED: ReadonlySet<string> = new Set(['json', 'geojson', 'txt', 'ann']);

/** Endings of data that nothing but an importer reads; each importer names its own in the registry. */
const FOREIGN = [...new Set(importers.flatMap(({ endings }) => endings))].filter((ending) => !SHARED.has(ending));

/** What is read, in the order in which it is told. */
export const READ_KINDS: readonly ReadKind[] = [
	{ is: 'text', endings: ['txt', 'text', 'md'], words: 'texts' },
	{ is: 'web-page', endings: ['html', 'htm'], words: 'saved web pages' },
	{ is: 'json', endings: ['json', 'geojson'], words: 'dossiers' },
	{ is: 'zip', endings: ['zip'], words: 'zip archives of these', begins: /^504b(?:0304|0506)/ },
	{ is: 'packed', endings: ['dlpack'], words: 'packed files', begins: /^444c504b/ },
	{ is: 'tiles', endings: ['pmtiles'], words: 'map archives', begins: /^504d54696c65730[1-9]/ },
	{ is: 'foreign', endings: FOREIGN, words: 'data of other tools' },
	{ is: 'annotation', endings: ['ann'], words: 'annotations of texts' }
];

/** The endings of all that is read, as the `accept` attribute of a file picker has them. */
export const ACCEPTED = READ_KINDS.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',');

/** What is read here, in one sentence. */
export const WHAT_IS_READ = `What is read here: ${listOf(READ_KINDS.map(({ words, endings }) => `${words} (${endings.map((one) => `.${one}`).join(', ')})`))}.`;

const WORDS_ONLY = 'only words and data are read here';

/** What is not read; the first whose beginning fits goes before the first whose ending fits. */
export const REFUSED_KINDS: readonly RefusedKind[] = [
	{
		endings: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic', 'heif', 'avif', 'svg', 'psd', 'ico'],
		begins:
			/^(?:89504e47|ffd8ff|474946383[79]61|52494646.{8}57454250|49492a00|4d4d002a|3842505300|0000.{4}66747970(?:686569[6378]|6d696631|6d736631|61766966))/,
		words: `It is a picture, and ${WORDS_ONLY}. If it shows a text, save the words as a text file (.txt).`
	},
	{
		endings: ['pdf'],
		begins: /^255044462d/,
		words: 'It is a PDF, whose words cannot be read here. Copy its text into a text file (.txt), or paste it.'
	},
	{
		endings: ['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'numbers'],
		holds: /xl\/(?:workbook|worksheets|_rels)|opendocument\.spreadsheet/,
		words: 'It is a spreadsheet. Save the table as CSV (.csv), and drop that.'
	},
	{
		endings: ['docx', 'doc', 'odt', 'rtf', 'pages'],
		begins: /^7b5c727466/,
		holds: /word\/(?:document|_rels)|opendocument\.text/,
		words: 'It is a document of a word processor. Save it as plain text (.txt) or as a web page (.html), and drop that.'
	},
	{
		endings: ['pptx', 'ppt', 'odp', 'key'],
		holds: /ppt\/(?:presentation|slides|_rels)|opendocument\.presentation/,
		words: 'It is a slide show. Save its words as plain text (.txt), and drop that.'
	},
	{
		endings: ['epub', 'mobi'],
		holds: /application\/epub/,
		words: 'It is a book for readers of books. Save its words as plain text (.txt), and drop that.'
	},
	{
		endings: ['kmz'],
		holds: /doc\.kml/,
		words: 'It is a packed KML. Unpack it as a zip archive, and drop the .kml that is in it.'
	},
	{
		endings: ['mp4', 'mov', 'm4v', 'avi', 'mkv', 'webm', 'mpg', 'mpeg', '3gp'],
		begins: /^(?:0000.{4}66747970(?!4d3441)|1a45dfa3|52494646.{8}41564920)/,
		words: `It is a video, and ${WORDS_ONLY}. Save what is said in it as a text file (.txt).`
	},
	{
		endings: ['mp3', 'm4a', 'wav', 'ogg', 'opus', 'flac', 'aac'],
		begins: /^(?:4944330[2-4]|4f67675300|664c6143(?:00|80)|52494646.{8}57415645|0000.{4}667479704d3441|fff[19b])/,
		words: `It is a recording of sound, and ${WORDS_ONLY}. Save what is said in it as a text file (.txt).`
	},
	{
		endings: ['shp', 'shx', 'dbf', 'prj', 'cpg', 'sbn', 'sbx', 'qix'],
		begins: /^0000270a/,
		words:
			'It is part of a shapefile. Open the shapefile in a map program such as QGIS, save it as GeoJSON, and drop that.'
	},
	{
		endings: ['gpkg', 'sqlite', 'db', 'mbtiles', 'gdb'],
		begins: /^53514c69746520666f726d61742033/,
		words: 'It is a database. Save its table as CSV (.csv) or its layer as GeoJSON, and drop that.'
	},
	{
		endings: ['parquet', 'fgb', 'arrow', 'feather'],
		begins: /^(?:5041523115|66676203|4152524f5731)/,
		words: 'It is a table for programs. Save it as CSV (.csv) or GeoJSON, and drop that.'
	},
	{
		endings: ['7z', 'rar', 'gz', 'tgz', 'bz2', 'xz', 'tar', 'zst'],
		begins: /^(?:377abcaf|526172211a|1f8b|425a68[3-9]3|fd377a585a|28b52ffd)/,
		words: 'It is an archive that is not opened here. Unpack it and drop what is in it, or pack that as a zip (.zip).'
	},
	{
		endings: [],
		begins: /^d0cf11e0/,
		words:
			'It is a document of an older office program. Save it as plain text (.txt), a table as CSV (.csv), and drop that.'
	},
	{
		endings: ['exe', 'dll', 'dmg', 'app', 'msi'],
		begins: /^(?:4d5a..00|7f454c46)/,
		words: `It is a program, and ${WORDS_ONLY}.`
	}
];

/** "a, b and c". */
function listOf(items: readonly string[]): string {
	return [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter(Boolean).join(' and ');
}
