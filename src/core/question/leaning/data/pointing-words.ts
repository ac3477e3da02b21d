// Words by which a question points at what was said before. Written for this program; the classes are those of any
// grammar of English: personal, possessive and demonstrative pronouns, question words, auxiliaries.

/** Words before a question that goes on from the last one. */
export const LEADS = "and so but also ok okay then plus";

/** Pronouns for one person: who, and whose. */
export const PERSONAL = "he she him";
export const PERSONAL_OWNERS = "his";
/** Pronouns for several, or for one whose name says nothing of he or she: who, and whose. */
export const PLURAL = "they them those these";
export const PLURAL_OWNERS = "their";

/** Words that point at a thing, a person or an event. */
export const POINTERS = "that this it he she they those these";

/** Nouns that stand for a person: "that man". */
export const PERSON_NOUNS = "person man woman guy speaker";

/** Question words that may stand alone: "when?", "to whom?" */
export const BARE_WORDS = "when where why how who whom which";
/** What may follow "how" and "what" in a question that is otherwise bare: "how many?", "what year was that?" */
export const BARE_DEGREES = "many much long often";
/** What goes with "how" in any question. */
export const DEGREES = "many much long often far old big high tall fast deep wide";
export const BARE_NOUNS = "year month day date time place city town country";
export const PREPOSITIONS = "from by to with for in since until";

/** Verbs that help another. */
export const AUXILIARIES = "is are was were did do does has have had will would can could";
/** What may end a question that is otherwise bare: "why did he do it then?" */
export const BARE_ENDS = "do done happen happened happening exactly then again so that this it for";

/** Words behind which "it" is a thing. */
export const BEFORE_IT = "is was does did has had can will of about for from to in with on at into behind";
/** Words behind which "it" is none: "did it rain" */
export const AFTER_EMPTY_IT = "rain rains snow snows that true";
/** Words beside which "there" is no place: "is there any" */
export const BEFORE_EMPTY_THERE = "is are was were be been will";
export const AFTER_EMPTY_THERE = "is are was were any a";

/** Words that make a text more than the name of another topic. */
export const ASKING_OR_VERBS = `
	who whom whose what when where why which how did does do is are was were has have had said say says will would can
	could should`;

/** Asking whose the words are that were shown last, without a verb of saying of its own. */
export const ASKS_WHO_SAID = `
	says who; said who; who says; who says so; who said so; according to whom; according to who; who is quoted; who was
	quoted; who is being quoted; who's quoted; who is speaking; who is talking; who's talking; who's speaking; who was
	speaking; whose words are; whose words were; whose quote is; whose quote was; whose claim is; whose claim was; who
	told you; who told them; who told us; who told him; who told her; who is the source; who's the source; who is the
	source for; who is the source of`;
/** What may stand beside "that" in such a question. */
export const ADDED_TO_SAID = `
	so there here then again exactly really actually ever even on about to of in for now first just`;
/** Words for whoever it may be. */
export const ANYBODY = "anyone anybody someone somebody";

/** Asking the last question again of something else, which follows. */
export const ASKS_ABOUT = "what about; how about; what of; about";
export const ASKS_THE_SAME = `
	same; the same; is it the same; is that the same; was it the same; is this the same; same question;
	does that go; does the same go; does it hold`;

/** Pronouns and nouns that mean a woman, and a man. */
export const FEMALE_PRONOUNS = "she her woman";
export const MALE_PRONOUNS = "he him his man guy";
