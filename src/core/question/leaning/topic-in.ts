import { wordSet } from "../../lexicon/word-list.ts";
import type { QuestionText } from "../question-words.ts";
import { AUXILIARIES, DEGREES, PREPOSITIONS } from "./data/pointing-words.ts";
import { textFrom } from "./words.ts";

const OPENS_TOPIC: ReadonlySet<string> = new Set(["about", "on", "regarding"]);

/** What a question says it is about: "the bases" in "what did he say about the bases"; null where it does not say. */
export function topicIn(question: QuestionText): string | null {
	const at = question.words.findIndex(({ lower }, place) => place > 0 && OPENS_TOPIC.has(lower));
	return at < 0 ? null : textFrom(question, at + 1) || null;
}

const LEADING = wordSet(PREPOSITIONS);
const ASKING = wordSet("who whom what when where why which how");
const DEGREE_WORDS = wordSet(DEGREES);
const HELPING = wordSet(AUXILIARIES);

/** What a question asks of, without its question word and the auxiliary behind it: "the train late" of "why was …". */
export function withoutQuestionWord(question: QuestionText): string {
	const { words } = question;
	let at = LEADING.has(words[0]?.head ?? "") ? 1 : 0;
	const asking = words[at]?.head ?? "";
	if (!ASKING.has(asking)) return question.text;
	at++;
	if (asking === "how" && DEGREE_WORDS.has(words[at]?.head ?? "")) at++;
	if (HELPING.has(words[at]?.head ?? "")) at++;
	return textFrom(question, at);
}
