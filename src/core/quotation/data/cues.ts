// Verbs that report speech. The classes follow the reporting verbs that grammars list (Quirk et al., A Comprehensive
// Grammar of the English Language, §16.31 and §14.28 ff.) and what news uses of them.

/**
 * What follows a cue: "clause" a clause or a quotation ("said that"), "person" the one addressed and then a clause
 * ("told reporters that"), "question" a question, "object" a noun phrase ("denounced the plan").
 */
export type CueClass = "clause" | "person" | "question" | "object";

const CLAUSE = `say add note explain argue suggest claim declare acknowledge insist conclude recall predict warn state
announce assert maintain contend reveal disclose confirm admit concede agree stress emphasize emphasise reiterate repeat
estimate allege complain joke quip observe remark reply respond answer continue write tweet post report counter lament
recount testify swear proclaim profess vow pledge promise threaten propose recommend boast exclaim shout yell cry whisper
mutter scream chant caution charge clarify opine muse retort indicate signal hint assure comment begin conclude
underscore demand deny imply reason retweet relate fume gush elaborate speculate forecast confide read deadpan crow snap
bark lie specify posit divulge advise protest theorize finish interject plead beg`;
const PERSON = `tell inform remind assure notify advise warn ask urge caution persuade convince beg plead instruct implore`;
const QUESTION = `ask wonder question inquire enquire`;
const OBJECT = `criticize criticise accuse blame praise condemn denounce reject dismiss attack mock blast slam decry tout
cite describe call discuss mention highlight hail deny defend question reiterate promise propose pledge predict urge
announce reveal acknowledge suggest recommend demand bemoan lament ridicule rebuke applaud chide commend deride
characterize characterise label dub blasted thank congratulate criticise outline detail claim allege oppose
advocate rap lambast lambaste`;

/** Past and participle of verbs that are not regular. */
const IRREGULAR: Readonly<Record<string, string>> = {
	say: "said",
	tell: "told",
	write: "wrote written",
	swear: "swore sworn",
	begin: "began begun",
	read: "read",
	beg: "begged",
	quip: "quipped",
	admit: "admitted",
	rap: "rapped",
	dub: "dubbed",
	plead: "pleaded pled",
	slam: "slammed",
	forecast: "forecast",
	crow: "crowed",
	lie: "lied",
};
const DOUBLED = new Set(["admit", "beg", "quip", "slam", "rap", "dub", "chat", "snap"]);

export type CueForm = "base" | "present" | "past" | "participle";
/** A form of a reporting verb: "says" is the present of "say". */
export type CueWord = { readonly lemma: string; readonly form: CueForm; readonly classes: ReadonlySet<CueClass> };

/** Every form of every reporting verb, in lower case. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = buildCueWords();

function buildCueWords(): ReadonlyMap<string, CueWord> {
	const classes = new Map<string, Set<CueClass>>();
	for (const [list, cueClass] of [
		[CLAUSE, "clause"],
		[PERSON, "person"],
		[QUESTION, "question"],
		[OBJECT, "object"],
	] as const) {
		for (const lemma of list.split(/\s+/))
			classes.set(lemma, (classes.get(lemma) ?? new Set<CueClass>()).add(cueClass));
	}
	const words = new Map<string, CueWord>();
	for (const [lemma, of] of classes) {
		for (const [form, spelling] of inflect(lemma)) words.set(spelling, { lemma, form, classes: of });
	}
	return words;
}

function inflect(lemma: string): readonly (readonly [CueForm, string])[] {
	const stem = DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
	const present = /(?:[sxz]|[cs]h)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, "$1ie").concat("s");
	const past = IRREGULAR[lemma]?.split(" ") ?? [
		lemma.endsWith("e") ? `${lemma}d` : stem.replace(/([^aeiou])y$/, "$1i").concat("ed"),
	];
	const participle = lemma === "lie" ? "lying" : `${/[^e]e$/.test(lemma) ? lemma.slice(0, -1) : stem}ing`;
	return [
		["base", lemma],
		["present", present],
		...past.map((it) => ["past", it] as const),
		["participle", participle],
	];
}
