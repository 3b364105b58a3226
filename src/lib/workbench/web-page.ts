// Takes in a web page: its main text by Readability, in a document that runs and loads nothing.
import { Refusal } from '#core/errors/refusal.ts';
import { readInert } from '#lib/worker/policy.ts';
import { stated, type TakenText, type SaidOfText } from './taken-text.ts';
import { plainMarkup } from './page-markup.ts';
import { pageText } from './page-text.ts';
import { checkedText } from './plain-text.ts';
import { LARGEST_PAGE, MOST_ELEMENTS } from '#lib/files/limits.ts';
import { authorsOf, dateOf, languageOf, linkOf, wordsOf } from './page-metadata.ts';

/** A web page's main text; the whole page's where nothing stands out as such. Throws Refusal. */
export async function takePage(name: string, bytes: Uint8Array): Promise<TakenText> {
	if (bytes.length > LARGEST_PAGE) {
		throw new Refusal(
			`It is larger than ${LARGEST_PAGE / 1_000_000} MB, too much for a web page. Copy its text and paste it.`
		);
	}
	const markup = decodePage(bytes);
	const plain = plainMarkup(markup);
	const { Readability } = await import('@mozilla/readability');
	const { text, said } = readInert(plain, (page) => {
		prepare(page);
		const whole = page.body ? pageText(page.body) : '';
		const told = saidOf(page, markup);
		const article = new Readability(page, { serializer: (node) => node, maxElemsToParse: MOST_ELEMENTS }).parse();
		return {
			text: (article?.content && pageText(article.content)) || whole,
			said: stated({
				title: wordsOf(article?.title) ?? told.title,
				authors: authorsOf(article?.byline),
				publisher: wordsOf(article?.siteName),
				published: dateOf(article?.publishedTime) ?? told.published,
				language: languageOf(article?.lang) ?? told.language,
				url: told.url
			})
		};
	});
	return { name, text: checkedText(text), ...said, html: true };
}

/** UTF-8, or what the page itself says it is written in. */
function decodePage(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
		const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
		try {
			return new TextDecoder(named ?? 'utf-8', { fatal: true }).decode(bytes);
		} catch {
			throw new Refusal('It is not UTF-8 text, nor in what it says it is written in. Save it as UTF-8 and try again.');
		}
	}
}

/** Takes out what is read by nobody; Readability would parse the content of `noscript` anew. */
function prepare(page: Document): void {
	for (const one of page.querySelectorAll('template, noscript, object, [hidden]')) one.remove();
}

/** What the page's own head says, beside what Readability finds. */
function saidOf(page: Document, markup: string): SaidOfText {
	const meta = (names: string) =>
		page
			.querySelector(
				names
					.split(' ')
					.flatMap((name) => [`meta[name="${name}" i]`, `meta[property="${name}" i]`, `meta[itemprop="${name}" i]`])
					.join(', ')
			)
			?.getAttribute('content');
	const saved = /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/.exec(markup.slice(0, 2000))?.[1];
	return stated({
		title: wordsOf(page.title),
		published:
			dateOf(meta('date pubdate publishdate dc.date dcterms.created datePublished')) ??
			dateOf(page.querySelector('time[itemprop="datePublished"], time[pubdate]')?.getAttribute('datetime')),
		language: languageOf(page.documentElement.lang || meta('og:locale')),
		url:
			linkOf(page.querySelector('link[rel~="canonical"]')?.getAttribute('href')) ??
			linkOf(meta('og:url')) ??
			linkOf(saved)
	});
}
