import { type Filter, NO_FILTER } from "../filter.ts";
import { readQuestionWords, textBetween } from "../question-words.ts";
import { isVerb } from "../saying/clause-words.ts";
import { readTimeline } from "../saying/timeline.ts";
import { trimMarks } from "../trim-marks.ts";
import { asksForWords, isSaidSince } from "./asks-for-words.ts";
import {
	bare,
	bareWordsOf,
	isMarked,
	type Known,
	type Narrowed,
	textBefore,
	trimName,
	type Words,
} from "./narrowed.ts";
import { readArticlePhrase, readWholePhrase } from "./read-article-phrase.ts";
import { readDaysAtEnd } from "./read-days.ts";
import { readOrderAtEnd } from "./read-order.ts";
import { readSection } from "./read-section.ts";

/** Words that narrow a question stand among so many at its end, or at its beginning. */
const REACH = 40;
/** So often something is taken away that narrows it. */
const MOST_TAKEN = 6;

/**
 * Takes the words away that narrow a question to some articles or put the answer in order: "in articles since 2024",
 * "by Ann Lee", "in the Sport section", "newest first". What may be of what is asked stays: "what happened in 2015".
 */
export function readNarrowing(question: string, known: Known): Narrowed {
	let narrowed: Narrowed = { question, filter: NO_FILTER, order: null, isSure: true };
	for (let taken = 0; taken < MOST_TAKEN; taken++) {
		const next = takeOne(narrowed, known);
		if (next === null) break;
		narrowed = next;
	}
	const order = narrowed.order ?? (readTimeline(narrowed.question) ? "oldest" : null);
	return { ...narrowed, order };
}

type Take = (stretch: Words, narrowed: Narrowed, known: Known) => Narrowed | null;

/** What is taken away, in the order in which it is looked for. */
const TAKES: readonly Take[] = [takeOrder, takePhrase, takeOpening, takeSection, takeDays, takePublished, takeAuthor];

function takeOne(narrowed: Narrowed, known: Known): Narrowed | null {
	const text = readQuestionWords(withoutThanks(narrowed.question));
	const end = text.words.length;
	const stretch = { text, from: Math.max(0, end - REACH), end };
	for (const take of TAKES) {
		const taken = take(stretch, narrowed, known);
		if (taken && /[\p{L}\p{N}]/u.test(taken.question)) return taken;
	}
	return null;
}

const THANKS = /[\s,](?:please|pls|thanks|thank you)$/i;
const LONGEST_THANKS = 12;

function withoutThanks(question: string): string {
	const trimmed = trimMarks(question);
	const tail = trimmed.slice(-LONGEST_THANKS);
	return trimmed.slice(0, trimmed.length - tail.length) + tail.replace(THANKS, "");
}

function takeOrder(stretch: Words, narrowed: Narrowed): Narrowed | null {
	const found = readOrderAtEnd(bareWordsOf(stretch));
	if (found === null) return null;
	const from = stretch.from + found.from;
	const rest = textBefore(stretch.text, from);
	if (isMarked({ ...stretch, from }) || (!found.isSure && !asksForWords(rest))) return null;
	return { ...narrowed, question: rest, order: narrowed.order ?? found.order };
}

function takePhrase(stretch: Words, narrowed: Narrowed, { today }: Known): Narrowed | null {
	const found = readArticlePhrase(stretch, today);
	if (found === null || isMarked({ ...stretch, from: found.from })) return null;
	return join(narrowed, found.filter, textBefore(stretch.text, found.from));
}

/** "In articles since 2024, what …": the same before the question. */
function takeOpening({ text }: Words, narrowed: Narrowed, { today }: Known): Narrowed | null {
	const comma = text.words.slice(0, REACH).findIndex(({ lower }) => /[,:;]$/.test(lower));
	const opening = { text, from: 0, end: comma + 1 };
	const found = comma < 0 || isMarked(opening) ? null : readWholePhrase(opening, today);
	return found && join(narrowed, found, textBetween(text, comma + 1, text.words.length));
}

