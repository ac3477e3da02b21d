// Closed classes of English words as a question uses them. Written for this program; the grammar is that of Quirk and
// others, "A Comprehensive Grammar of the English Language" (1985).

export const BE = "is are was were be been being am 're isn't aren't wasn't weren't isnt arent wasnt werent ain't aint";
export const DO = "do does did don't doesn't didn't dont doesnt didnt";
export const HAVE = "have has had haven't hasn't hadn't havent hasnt hadnt 've";
export const MODALS = `
	can could will would shall should may might must ought cannot can't couldn't won't wouldn't shouldn't mustn't
	mightn't cant couldnt wont wouldnt shouldnt mustnt`;

/** Words that say no and are no auxiliary. */
export const NEGATIONS = "not never no nor neither";

/** Words that begin a noun phrase. */
export const DETERMINERS = `
	a an the this that these those some any each every another both all several`;

/** Words that begin a noun phrase and say whose it is. */
export const POSSESSIVES = "my your his her its our their";

/** Words that stand for a noun phrase. */
export const PRONOUNS = `
	he she they it we i you him them us me someone somebody anyone anybody everyone everybody nobody something anything
	everything nothing there others else one`;

/** Words that join, beside those that ask. */
export const CONJUNCTIONS = `
	and but or nor because while if although though since unless until whereas than as so rather whether`;

/** Numbers in words. */
export const NUMBERS = "one two three four five six seven eight nine ten eleven twelve twenty hundred thousand million";

/** Words before a noun that say how much of it, and no kind: "how many more trains". */
export const COUNTING = "more other different of the total extra additional such";

/** Words that say when: a phrase with one of them is one of time. */
export const WHEN_WORDS = `
	today yesterday tonight tomorrow now currently recently earlier later monday tuesday wednesday thursday friday
	saturday sunday january february march april june july august september october november december week weeks
	month months year years summer winter spring autumn fall season day days weekend morning evening afternoon night
	century decade christmas easter`;

/** What opens a phrase of place. */
export const PLACING = "in at near from outside inside across around";

/** Words that bring in a clause of time or condition before the question. */
export const OPENS_CLAUSE = "when where if after while once before since";

/** Small words that belong to a verb: "broke away". */
export const PARTICLES = "away up off out back down";

/** Words in -ly that describe a noun. */
export const ADJECTIVES_IN_LY =
	"daily weekly monthly quarterly yearly early only likely friendly elderly deadly costly";

/** Verbs in the past that no ending tells, beside the irregular ones. */
export const VERBS = "used died tied lied owed sued aged agreed freed guaranteed decreed";
