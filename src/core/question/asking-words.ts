import { CUE_WORDS } from "../quotation/text/cue-words.ts";
import { filePhrases } from "./question-words.ts";

// With these a question asks for words; other reporting verbs ("announce", "describe") do so before "that" only.
export const OF_WORDS: ReadonlySet<string> =
	setOf(`say tell claim argue suggest warn complain accuse criticize criticise praise blame condemn denounce mock slam blast
	deny insist predict quip joke remark allege assert contend boast lament urge vow promise tweet reply respond`);

/** Forms of verbs that ask for words by themselves. */
export const ASKING_FORMS: ReadonlySet<string> = new Set(
	[...CUE_WORDS].flatMap(([word, { lemma }]) => (OF_WORDS.has(lemma) ? [word] : [])),
);
/** Forms of verbs that ask for words before "that". */
export const FORMS_BEFORE_THAT: ReadonlySet<string> = new Set(
	[...CUE_WORDS].flatMap(([word, { form }]) => (form === "past" || form === "present" ? [word] : [])),
);
/** After a noun only these are verbs for sure: "which minister denied", and not "which two states". */
export const PAST_FORMS: ReadonlySet<string> = new Set(
	[...CUE_WORDS]
		.flatMap(([word, { lemma, form }]) => (OF_WORDS.has(lemma) && form === "past" ? [word] : []))
		.concat("says"),
);

/** Verbs of talking, by the words that make them verbs of saying; none for those that are so alone. */
export const TALKING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	...["talk", "talked", "talks", "talking"].map((word) => [word, setOf("about of on")] as const),
	...["spoke", "speak", "speaks", "spoken"].map((word) => [word, setOf("about of on")] as const),
	...["comment", "commented", "comments"].map((word) => [word, setOf("on")] as const),
	...["pointed", "points"].map((word) => [word, setOf("out")] as const),
	...["call", "called", "calls", "quoted"].map((word) => [word, new Set<string>()] as const),
]);
/** Behind a verb of saying they make another verb of it: "wrote off". */
export const PARTICLES: ReadonlySet<string> = setOf("off down up");

const SPEAK = `say talk speak comment tell think write mention respond reply claim argue suggest warn announce promise predict insist
	complain admit deny explain declare criticise criticize accuse propose vow recommend urge said saying told`;
/** Verbs that tell, after "what did" and a speaker, that words are asked for. */
export const SPEAK_AFTER_WHAT: ReadonlySet<string> = setOf(SPEAK);
/** The same after "did" and a speaker. */
export const SPEAK_AFTER_DID: ReadonlySet<string> = setOf(`${SPEAK} commented spoken talked quoted`);

/** Nouns for what somebody says. */
export const NOUNS_OF_WORDS: ReadonlySet<string> =
	setOf(`quote quotes quotation quotations comment comments statement statements remark remarks words reaction response reply answer
	view views opinion stance position take line`);
/** What a topic begins with. */
export const OPENS_TOPIC: ReadonlySet<string> = setOf("about on regarding concerning of to when after over");
export const BE: ReadonlySet<string> = setOf("is are was were");
export const AUXILIARY: ReadonlySet<string> = setOf("did does do has have had is was");

/** What a question may open with: "please", "can you tell me". */
export const GREETINGS = filePhrases("please; hey; hi; ok; so; and; but");
export const REQUESTS = filePhrases(
	`do we know; do you know; tell me; find out; i want to know; i need to know; can you tell me; can you show me; can you find me;
	could you tell me; could you show me; could you find me`,
);
/** What a question for quotations may open with, again and again, and then an article. */
export const WANTS = filePhrases(
	"is there; are there; is there any; any; need; find; get; give me; show me; show; looking for; i need; i want; all",
);
export const OPENING_ARTICLE = filePhrases("a; an; the; some; any");

/** A set of words that are given with white space between them. */
export function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}
