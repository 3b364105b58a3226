// Words by which a report says that something is denied, refused an answer, asked, supposed or not so.
import { verbForms } from './verb-forms.ts';
import { wordList } from './word-list.ts';

function formsOf(table: string): ReadonlySet<string> {
	return new Set(
		table
			.trim()
			.split(/\s+/)
			.flatMap((entry) => Object.values(verbForms(entry)))
	);
}

/** They deny whatever stands behind them. */
export const DENY = formsOf('deny refute repudiate disavow disclaim debunk rebut');

/** They deny only where what stands behind them is a claim: an officer is dismissed, a bid rejected. */
export const DENY_CLAIMS = formsOf('reject dismiss dispute contradict disown contest');

/** Nouns of a denial, which "that", "of" or "by" follows. */
export const DENIALS = wordList(
	'denial denials rejection rejections refutation dismissal rebuttal repudiation disavowal contradiction'
);

/** What is done with a denial of one's own: "issued a denial that". */
export const ISSUE = formsOf(
	'issue release repeat reiterate publish post give/gave/given make/made send/sent deliver announce put/put renew'
);

/** A denial that they have for object is not made yet. */
export const WANT = formsOf('expect demand await want request seek/sought predict hope ask urge require invite');

/** They say that nothing is said, before "to". */
export const REFUSE = formsOf('refuse decline fail hesitate neglect omit forget/forgot/forgotten');

/** The same of adjectives, and of what is too early to say. */
export const UNABLE = wordList(
	'unable unwilling reluctant hesitant loath powerless early soon premature impossible difficult hard refusal failure reluctance inability'
);

/** They leave it open whether what stands behind them is so. */
export const DOUBT = formsOf('doubt wonder disbelieve');

/** The same, where what stands behind them is a claim. */
export const DOUBT_CLAIMS = formsOf(
	'question challenge investigate examine probe retract withdraw/withdrew/withdrawn downplay study/studied check verify review mock ridicule condemn criticise criticize rubbish slam brand blast decry denounce deride correct ignore ban discredit dispel quash scotch disprove'
);

/** What is done of a deed that is not done: "avoided killing". */
export const AVERT = formsOf(
	'avoid threaten risk consider contemplate miss escape prevent avert plan intend discuss propose attempt'
);

/** They lay to somebody's charge, or acquit of it, what a report does not tell as done. */
export const ACCUSED = new Set([
	...formsOf('accuse charge acquit clear exonerate absolve indict'),
	'acquitted',
	'acquitting'
]);

/** Words that open what is only supposed or asked. */
export const SUPPOSING = wordList('whether if unless supposing suppose imagine lest');

/** Nouns of what somebody claims. */
export const CLAIMS =
	wordList(`claim claims report reports allegation allegations accusation accusations suggestion suggestions
	assertion assertions statement statements rumour rumours rumor rumors charge charges speculation idea notion theory theories
	version account accounts story stories news possibility insinuation insinuations hint hints belief view testimony
	insistence finding findings conclusion conclusions contention talk gossip fears`);

/** Nouns of how many there are said to be. */
export const TOLLS = wordList('toll tolls figure figures number numbers count tally total estimate estimates');

/** What there can be none of: "no evidence that". */
export const EVIDENCE =
	wordList(`evidence proof indication indications sign signs truth confirmation suggestion suggestions word report reports
	basis grounds reason information record trace hint claim mention substance knowledge certainty intelligence`);

/** What is said of a claim that is not so. */
export const FALSE =
	wordList(`false untrue unfounded baseless groundless fabricated bogus incorrect inaccurate wrong fake
	nonsense rubbish lie lies fabrication fiction invention propaganda hoax myth unproven absurd preposterous ridiculous invented
	exaggerated exaggeration premature overblown inflated withdrawn retracted mistaken erroneous misleading ludicrous fanciful
	debunked disproved discredited`);

/** The nouns among them, which themselves are what is said: "rejected lies that". */
export const LIES = wordList(
	'lie lies hoax hoaxes myth myths fabrication fabrications propaganda smear smears nonsense'
);

/** What is not from the one it seems to be from. */
export const FORGED = wordList(
	'fake faked forged doctored hoax bogus fabricated satirical spoof parody purported purportedly purporting purports misquoted falsely wrongly mistakenly erroneously'
);

/** Nouns of what goes round, to which a quotation beside them belongs: "the “no survivors” rumour". */
export const GOING_ROUND = wordList(
	'claim claims report reports rumour rumours rumor rumors allegation allegations story stories hoax myth theory toll figure post posts video meme'
);

/** Before a verb, they turn it round. */
export const NEGATORS =
	wordList(`not never cannot can't won't didn't doesn't don't isn't wasn't weren't hasn't haven't hadn't
	wouldn't couldn't shouldn't aren't hardly scarcely`);

/** Subjects of which there are none, and "nor". */
export const NOBODY = wordList('no nobody none nothing neither nor few little scant insufficient');

/** What is only possible is not said: "could kill 12". */
export const MODALS = wordList('will would could may might should must can shall');

/** Between modal and verb they say that it came to be: "would later say". */
export const CAME_TO_BE = wordList('only later then subsequently also still again');

/** Before "to" they say that it was done: "went on to say". */
export const DONE = wordList(
	'on continued continues continue proceeded managed rushed forced compelled known came hastened quick first used likes liked'
);

/** Verbs with a second word, by which what stands behind them is not taken as it is told. */
export const TURNED_AWAY: ReadonlySet<string> = new Set(
	[
		'rule out',
		'play down',
		'hit/hit back',
		'push back',
		'fight/fought back',
		'take/took/taken back',
		'shoot/shot down',
		'knock down',
		'pour cold',
		'brush aside',
		'wave aside',
		'shrug off',
		'laugh off',
		'scoff at',
		'take/took issue',
		'pour scorn',
		'explain away',
		'walk back',
		'row back'
	].flatMap((entry) => {
		const [verb = '', more = ''] = entry.split(' ');
		return [...formsOf(verb)].map((form) => `${form} ${more}`);
	})
);

/** Clauses begin behind them, and a denial is over. */
export const TURNS = wordList('but although though whereas while yet');

/** Something that goes on of its own begins behind them. */
export const NEXT_CLAUSE = wordList(
	'and but or because after before when while since as until so then although though that which who where'
);
