// Verbs and nouns of saying and judging by families, as questions use them: what one of a family reports may be asked
// for by
// another. Written for this program; the families follow the classes of verbs of communication and judgement in Beth
// Levin,
// "English Verb Classes and Alternations" (1993), chapters 33 and 37.

/** The verbs that ask for words by themselves: "who warned about the dam?". */
export const SAYING_VERBS = {
	say: `
		say tell state note add remark comment mention explain write tweet post talk speak answer reply respond
		quote describe call discuss address observe voice point sum`,
	claim: `
		claim maintain insist assert argue contend allege suggest swear testify stress emphasize emphasise reiterate`,
	deny: "deny reject dispute refute",
	exclude: "exclude rule",
	accuse: "accuse blame",
	criticize: `
		criticize criticise condemn denounce mock slam blast attack lambast rebuke complain moan lament grumble
		deplore bemoan ridicule hit`,
	praise: "praise hail applaud laud commend congratulate thank",
	admit: "admit concede confess acknowledge",
	promise: "promise vow pledge",
	warn: "warn caution",
	predict: "predict forecast",
	joke: "joke quip",
	urge: "urge plead beg appeal",
	boast: "boast brag",
} as const;

/**
 * Verbs that ask for words before "that", or for what somebody thinks or does: "who revealed that", "who fears the
 * flood?".
 */
export const TELLING_VERBS = {
	say: `
		announce reveal disclose confirm declare report indicate recall clarify label dub brand characterise
		characterize define outline`,
	think: "think make believe feel reckon consider find doubt suspect assume see view",
	hope: "hope wish want expect",
	fear: "fear worry dread",
	regret: "regret apologise apologize",
	claim: "propose recommend advocate advise",
	urge: "ask demand call",
	compare: "compare liken",
	agree: "agree disagree object oppose support back defend welcome",
	ask: "wonder question ask",
	predict: "estimate anticipate project",
	learn: "conclude theorise theorize speculate imply hint signal",
} as const;

/** What somebody may be who speaks of it: "who was afraid that", "is Lee sorry about the flood?". */
export const SPEAKERS_STATES = {
	fear: "afraid worried concerned anxious alarmed scared terrified fearful nervous",
	hope: "hopeful optimistic keen eager",
	claim: "sure certain convinced adamant confident positive",
	think: "unsure uncertain doubtful sceptical skeptical unconvinced pessimistic surprised shocked",
	regret: "sorry sad disappointed saddened ashamed",
	praise: "glad happy pleased proud grateful thankful delighted thrilled excited impressed",
	criticize: "angry furious upset annoyed unhappy outraged",
} as const;

/** Forms that no rule of spelling gives. */
export const SAYING_FORMS = {
	say: "said",
	tell: "told",
	write: "wrote written",
	speak: "spoke spoken",
	swear: "swore sworn",
	think: "thought",
	feel: "felt",
	find: "found",
	see: "saw seen",
	hit: "hit",
	plead: "pled",
	make: "made",
	forecast: "forecast",
} as const;

/** Verbs that double their last letter: "quipped". */
export const DOUBLING_VERBS = "admit beg quip slam dub brag";

/** Words that make one verb with a verb of saying; only with one of them is the verb one of saying. */
export const SAYING_PARTICLES = {
	talk: "about of on to",
	speak: "about of on to out",
	point: "out",
	rule: "out",
	call: "for on",
	hit: "back",
	back: "up",
	complain: "about of that",
	sum: "up",
	make: "of",
} as const;

/** Nouns for what somebody says or thinks: "Lee's comment on …". */
export const SAYING_NOUNS = `
		quote quotes quotation quotations comment comments statement statements remark remarks words reaction
		response reply answer answers view views opinion opinions stance position take line message advice joke
		warning promise pledge explanation excuse argument claim claims assessment verdict thoughts criticism praise
		prediction apology reason reasons dream accusation complaint tweet post letter report estimate estimates
		interview speech attitude`;

/** Words and names that are one slip from a form of a verb of saying, and are no slip. */
export const LOOKS_LIKE_SAYING = `
	ads addressees apologies apologie assets bagged bagging baking banded banding basted basting begg boated boating
	boats bragg cal cals defied defies denise denny discus faring fares fel fining haling hopped hopping indicted
	indicting mona posing pots prised prises prising relied relies relying remaking reveled reveling revels sated
	sating searing sen tanked taking tel theories waning wising`;
