import type { Answer, Searched } from "../../core/answer/answer.ts";
import type { Days } from "../../core/question/days.ts";
import type { Filter } from "../../core/question/filter.ts";
import { dateInWords } from "../date-in-words.ts";

/** From when to when articles were published: " published since 1 March 2025"; empty for any day. */
export function wordDays({ since, until }: Days): string {
	if (since !== null && until !== null)
		return since === until
			? ` published on ${dateInWords(since)}`
			: ` published from ${dateInWords(since)} to ${dateInWords(until)}`;
	if (since !== null) return ` published since ${dateInWords(since)}`;
	return until === null ? "" : ` published until ${dateInWords(until)}`;
}

/** What let articles through: " by Ann Lee, in the section Sport, published since 1 March 2025"; empty for all. */
export function wordFilter(filter: Filter | undefined): string {
	if (filter === undefined) return "";
	const { author, section } = filter;
	const by = author === "" ? "" : ` by ${plainName(author)}`;
	const within = section === "" ? "" : ` in the section ${plainName(section)}`;
	return `${by}${within}${wordDays(filter)}`;
}

/** What is no letter, number, blank or mark of a name: no platform takes what is left for anything but words. */
const NOT_PLAIN = /[^\p{L}\p{M}\p{N} .'’-]/gu;

function plainName(name: string): string {
	return name.replaceAll(NOT_PLAIN, "").trim();
}

const ORDERS = {
	newest: "In order of date, the newest first.",
	oldest: "In order of date, the oldest first.",
} as const;

/**
 * Of which articles alone an answer is, and in what order it tells of them: "Only from the 12 articles published since
 * 1 March 2025."; empty where it is of all, or where the answer itself tells.
 */
export function describeNarrowing(answer: Answer): string {
	const isMany = answer.kind === "answered" && answer.citations.length > 1;
	const order = isMany && answer.order ? ORDERS[answer.order] : "";
	return [tellsFilter(answer) ? "" : wordSource(answer.searched), order].filter((it) => it !== "").join(" ");
}

function tellsFilter(answer: Answer): boolean {
	return answer.kind === "not-found" || (answer.kind === "told" && answer.told.kind !== "quoted");
}

function wordSource({ articles, filter }: Searched): string {
	if (filter === undefined) return "";
	const which = articles === 1 ? "article" : `${articles.toLocaleString("en")} articles`;
	return `Only from the ${which}${wordFilter(filter)}.`;
}
