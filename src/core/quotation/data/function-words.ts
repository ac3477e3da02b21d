// The closed classes of English words that tell where a noun phrase begins and ends. Written for this program; grammar
// as in Quirk and others, "A Comprehensive Grammar of the English Language" (1985).

/** Words that begin a noun phrase. */
export const DETERMINERS = `
	a an the this that these those my your his her its our their some any each every another both all several many
	most few no one two three four five six seven eight nine ten dozens hundreds thousands`;

/** Words that begin a phrase beside it. */
export const PREPOSITIONS = `
	of for from in at on with by to about over under after before against between among amid during since until into
	onto through across behind beyond near inside outside within without toward towards around like as via per
	despite besides alongside upon regarding concerning including following throughout`;

/** Pronouns that stand as a subject. */
export const SUBJECT_PRONOUNS = "he she they it we i you who";

/** Pronouns that begin a relative clause. */
export const RELATIVES = "who which that";

/** Verbs that stand before another verb, with their short forms. */
export const AUXILIARIES = `
	has have had is are was were be been being will would can could may might shall should must does do did 's 've 'd
	'll hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't didn't doesn't don't
	ought`;

/** Words that say no. */
export const NEGATIONS = `
	not never n't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't didn't
	doesn't don't nor neither hardly`;

/** Words that join clauses or begin one. */
export const CONJUNCTIONS = `
	and but or nor so yet because while when if although though since as unless until whereas where whether after
	before once than that which who whom whose what why how`;

/** Adverbs that stand between a subject and its verb; others end in -ly. */
export const ADVERBS = `
	also later then now once again still just even often always never ever already soon ago earlier further first
	since too thus perhaps meanwhile instead repeatedly recently previously reportedly famously simply not only there
	here afterward afterwards nonetheless nevertheless however therefore sometimes at`;

/** Words that say when, with weekdays and months. */
export const TIME_WORDS = `
	monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently
	january february march april may june july august september october november december`;

/** Words in -ly that are no adverbs. */
export const NOUNS_IN_LY = `
	family ally italy july supply reply rally assembly sally kelly emily billy molly jelly anomaly`;

/** Small words before a role that do not say which: "this minister". */
export const NEVER_DESCRIBES = `
	this that these those some any no one not me him them us you he she it they we i another other fellow own same`;
