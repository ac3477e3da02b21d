import { BEFORE_A_NAME, MAY_END, SENTENCE_OPENERS } from "./abbreviations.ts";
import type { Span } from "./article.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a stretch of text, without the white space between them; together they cover all its words. */
export function splitSentences(text: string, within: Span): readonly Span[] {
	const sentences: Span[] = [];
	for (const { segment, index } of segmenter.segment(text.slice(within.start, within.end))) {
		const start = within.start + index + segment.length - segment.trimStart().length;
		const end = within.start + index + segment.trimEnd().length;
		if (start >= end) continue;
		const before = sentences.at(-1);
		if (before && isOneSentence(text, before, { start, end })) {
			sentences[sentences.length - 1] = { start: before.start, end };
		} else sentences.push({ start, end });
	}
	return sentences;
}

const LOOK_BACK = 24;
const CONTINUES = /^(?:\p{Ll}|[,;:)\]”’»–—-](?!\p{Lu}))/u;
const ONLY_CLOSING_MARKS = /^["'”’»)\]]+$/;
const INITIALS = /(?:^|[\s(“"‘'.-])(?:\p{Lu}\.)+$/u;
const LAST_WORD = /([\p{L}]+)\.$/u;
const FIRST_WORD = /^["'“‘(]?(\p{L}+(?:[’']\p{L}+)?)/u;
const PLAIN_START = /^\p{Lu}/u;

/** Whether the segmenter's break between two stretches is wrong: an abbreviation, "?” she asked", a lone mark. */
function isOneSentence(text: string, before: Span, after: Span): boolean {
	const head = text.slice(after.start, Math.min(after.end, after.start + LOOK_BACK));
	if (/\n/.test(text.slice(before.end, after.start))) return false;
	if (CONTINUES.test(head) || ONLY_CLOSING_MARKS.test(text.slice(after.start, after.end))) return true;
	const tail = text.slice(Math.max(before.start, before.end - LOOK_BACK), before.end);
	const isOpener = SENTENCE_OPENERS.has((FIRST_WORD.exec(head)?.[1] ?? "").toLowerCase());
	if (INITIALS.test(tail)) return !isOpener && PLAIN_START.test(head);
	const word = LAST_WORD.exec(tail)?.[1]?.toLowerCase();
	if (word === undefined) return false;
	if (word === "no" || word === "nos" || word === "art") return /^\d/.test(head);
	if (BEFORE_A_NAME.has(word)) return /^[\p{L}\d“"‘(]/u.test(head);
	return MAY_END.has(word) && !isOpener && /^[\p{Lu}\d(]/u.test(head);
}
