// Markup cut down before it is parsed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMarkup } from '#lib/workbench/page-markup.ts';

describe('the markup of a page', () => {
	it.each([
		['keeps words and elements', '<p>One <b>two</b></p>', '<p>One <b>two</b></p>'],
		[
			'keeps what tells an article',
			'<div class="story" id=a itemprop=\'articleBody\'>x</div>',
			'<div class="story" id="a" itemprop="articleBody">x</div>'
		],
		['keeps quotation marks within a value', '<p class=\'a "b"\'>x', '<p class="a &quot;b&quot;">x'],
		['drops styles and handlers', '<p style="color:red" onclick="x()">One</p>', '<p>One</p>'],
		['keeps in mind what a style hides', '<p style="margin:0; display: none">One</p>', '<p hidden>One</p>'],
		['drops scripts with all they hold', '<SCRIPT src=x>if (a<b) "<p>"</SCRIPT ><p>One', '<p>One'],
		['drops a script that does not end', '<p>One</p><script>x <p>two', '<p>One</p>'],
		['is not ended by what only begins alike', '<style>a</styles></style>b', 'b'],
		[
			'keeps linked data',
			'<script type="application/ld+json">{"a":1}</script>',
			'<script type="application/ld+json">{"a":1}</script>'
		],
		['drops comments and declarations', '<!doctype html><!-- <p>no --><?xml?>One', 'One'],
		['drops a comment that does not end', 'One<!-- two', 'One'],
		['drops images and bases', '<img src=a.png onerror=x><base href="//a.example">One', 'One'],
		['keeps a sign that begins no tag', '1 < 2 and 3 <4', '1 &lt; 2 and 3 &lt;4'],
		['keeps a sign within a value', '<a href="?a>b">x</a>', '<a href="?a>b">x</a>'],
		['keeps words that look like attributes', '<p>style="x" onload=y</p>', '<p>style="x" onload=y</p>'],
		['drops a tag whose name holds a sign', '<p>One<a<script>two</a<script>', '<p>Onetwo'],
		['leaves no tag in a title', '<title>1 <script x</title>', '<title>1 &lt;script x</title>'],
		['reads tags that close themselves', '<br/><hr /><br class=a/>', '<br><hr><br class="a/">'],
		['reads a tag that does not end', '<p>One</p><p class="a', '<p>One</p><p class="&quot;a">'],
		['cuts a title that is none', `<title>${'a'.repeat(5000)}</title>`, `<title>${'a'.repeat(2000)}</title>`]
	])('%s', (_, markup, plain) => {
		expect(plainMarkup(markup)).toBe(plain);
	});

	it.each([
		['more than 30,000 elements', '<i>x</i>'.repeat(30_001), /more than 30,000 elements/],
		['elements nested more than 200 deep', `${'<div>'.repeat(201)}x`, /nested too deep/],
		['many elements that all are deep', `${'<div>'.repeat(150)}${'<p>x</p>'.repeat(5000)}`, /nested too deep/]
	])('is refused with %s', (_, markup, words) => {
		expect(() => plainMarkup(markup)).toThrow(
			expect.objectContaining({ name: 'Refusal', message: expect.stringMatching(words) })
		);
	});

	it('may leave any number of paragraphs open', () => {
		expect(plainMarkup('<p>One<li>two'.repeat(1000))).toContain('One');
	});

	it('ends for anything, and then holds no style or handler', () => {
		const piece = fc.constantFrom(...'<|>|/|"|\'|=| |!--|-->|style|onload|script|</script>|<p |a|title|\n'.split('|'));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const plain = plainMarkup(pieces.join(''));
				expect(plain).not.toMatch(/<\w+[^>]*\s(?:style|onload)\s*=\s*"/);
				expect(plain).not.toMatch(/<script[\s/>]/i);
			}),
			{ numRuns: 500 }
		);
	});
});
