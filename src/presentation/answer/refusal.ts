import type { Answer, Citation, NotFound, Searched } from "../../core/answer/answer.ts";
import type { Show } from "../show.ts";
import { wordFilter } from "./filter-wording.ts";

const MOST_CLOSEST = 3;
const MOST_ON_OTHER_THINGS = 5;

/**
 * Which of the three kinds of no it is, as a sentence; of some articles alone it says no more than of these, and of
 * none that it is let through by no filter.
 */
export function explainRefusal({ reason, speaker, searched }: NotFound, show: Show): string {
	if (isEmpty(searched)) return `No article that was asked about is among those${wordFilter(searched.filter)}.`;
	const [these, all] = searched.filter ? ["These articles", "these articles"] : ["The articles", "the articles"];
	switch (reason) {
		case "no-match":
			return `Nothing in ${all} matches this question.`;
		case "closest":
			return `${these} do not answer this.`;
		case "speaker-silent":
			return `${nameOf(speaker, show)} is in the articles, but says nothing on this there.`;
	}
}

/**
 * The words of the question that stand in no article that was searched: "Found nowhere: “zebra”", or of some articles
 * alone "Found in none of these: “zebra”"; empty where all were found.
 */
export function listUnknownWords({ unknownWords, searched }: NotFound, show: Show): string {
	if (unknownWords.length === 0 || isEmpty(searched)) return "";
	const where = searched.filter ? "in none of these" : "nowhere";
	return `Found ${where}: ${unknownWords.map((word) => `“${show(word)}”`).join(", ")}`;
}

/** Whether a filter let nothing through: which words stand nowhere, nobody looked. */
function isEmpty({ articles, filter }: Searched): boolean {
	return articles === 0 && filter !== undefined;
}

/**
 * Whether the articles do not answer, or there is none of those days, by that author or in that section: a no, which is
 * for whoever asked.
 */
export function isNo(answer: Answer): boolean {
	if (answer.kind !== "told") return answer.kind === "not-found";
	return answer.told.kind === "no-such" || (answer.told.kind === "articles" && answer.told.total === 0);
}

/** What there is instead of an answer, under a heading that says so. */
export type Instead = {
	/** "closest": passages that do not answer; "other-things": quotations of the silent speaker. */
	readonly kind: "closest" | "other-things";
	readonly heading: string;
	readonly citations: readonly [Citation, ...Citation[]];
};

/**
 * What may be shown instead of an answer; null where there is nothing. The closest passages have no highlight and no
 * speaker.
 */
export function findInstead(answer: NotFound, show: Show): Instead | null {
	const quoted =
		answer.reason === "speaker-silent" ? answer.passages.filter(({ quotation }) => quotation !== null) : [];
	const [first, ...rest] = quoted.slice(0, MOST_ON_OTHER_THINGS);
	if (first) {
		const heading = `${nameOf(answer.speaker, show)} is quoted on other things:`;
		return { kind: "other-things", heading, citations: [first, ...rest] };
	}
	const [closest, ...others] = answer.passages.slice(0, MOST_CLOSEST).map(withoutAnswer);
	if (!closest) return null;
	return {
		kind: "closest",
		heading: "The closest passages, which do not answer:",
		citations: [closest, ...others],
	};
}

function withoutAnswer(citation: Citation): Citation {
	return { ...citation, highlight: null, quotation: null };
}

function nameOf(speaker: string | null, show: Show): string {
	return show(speaker || "The speaker asked for");
}