function takeSection(stretch: Words, narrowed: Narrowed, { isSection }: Known): Narrowed | null {
	const found = readSection(stretch);
	if (found === null || isMarked({ ...stretch, from: found.from, end: found.end }) || !isSection(found.section))
		return null;
	const behind = textBetween(stretch.text, found.end, stretch.end);
	const rest = `${textBefore(stretch.text, found.from)} ${behind}`.trim();
	return join(narrowed, { ...NO_FILTER, section: found.section }, rest);
}

/** "What has Lee said of the dam since May", "what did Lee say last week". */
function takeDays(stretch: Words, narrowed: Narrowed, { today }: Known): Narrowed | null {
	const found = readDaysAtEnd(bareWordsOf(stretch), today);
	const from = stretch.from + (found?.from ?? 0);
	if (found === null || hasDays(narrowed) || isMarked({ ...stretch, from })) return null;
	const rest = textBefore(stretch.text, from);
	const filter = { ...NO_FILTER, ...found.days };
	const ofTimeline = readTimeline(rest) !== null && found.opening !== "in" && found.opening !== "during";
	if (ofTimeline || (found.opening === "since" && isSaidSince(rest))) return join(narrowed, filter, rest);
	if (found.opening !== "" || !asksForWords(rest)) return null;
	return { ...join(narrowed, filter, rest), question: narrowed.question, isSure: false };
}

/** What parts the days of publication from those of what was published in them. */
const PARTING: ReadonlySet<string> = new Set(["since", "after", "before", "until", "till", "between"]);

/** "…, published since 2024"; "the photo, published in 2024" tells of the photo. */
function takePublished(stretch: Words, narrowed: Narrowed, { today }: Known): Narrowed | null {
	const words = bareWordsOf(stretch);
	const found = readDaysAtEnd(words, today);
	const at = stretch.from + (found?.from ?? 0) - 1;
	const [before, published] = [stretch.text.words[at - 1], stretch.text.words[at]];
	if (found === null || !PARTING.has(found.opening) || !before || !published) return null;
	if (bare(published) !== "published") return null;
	if (!/[,;(]$/.test(before.lower) && !published.lower.startsWith("(")) return null;
	return join(narrowed, { ...NO_FILTER, ...found.days }, textBefore(stretch.text, at));
}

const LONGEST_NAME = 4;

/** "By Ann Lee", who writes the articles and is not told of in them. */
function takeAuthor(stretch: Words, narrowed: Narrowed, { isAuthor }: Known): Narrowed | null {
	const words = bareWordsOf(stretch);
	const by = words.lastIndexOf("by");
	const length = words.length - by - 1;
	const before = stretch.text.words[stretch.from + by - 1];
	// "First reported by the Daily News" tells who did it.
	if (
		before === undefined ||
		isVerb(before) ||
		by < 1 ||
		length < 2 ||
		length > LONGEST_NAME ||
		narrowed.filter.author !== ""
	)
		return null;
	const from = stretch.from + by;
	const author = trimName(textBetween(stretch.text, from + 1, stretch.end));
	if (isMarked({ ...stretch, from }) || !isAuthor(author)) return null;
	return join(narrowed, { ...NO_FILTER, author }, textBefore(stretch.text, from));
}

function hasDays({ filter, isSure }: Narrowed): boolean {
	return filter.since !== null || filter.until !== null || !isSure;
}

/** A question that is narrowed by what was found too; what was found first counts. */
function join(narrowed: Narrowed, found: Filter, question: string): Narrowed {
	const { filter } = narrowed;
	const days = hasDays(narrowed) ? filter : found;
	return {
		...narrowed,
		question,
		filter: {
			since: days.since,
			until: days.until,
			author: filter.author || found.author,
			section: filter.section || found.section,
		},
	};
}
