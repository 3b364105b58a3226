// The words of a parsed web page as plain text: paragraphs parted by blank lines, nothing of its look.

/** As much of a DOM node as is read here. */
export interface PageNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly firstChild: PageNode | null;
	readonly nextSibling: PageNode | null;
	readonly parentNode: PageNode | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements that run on within a line; every other begins a paragraph of its own. */
const INLINE = new Set(
	(
		'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
		'small span strike strong sub sup time tt u var wbr'
	).split(' ')
);
/** Elements whose content is not for reading. */
const UNREAD = new Set(
	(
		'script style template noscript head title iframe object embed svg math canvas audio video picture map select ' +
		'button input textarea datalist dialog'
	).split(' ')
);
/** Table cells of one row stay on one line. */
const CELLS = new Set(['td', 'th']);

/** The text within a node. Walks without recursion: pages may be nested as deep as they like. */
export function pageText(root: PageNode): string {
	const paragraphs: string[] = [];
	let line = '';
	const endParagraph = () => {
		const words = line
			.split('\n')
			.map((part) => part.replace(/[ \t]+/g, ' ').trim())
			.join('\n')
			.trim();
		if (words !== '') paragraphs.push(words);
		line = '';
	};
	let node: PageNode | null = root;
	while (node !== null) {
		const name = node.nodeType === ELEMENT ? node.nodeName.toLowerCase() : '';
		if (node.nodeType === TEXT) line += wordsIn(node);
		else if (name === 'br') line += '\n';
		else if (CELLS.has(name)) line += ' ';
		else if (name !== '' && !INLINE.has(name)) endParagraph();
		if (node.firstChild !== null && !UNREAD.has(name)) {
			node = node.firstChild;
			continue;
		}
		// Up to the next node that has a sibling, ending the paragraphs that are left on the way.
		while (node !== null && node !== root && node.nextSibling === null) {
			node = node.parentNode;
			if (node !== null && isBlock(node)) endParagraph();
		}
		node = node === null || node === root ? null : node.nextSibling;
	}
	endParagraph();
	return paragraphs.join('\n\n');
}

/** White space is one space, but for line breaks in what is set as it was typed. */
function wordsIn({ nodeValue, parentNode }: PageNode): string {
	const typed = parentNode?.nodeName.toLowerCase() === 'pre';
	return (nodeValue ?? '').replace(typed ? /[ \t\f\r]+/g : /[ \t\n\f\r]+/g, ' ');
}

function isBlock(node: PageNode): boolean {
	const name = node.nodeType === ELEMENT ? node.nodeName.toLowerCase() : '';
	return name !== '' && !INLINE.has(name) && !CELLS.has(name);
}
