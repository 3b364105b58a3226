// Works and things that have a title or a name in quotation marks.
import { wordList } from './word-list.ts';

/** Nouns before a title: the film “…”. Lower case. */
export const TITLED_NOUNS =
	wordList(`film movie documentary drama comedy series sitcom show programme program episode book novel memoir
	album song single track hit anthem poem play musical opera painting exhibition essay op-ed article column blog
	podcast magazine newspaper titled entitled nicknamed named codenamed code-named known aka dubbed hashtag ship boat
	game sequel bestseller biography thriller`);
