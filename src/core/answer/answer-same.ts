import { textOf } from "../article/article.ts";
import type { Conversation } from "../question/conversation.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Citation } from "./answer.ts";
import { cite, quotedWords } from "./cite.ts";

/** Words that were shown before, whose speaker is asked for, and how sure it is that they are meant. */
export type Same = { readonly citation: Citation; readonly confidence: number };

/** The words shown last are meant where they are somebody's; else the nearest of their paragraph may be. */
const SHOWN = 0.9;
const NEAR = 0.55;

/**
 * The quotation that the last answer showed, or the nearest one to it in its paragraph; null where there is none, or
 * none of the speaker asked for.
 */
export function answerSame(index: PassageIndex, before: Conversation, speaker: string | null): Same | null {
	if (before.article === null || before.paragraph === null) return null;
	const quotations = index
		.passagesIn(index.passagesOf(before.article))
		.filter(({ paragraph }) => paragraph.number === before.paragraph)
		.flatMap((passage) => passage.quotations.map((quotation) => ({ passage, quotation })));
	const named = quotations.filter((it) => isNamed(it, speaker));
	const far = ({ quotation }: Placed) => distance(quotation, before.highlight);
	const [nearest] = named.toSorted((a, b) => far(a) - far(b));
	if (!nearest) return null;
	const { passage, quotation } = nearest;
	const citation = cite(passage, quotedWords(passage, quotation), { quotation, score: 0 });
	return { citation, confidence: far(nearest) === 0 ? SHOWN : NEAR };
}

type Placed = { readonly passage: Passage; readonly quotation: Quotation };

function isNamed({ passage, quotation }: Placed, speaker: string | null): boolean {
	if (quotation.speaker === null) return false;
	return speaker === null || textOf(passage.article, quotation.speaker.name) === speaker;
}

/** How many characters lie between a quotation and a place; 0 where it holds the place. */
function distance({ content, cue }: Quotation, place: number | null): number {
	if (place === null) return 1;
	const start = Math.min(content.start, cue?.start ?? content.start);
	return Math.max(0, start - place, place - content.end + 1);
}
