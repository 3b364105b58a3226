// Of questions that come faster than answers, the newest is asked and the others are dropped.

/**
 * Asks one thing at a time. While an answer is under way only the newest question is kept; a question that another took the place of is
 * answered with `null`. An answer that was under way is given all the same: while a hand keeps moving, that is what it sees.
 */
export function newestWins<Question, Answer>(
	ask: (question: Question) => Promise<Answer>
): (question: Question) => Promise<Answer | null> {
	let busy = false;
	let waiting: { question: Question; settle: (answer: Promise<Answer> | null) => void } | null = null;

	function start(question: Question): Promise<Answer> {
		busy = true;
		return ask(question).finally(() => {
			busy = false;
			const next = waiting;
			waiting = null;
			next?.settle(start(next.question));
		});
	}

	return (question) => {
		if (!busy) return start(question);
		return new Promise((resolve) => {
			waiting?.settle(null);
			waiting = { question, settle: resolve };
		});
	};
}
