import type { Citation } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import { dateInWords } from "../date-in-words.ts";
import type { Show } from "../show.ts";

/** The articles that are cited, each once. */
export function citedArticles(citations: readonly Pick<Citation, "article">[]): readonly Article[] {
	return [...new Map(citations.map(({ article }) => [article.id, article])).values()];
}

/**
 * What was corrected in the articles that are cited, a line for each note: "Corrected on 4 March 2026: …"; the notes of
 * an article once, however often it is cited, and the same note to several articles of one headline once.
 */
export function wordCorrections(citations: readonly Pick<Citation, "article">[], show: Show): readonly string[] {
	const articles = citedArticles(citations);
	const lines = articles.flatMap(({ headline, corrections = [] }) =>
		corrections.map(({ date, note }) => {
			const day = dateInWords(date);
			const what = articles.length === 1 ? `Corrected on ${day}` : `“${show(headline)}” was corrected on ${day}`;
			return `${what}: ${show(note)}`;
		}),
	);
	return [...new Set(lines)];
}

/** The notes that there is room for, each in full; where some are left out a last line tells how many. */
export function fitCorrections(lines: readonly string[], most: number, measure = countUnits): readonly string[] {
	let left = most;
	const shown = lines.filter((line) => {
		const fits = measure(line) < left;
		if (fits) left -= measure(line) + 1;
		return fits;
	});
	const more = lines.length - shown.length;
	return more === 0 ? shown : [...shown, `${more === 1 ? "A correction is" : `${more} corrections are`} ${TOO_LONG}`];
}

const TOO_LONG = "too long to be shown here: read the article.";

function countUnits(text: string): number {
	return text.length;
}
