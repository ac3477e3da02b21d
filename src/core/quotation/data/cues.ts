// Verbs that report speech. Written for this program: the classes follow the reporting verbs that grammars list (Quirk
// and others, "A Comprehensive Grammar of the English Language", §16.31 and §14.28 ff.) and what news uses of them.

/** Verbs that a clause or a quotation follows: "said that". */
export const CLAUSE_VERBS = `
	say add note explain argue suggest claim declare acknowledge insist conclude recall predict warn state announce
	assert maintain contend reveal disclose confirm admit concede agree stress emphasize emphasise reiterate repeat
	estimate allege complain joke quip observe remark reply respond answer continue write tweet post report counter
	lament recount testify swear proclaim profess vow pledge promise threaten propose recommend boast exclaim shout
	yell cry whisper mutter scream chant caution charge clarify opine muse retort indicate signal hint assure comment
	begin conclude underscore demand deny imply reason retweet relate fume gush elaborate speculate forecast confide
	read deadpan crow snap bark lie specify posit divulge advise protest theorize finish interject plead beg`;

/** Verbs that the one addressed follows, and then a clause: "told reporters that". */
export const PERSON_VERBS = `
	tell inform remind assure notify advise warn ask urge caution persuade convince beg plead instruct implore`;

/** Verbs that a question follows. */
export const QUESTION_VERBS = "ask wonder question inquire enquire";

/** Verbs that a noun phrase follows: "denounced the plan". */
export const OBJECT_VERBS = `
	criticize criticise accuse blame praise condemn denounce reject dismiss attack mock blast slam decry tout cite
	describe call discuss mention highlight hail deny defend question reiterate promise propose pledge predict urge
	announce reveal acknowledge suggest recommend demand bemoan lament ridicule rebuke applaud chide commend deride
	characterize characterise label dub blasted thank congratulate criticise outline detail claim allege oppose
	advocate rap lambast lambaste`;

/** Past and participle of the verbs that are not regular. */
export const IRREGULAR_CUES: Readonly<Record<string, string>> = {
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

/** Verbs that double their last letter before an ending: "quipped". */
export const DOUBLING_CUES = "admit beg quip slam rap dub chat snap";

/** Verbs whose form is as often a noun: "the report". */
export const NOUN_LIKE_CUES = `
	state report post comment question answer charge promise claim demand estimate signal pledge note remark reply
	attack blame praise call label forecast joke lament read counter promise recount outline detail advocate rap quip
	whisper cry shout scream yell sigh gush hint finish state tweet retweet protest highlight hail compare compliment
	finish chant reason posit lie snap bark crow thank stress`;

/** Verbs that report speech only where the words stand in quotation marks. */
export const QUOTES_ONLY_CUES = `
	read cry shout yell whisper scream mutter chant bark sigh exclaim gush crow snap deadpan muse finish begin
	interject fume quip retort elaborate lie`;

/** Verbs with another meaning before a bare noun: "maintained a tense relationship". */
export const THAT_ONLY_CUES = "maintain indicate signal observe continue counter reason repeat answer respond";

/** Verbs that report only where a clause or quotation marks follow, and not before a noun: "attacked the town". */
export const CLAUSE_ONLY_CUES = `
	claim state declare add admit agree pledge report reveal underscore charge attack defend discuss demand thank
	oppose advocate recall threaten warn advise remark comment hint continue contend convince persuade tell disclose
	confirm applaud slam blast blasted rap lambast lambaste denounce detail highlight respond boast relate protest`;

/** Verbs after which an infinitive is what is said: "vowed to stay". */
export const INFINITIVE_CUES = `
	urge ask vow pledge promise threaten tell claim plead demand propose caution advise warn beg implore call swear
	profess remind suggest recommend`;
