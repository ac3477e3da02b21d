import type { Span } from "../../article/article.ts";
import type { Draft } from "../draft/draft.ts";
import type { Register } from "../people/register.ts";
import { firstFrom } from "../text/find-place.ts";
import type { Reading, Run } from "../text/reading.ts";
import { findDialogues, type Turn } from "./find-dialogues.ts";
import { findInterviewee } from "./find-interviewee.ts";

/** The turns of transcripts and interviews as quotations, without marks but in the very words. */
export function draftTurns(reading: Reading, register: Register): readonly Draft[] {
	return findDialogues(reading.article).flatMap((turns) => {
		const first = turns[0]?.caption.label.start ?? 0;
		const interviewee = findInterviewee(reading, register, first);
		return turns.map((turn) => draftTurn(reading, turn, interviewee));
	});
}

function draftTurn(reading: Reading, { caption, content, paragraph }: Turn, interviewee: Run | null): Draft {
	const source =
		caption.kind === "name" ? runOf(reading, caption.label) : caption.kind === "answer" ? interviewee : null;
	const cue = caption.mark.start < caption.mark.end ? caption.mark : null;
	return {
		content: withoutMarks(reading, content),
		paragraph,
		cue,
		source,
		how: "turn",
		isMain: true,
		stance: "said",
		follows: null,
		kind: "direct",
	};
}

/**
 * The drafts that are not within a turn: what stands there are the speaker's words. What follows a turn is not lent to
 * it.
 */
export function leaveOutWithin(drafts: readonly Draft[], turns: readonly Draft[]): readonly Draft[] {
	if (turns.length === 0) return drafts;
	const contents = turns.map(({ content }) => content);
	const lines = new Set(turns.map(({ paragraph }) => paragraph));
	return drafts
		.filter(({ content }) => !isWithin(content, contents))
		.map((draft) => {
			const isBesideTurn = lines.has(draft.paragraph) || lines.has(draft.paragraph - 1);
			return draft.follows === "before" && isBesideTurn ? { ...draft, follows: null } : draft;
		});
}

function isWithin({ start, end }: Span, contents: readonly Span[]): boolean {
	const next = firstFrom(contents, start + 1);
	const before = contents[next - 1];
	const after = contents[next];
	return (before !== undefined && before.end > start) || (after !== undefined && after.start < end);
}

function runOf({ words }: Reading, { start, end }: Span): Run {
	return { first: firstFrom(words, start), end: firstFrom(words, end) };
}

const OPENING = /^["“«„]/;
const CLOSING = /["”»“]$/;

function withoutMarks({ article: { text } }: Reading, { start, end }: Span): Span {
	const isMarked = end - start > 2 && OPENING.test(text.charAt(start)) && CLOSING.test(text.charAt(end - 1));
	return isMarked ? { start: start + 1, end: end - 1 } : { start, end };
}
