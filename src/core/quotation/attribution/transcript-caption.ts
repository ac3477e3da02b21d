import type { Reading, Run } from "../text/reading.ts";

const CAPTION = /^["“”'\s]*(\p{Lu}[\p{Lu}.' -]*\p{Lu}):\s/u;

/** The words of a transcript's caption within the marks, "WALLACE: …", with the colon; null where there is none. */
export function findCaption(reading: Reading, number: number): Run | null {
	const { article, marked, markedRuns, words } = reading;
	const stretch = marked[number];
	const run = markedRuns[number];
	if (!stretch || !run) return null;
	const caption = CAPTION.exec(article.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 40)));
	if (!caption) return null;
	const colon = stretch.start + caption[0].trimEnd().length;
	let first = run.first;
	while (words[first]?.isMark) first++;
	let end = first;
	while (end < run.end && (words[end]?.end ?? 0) <= colon) end++;
	return { first, end };
}
