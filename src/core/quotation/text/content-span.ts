import type { Span } from "../../article/article.ts";
import type { Reading, Run } from "./reading.ts";

const EDGE = /^[.,;:?!—–-]$/;

export function trimRun(reading: Reading, run: Run): Run {
	let { first, end } = run;
	const { words, markedOf } = reading;
	while (first < end && EDGE.test(words[first]?.text ?? "") && (markedOf[first] ?? -1) < 0) first++;
	for (let before = end + 1; before > end; ) {
		before = end;
		while (end > first && EDGE.test(words[end - 1]?.text ?? "") && (markedOf[end - 1] ?? -1) < 0) end--;
		if (isNoteMark(reading, end)) end -= NOTE_MARK;
	}
	return { first, end };
}

/** The words of the mark of a footnote: "[5]". */
const NOTE_MARK = 3;

function isNoteMark({ words }: Reading, end: number): boolean {
	const [opening, number, closing] = words.slice(Math.max(0, end - NOTE_MARK), end);
	return opening?.text === "[" && closing?.text === "]" && /^\d{1,3}$/.test(number?.text ?? "");
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
