// Who says it: verb and name after, before and between the words, over paragraphs, and where nobody is named.
import { describe, expect, it } from 'vitest';
import { readAll, saidIn } from './read.ts';

describe('the speaker of a quotation', () => {
	it.each([
		['“We will rebuild the bridge,” said Mayor Ada Quill.', 'Mayor Ada Quill'],
		['“We will rebuild the bridge,” Ms. Quill said on Tuesday.', 'Ms. Quill'],
		['“We will rebuild the bridge,” she told reporters.', 'she'],
		[
			'“We will rebuild the bridge,” said a spokesman for the transport ministry.',
			'a spokesman for the transport ministry'
		],
		['“We will rebuild the bridge,” Ada Quill, the mayor of Oakmere, said.', 'Ada Quill'],
		['“We will rebuild the bridge,” Ada Quill, 52, who has held the office since spring, told a crowd.', 'Ada Quill'],
		['“We will rebuild the bridge”, according to the ministry of transport.', 'the ministry of transport'],
		['Ada Quill said: “We will rebuild the bridge.”', 'Ada Quill'],
		['Speaking in Oakmere, Ada Quill said that they would “rebuild the bridge by next spring”.', 'Ada Quill'],
		['The mayor has repeatedly called the plan “a waste of money that nobody wants”.', 'The mayor'],
		['In a statement the council’s leader, Tom Brand, described it as “the worst winter in memory”.', 'Tom Brand'],
		['The works were described by the engineer as “far behind what was agreed”.', 'the engineer'],
		['Quill’s claim that the bridge was “safe for all of us” was wrong.', 'Quill'],
		['Quill: “We will rebuild the bridge.”', 'Quill'],
		['“We will rebuild the bridge.” — Ada Quill', 'Ada Quill'],
		['He left the room, adding that it was “not a day for speeches”.', 'He'],
		['The report was released on Monday. Police said it showed “a failure at every level”.', 'Police']
	])('%s', (text, speaker) => {
		expect(saidIn(text).map(([, who]) => who)).toEqual([speaker]);
	});

	it('is the same on both sides of the verb, and in the next sentence', () => {
		const text = '“The bridge,” Ada Quill said, “will stand by spring. “ “Nobody will be asked to pay for it.”';
		expect(saidIn(text.replace('spring. “', 'spring.”')).map(([, who]) => who)).toEqual([
			'Ada Quill',
			'Ada Quill',
			'Ada Quill'
		]);
		const [, second] = readAll('“The bridge,” Ada Quill said, “will stand by spring.”').quotations;
		expect(second).toMatchObject({ continues: true });
	});

	it('goes on over paragraphs that each open with a mark', () => {
		const text = 'Ada Quill said: “The bridge will stand by spring.\n\n“Nobody will be asked to pay for it.”';
		expect(saidIn(text).map(([, who]) => who)).toEqual(['Ada Quill', 'Ada Quill']);
		expect(readAll(text).quotations[1]).toMatchObject({ continues: true, rule: 'goes-on-from-paragraph' });
	});

	it('is who a colon at the end of the paragraph before announces', () => {
		expect(saidIn('Ada Quill then wrote:\n\n“Nobody will be asked to pay for it.”')).toEqual([
			['Nobody will be asked to pay for it.', 'Ada Quill']
		]);
	});

	it('changes with the verb', () => {
		const text = '“We are ready now,” Ada Quill said. “You are not ready at all,” answered her deputy, Tom Brand.';
		expect(saidIn(text)[0]?.[1]).toBe('Ada Quill');
		const other = '“We are ready now,” Ada Quill said. “You are not ready at all,” Tom Brand replied.';
		expect(saidIn(other).map(([, who]) => who)).toEqual(['Ada Quill', 'Tom Brand']);
	});

	it('is left open where nobody is named', () => {
		expect(saidIn('“The bridge will never stand again.”')).toEqual([['The bridge will never stand again.', null]]);
	});
});

describe('what is no speech', () => {
	it.each([
		['He won a prize for the film “The Long Way Home” last year.'],
		['The “smart” meters were taken back.'],
		['They sang “A Song of the Distant Hills” at the end.']
	])('%s', (text) => {
		expect(saidIn(text)).toEqual([]);
	});
});
