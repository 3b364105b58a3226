// The words of a web page as paragraphs.
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { pageText } from '#lib/workbench/page-text.ts';

const read = (body: string) => {
	const page = new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
	return pageText(page.documentElement ?? expect.fail('no page'));
};

describe('the text of a page', () => {
	it.each([
		['parts paragraphs by a blank line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
		[
			'reads what stands beside a paragraph',
			'One<div>Two<p>Three</p>four</div>five',
			'One\n\nTwo\n\nThree\n\nfour\n\nfive'
		],
		['runs on through emphasis and links', '<p>The <b>old </b><a href="/x"><i> bridge</i></a>.</p>', 'The old bridge.'],
		['takes line breaks and indents of the markup for spaces', '<p>\n\tOne\n\ttwo\n</p>', 'One two'],
		['keeps a line break that is meant', '<p>One<br/>two<br/> three</p>', 'One\ntwo\nthree'],
		['keeps lines as they were typed', '<pre>One\n  two\n\nthree</pre>', 'One\ntwo\n\nthree'],
		['keeps a no-break space within the words', '<p>3&#160;May</p>', '3\u00a0May'],
		[
			'keeps the cells of a row on one line',
			'<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
			'a b\n\nc'
		],
		['gives each item of a list its paragraph', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
		[
			'leaves out what is not for reading',
			'<script>x()</script><style>p{}</style><p>One</p><noscript>no</noscript>',
			'One'
		],
		['leaves out empty paragraphs', '<p> </p><p>One</p><p><br/></p>', 'One'],
		['is nothing for an empty page', '', '']
	])('%s', (_, body, text) => {
		expect(read(body)).toBe(text);
	});

	it('reads a page nested ten thousand deep', () => {
		interface Node {
			nodeType: number;
			nodeName: string;
			nodeValue: string | null;
			firstChild: Node | null;
			nextSibling: Node | null;
			parentNode: Node | null;
		}
		const node = (nodeName: string, nodeValue: string | null = null): Node => ({
			...{ nodeType: nodeValue === null ? 1 : 3, nodeName, nodeValue },
			...{ firstChild: null, nextSibling: null, parentNode: null }
		});
		const root = node('div');
		let inner = root;
		for (let depth = 0; depth < 10_000; depth++) {
			const next = node('div');
			next.parentNode = inner;
			inner.firstChild = next;
			inner = next;
		}
		inner.firstChild = { ...node('#text', 'deep'), parentNode: inner };
		expect(pageText(root)).toBe('deep');
	});
});
