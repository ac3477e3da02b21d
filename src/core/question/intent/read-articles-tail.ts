import { wordSet } from "../../lexicon/word-list.ts";
import { type QuestionText, textBetween } from "../question-words.ts";
import { OPENS_DAY, OPENS_TOPIC } from "./data/intent-phrases.ts";
import type { Intent } from "./intent.ts";
import type { PlainWord } from "./plain-message.ts";
import { readDay } from "./read-day.ts";

const TOPIC = wordSet(OPENS_TOPIC);
const DAY = wordSet(OPENS_DAY);

/** Reads what may follow "which articles do you have": about what, since when; null where something else does. */
export function readArticlesTail(tail: readonly PlainWord[], typed: QuestionText): Intent | null {
	const day = tail.findLastIndex(({ word }) => DAY.has(word));
	const since = day < 0 ? null : readDay(tail.slice(day + 1).map(({ word }) => word));
	const about = since === null ? tail : tail.slice(0, day);
	const [opening, first] = about;
	if (!opening) return { kind: "articles", topic: "", since };
	const last = about.at(-1);
	if (!TOPIC.has(opening.word) || !first || !last) return null;
	return { kind: "articles", topic: textBetween(typed, first.at, last.at + 1), since };
}
