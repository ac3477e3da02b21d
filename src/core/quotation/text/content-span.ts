import type { Span } from "../../article/article.ts";
import type { Reading, Run } from "./reading.ts";

const EDGE = /^[.,;:?!—–-]$/;

export function trimRun(reading: Reading, run: Run): Run {
	let { first, end } = run;
	const { words, markedOf } = reading;
	while (first < end && EDGE.test(words[first]?.text ?? "") && (markedOf[first] ?? -1) < 0) first++;
	while (end > first && EDGE.test(words[end - 1]?.text ?? "") && (markedOf[end - 1] ?? -1) < 0) end--;
	return { first, end };
}

/** The span of a run without an opening and closing mark that hold all of it. */
export function contentSpan(reading: Reading, run: Run): Span {
	const { words, marked, markedOf } = reading;
	const start = words[run.first]?.start ?? 0;
	const end = words[run.end - 1]?.end ?? start;
	const number = markedOf[run.first] ?? -1;
	const stretch = marked[number];
	if (stretch && stretch.start === start && stretch.end === end) return stretch.inner;
	return { start, end };
}
