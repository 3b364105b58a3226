// The worker that searches titles: it reads all of them first, which must hold up neither the page nor its filters.
import { TitleSearch } from '#core/index/columns/title-search.ts';
import { answerQuestions } from '#lib/worker/answering.ts';
import type { TitleAnswers, TitleQuestions } from './messages.ts';
import { ToldTexts } from './told-texts.ts';

let search: TitleSearch | null = null;

answerQuestions<TitleQuestions, TitleAnswers>({
	read({ blob, offsets }, tell) {
		search = new TitleSearch(new ToldTexts(blob, offsets, tell));
		return null;
	},
	find({ query }) {
		if (search === null) throw new Error('The titles have not been read yet.');
		return search.find(query);
	}
});
