// Verbs and nouns by which English news says that somebody said something.
import { verbForms, type VerbForms } from './verb-forms.ts';
import { wordList } from './word-list.ts';

/** What a form of a verb of saying is. */
export interface CueForm {
	/** `plain` is the base form: after a plural subject, an auxiliary or "to". */
	form: 'past' | 'third' | 'plain' | 'participle' | 'ing';
	/** Strong verbs report speech wherever they stand; weak ones only beside a quotation. */
	strong: boolean;
	/** May stand before its subject after a quotation: "…," said the minister. */
	inverts: boolean;
	/** May be followed by "that" and what was said. */
	reports: boolean;
}

/** Verbs of saying that may stand before their subject and take "that". */
const SPEAKING = `say/said add write/wrote/written explain insist declare announce claim note reply respond remark state answer
	comment argue warn recall observe continue conclude confirm acknowledge admit concede complain boast joke quip muse
	suggest predict proclaim assert maintain contend allege reiterate stress emphasise emphasize caution counter tweet
	post vow pledge promise agree report testify disclose reveal mention repeat lament predict estimate deny recount
	reassure signal swear/swore/sworn assure interject concur opine retort tell/told believe think/thought read/read`;

/** Those that may stand before their subject, but not before "that". */
const UTTERING = `ask cry shout yell whisper exclaim enquire inquire snap mutter scream implore plead urge chant sing/sang/sung
	begin/began/begun deadpan bark fume gush enthuse jibe chime marvel`;

/** Those that have an object of their own: "called it “…”". */
const JUDGING = `call describe label brand dub accuse blame criticise criticize slam blast attack mock denounce condemn decry
	dismiss deride ridicule praise hail applaud defend compare characterise characterize portray depict refer cite quote
	express voice offer issue release send/sent deliver demand order instruct tease taunt address acknowledge propose
	outline detail question dispute reject rebuke rebut refute accept welcome blast chide scold lambast lambaste excoriate
	advise recommend request appeal invite challenge threaten speak/spoke/spoken talk discuss email text mail phone
	summarise summarize sum put/put lay/laid make/made give/gave/given use present share publish tout argue bemoan
	celebrate concede endorse express hint imply indicate invoke list name note object paraphrase protest
	reference remind rail reflect regard see/saw/seen single summon thank thunder torment trumpet view warn wonder
	consider conclude declare deem find/found hope feel/felt know/knew/known understand/understood worry fear doubt
	expect realise realize remember forget/forgot/forgotten show/showed/shown prove document contradict disavow disown
	repudiate disclaim debunk contest`;

/** Verbs that say no more than that there was a word: only the nearest quotation makes them cues. */
const TALKING_TO =
	wordList(`tell told asking ask asked assure assured remind reminded warn warned advise advised urge urged
	inform informed email emailed text texted`);

const FORMS = new Map<string, CueForm>();

function enter(table: string, strong: boolean, inverts: boolean, reports: boolean): void {
	for (const entry of table.trim().split(/\s+/)) {
		const forms = verbForms(entry);
		for (const [form, name] of FORM_NAMES) {
			if (!FORMS.has(forms[form])) FORMS.set(forms[form], { form: name, strong, inverts, reports });
		}
	}
}

const FORM_NAMES: readonly [keyof VerbForms, CueForm['form']][] = [
	['past', 'past'],
	['third', 'third'],
	['base', 'plain'],
	['participle', 'participle'],
	['ing', 'ing']
];

enter(SPEAKING, true, true, true);
enter(UTTERING, true, true, false);
enter(JUDGING, false, false, false);

/** Verbs on the strong list that mean other things as often, without a quotation or "that" beside them. */
const MILD =
	wordList(`believe believes believed believing think thinks thought thinking read reads reading continue continues
	continued continuing post posts posted posting sing sings sang sung singing begin begins began begun beginning report
	reports reported reporting reveal reveals revealed revealing signal signals signaled snap snaps snapped suggest
	suggests suggested agree agrees agreed promise promised estimate estimates estimated claim claims note notes state states
	comment comments counter counters stress maintain maintains bark barked`);

/** What a word says as a verb of saying, if it is one. Lower case. */
export function cueForm(word: string): CueForm | undefined {
	return FORMS.get(word);
}

/** Whether a verb of saying is only one where a quotation or "that" stands beside it. */
export function isMild(word: string): boolean {
	return MILD.has(word);
}

/** Whether what follows the verb is the person spoken to: "told reporters". */
export function hasListener(word: string): boolean {
	return TALKING_TO.has(word);
}

/** Nouns of what somebody said, whose owner is the speaker: "the minister's claim". */
export const SPEECH_NOUNS =
	wordList(`claim claims remark remarks comment comments statement statements assertion assertions
	argument arguments warning warnings pledge promise vow call calls tweet tweets post posts message description
	declaration complaint complaints observation suggestion suggestions admission contention accusation accusations
	allegation allegations criticism denial response reply answer words quote quip joke phrase motto slogan mantra
	testimony letter email e-mail op-ed speech address question questions line boast belief view opinion acknowledgement
	acknowledgment announcement prediction reference memoir book interview note tirade plea appeal demand`);
