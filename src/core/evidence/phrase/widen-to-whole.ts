import type { AskedPhrase } from "./phrase-evidence.ts";
import { widenToJoint } from "./widen-coordination.ts";
import { widenToName } from "./widen-name.ts";
import type { Stretch } from "./widen-phrase.ts";
import { widenToFigure } from "./widen-to-figure.ts";
import type { PhraseWord } from "./words/phrase-words.ts";
import type { WordClass } from "./words/word-class.ts";

type Widen = (words: readonly PhraseWord[], phrase: Stretch, asked: AskedPhrase) => Stretch;

const PASSES: readonly Widen[] = [
	widenToName,
	widenToQuoted,
	widenToFigure,
	widenToLimit,
	widenToArticle,
	widenToJoint,
];

/** The whole phrase that a stretch of words is cut out of, by grammar alone: a name, a quoted title, a joint. */
export function widenToWhole(words: readonly PhraseWord[], phrase: Stretch, asked: AskedPhrase): Stretch {
	return PASSES.reduce((wide, widen) => widen(words, wide, asked), phrase);
}

const LONGEST_QUOTED = 8;

// All that stands in quotation marks, where that is a title or a few words: “Moving on Up”.
function widenToQuoted(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	const first = startOfQuoted(words, phrase.first);
	let end = phrase.end;
	while (end < words.length && end - first <= LONGEST_QUOTED && words[end]?.wordClass !== "quote") end++;
	const open = words[first - 1];
	const isWhole =
		open?.wordClass === "quote" && open.end === words[first]?.start && words[first - 2]?.end !== open.start;
	if (!isWhole || words[end]?.wordClass !== "quote" || end - first > LONGEST_QUOTED) return phrase;
	const last = words[end - 1]?.wordClass;
	return { first, end: (last === "comma" || last === "stop") && end - 1 >= phrase.end ? end - 1 : end };
}

function startOfQuoted(words: readonly PhraseWord[], from: number): number {
	let first = from;
	while (first > 0 && from - first < LONGEST_QUOTED && words[first - 1]?.wordClass !== "quote") first--;
	return first;
}

// "up to two weeks", "at least six", "aged six to 13"
function widenToLimit(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	const { first, end } = phrase;
	if (words[first]?.wordClass !== "number") return phrase;
	if (words[first - 1]?.lower === "aged") return { first: first - 1, end };
	const limit = `${words[first - 2]?.lower} ${words[first - 1]?.lower}`;
	return /^(?:up to|at least|at most|just over|just under)$/.test(limit) ? { first: first - 2, end } : phrase;
}

const FIGURES: ReadonlySet<WordClass> = new Set(["number", "year", "month", "money", "percent"]);

// "the end of the year"; in "the 2022 edition" a figure alone has no article.
function widenToArticle(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	const { first, end } = phrase;
	if (FIGURES.has(words[first]?.wordClass ?? "stop")) return phrase;
	return /^(?:the|an?)$/.test(words[first - 1]?.lower ?? "") ? { first: first - 1, end } : phrase;
}
