import { wordSet } from "../../lexicon/word-list.ts";
import { ANY_DAY, asDays, daysOf, opensDays } from "../days.ts";
import type { QuestionText } from "../question-words.ts";
import { readPeriod } from "../read-period.ts";
import { OPENS_TOPIC } from "./data/intent-phrases.ts";
import type { ArticlesIntent } from "./intent.ts";
import { type PlainWord, typedWords } from "./plain-message.ts";

const TOPIC = wordSet(OPENS_TOPIC);

/** Reads what may follow "which articles do you have": about what, by whom, of when; null where something else does. */
export function readArticlesTail(
	tail: readonly PlainWord[],
	typed: QuestionText,
	today?: string | undefined,
): ArticlesIntent | null {
	const { about, days } = readDays(tail, today);
	const author = about.findIndex(({ word }) => word === "by");
	const opening = about.findIndex(({ word }) => TOPIC.has(word));
	// Either part goes on to the other: "by Ann Lee on trains", "on trains by Ann Lee".
	const parts = [author, opening].filter((at) => at >= 0);
	const partFrom = (at: number) => about.slice(at + 1, Math.min(...parts.filter((it) => it > at), about.length));
	const [by, topic] = [author, opening].map((at) => (at < 0 ? null : partFrom(at)));
	if ((about.length > 0 && Math.min(...parts, about.length) > 0) || by?.length === 0 || topic?.length === 0)
		return null;
	return { kind: "articles", topic: typedWords(topic ?? [], typed), by: typedWords(by ?? [], typed), ...days };
}

// The last "since", "from", "in" or "before" that a time stands behind, and what is before it; "last week" needs none.
function readDays(tail: readonly PlainWord[], today: string | undefined) {
	const at = tail.findLastIndex(({ word }) => opensDays(word));
	const opening = tail[at]?.word ?? "";
	const period = at < 0 ? null : readPeriod(wordsOf(tail.slice(at + 1)), today);
	if (period === null) {
		const bare = tail.length > 2 ? tail.length - 2 : 0;
		const alone = readPeriod(wordsOf(tail.slice(bare)), today);
		if (alone === null) return { about: tail, days: ANY_DAY };
		return { about: withoutPublished(tail.slice(0, bare)), days: asDays(alone) };
	}
	const days = daysOf(opening, period);
	return { about: withoutPublished(tail.slice(0, at)), days };
}

function withoutPublished(words: readonly PlainWord[]): readonly PlainWord[] {
	return words.at(-1)?.word === "published" ? words.slice(0, -1) : words;
}

function wordsOf(words: readonly PlainWord[]): readonly string[] {
	return words.map(({ word }) => word);
}
