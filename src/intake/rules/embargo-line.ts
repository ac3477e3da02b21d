import type { Article } from "../../core/article/article.ts";
import { wordSet } from "../../core/lexicon/word-list.ts";
import { bareWords } from "../blocks/visible.ts";
import { findWrittenDate } from "../blocks/written-date.ts";
import { MONTHS } from "../values/data/months.ts";
import { laterOf } from "../values/instant.ts";
import { BESIDE, HOLDING } from "./data/embargo-words.ts";

type Held = Partial<Pick<Article, "state" | "embargo">>;

const MOST_FIRST = 3;
const LONGEST_LINE = 200;
const WORDS = wordSet(`${BESIDE} ${MONTHS}`);
const OPENINGS = HOLDING.map((words) => ` ${words} `);

/**
 * What a text adds to what is said of its article, where it tells at its head that it is under embargo, as a release
 * does: an embargo until the end of the day that is named, wherever that ends last; where none can be read it is
 * withheld. Nothing where the text does not say so, or its article is held back for good already.
 */
export function readEmbargoLine(text: string, { state = "usable", embargo }: Held): Held {
	const line = text.split("\n\n", MOST_FIRST).find(isEmbargoLine);
	if (line === undefined || state !== "usable") return {};
	const day = findWrittenDate(line);
	return day === null ? { state: "withheld" } : { embargo: laterOf(embargo, `${day}T23:59:59-12:00`) };
}

function isEmbargoLine(line: string): boolean {
	if (line.length > LONGEST_LINE) return false;
	const bare = bareWords(line).replace(/^ strictly /, " ");
	if (!OPENINGS.some((opening) => bare.startsWith(opening))) return false;
	return bare.trim().split(" ").every(isOfEmbargo);
}

// "00", "1st", "6pm", "2027".
function isOfEmbargo(word: string): boolean {
	return WORDS.has(word) || /^\d{1,4}(?:st|nd|rd|th|am|pm|h|hrs)?$/.test(word);
}
