import type { Parsed } from "../clause/parsed.ts";
import { attributeAfter } from "./attribute-after.ts";
import { attributeBefore } from "./attribute-before.ts";
import type { Attribution } from "./attribution.ts";
import { findCaption } from "./transcript-caption.ts";

/** The attribution that touches a marked stretch, after it or before it; null where none does. */
export function attributeMarked(reading: Parsed, number: number): Attribution | null {
	const { article, marked } = reading;
	const stretch = marked[number];
	if (!stretch) return null;
	const caption = findCaption(reading, number);
	if (caption)
		return {
			cue: null,
			cueRun: { first: caption.end - 1, end: caption.end },
			source: { first: caption.first, end: caption.end - 1 },
			how: "caption",
		};
	const last = article.text.slice(stretch.inner.start, stretch.inner.end).trimEnd().slice(-1);
	const after = attributeAfter(reading, number, last);
	if (after && /[,—?!-]/.test(last) && after.how !== "unlisted" && after.how !== "guessed") return after;
	const before = attributeBefore(reading, number);
	if (after?.how === "unlisted" && (!before?.cue || before.how === "guessed")) return after;
	return before ?? after;
}
