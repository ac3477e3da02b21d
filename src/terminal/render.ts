import type { Answer, Citation, Told } from "../core/answer/answer.ts";
import type { Checked } from "../core/check/verdict.ts";
import { explainBeyond } from "../presentation/answer/beyond-wording.ts";
import { wordCorrections } from "../presentation/answer/corrections.ts";
import { findInstead } from "../presentation/answer/refusal.ts";
import { describeReading, describeSearched } from "../presentation/answer/searched-wording.ts";
import { wordTold } from "../presentation/answer/told-wording.ts";
import { describeUnderstood } from "../presentation/answer/understanding.ts";
import { wordPasted } from "../presentation/check/pasted-wording.ts";
import { type Appearance, joinBlocks, paint, timesOf } from "./appearance.ts";
import { renderAnswered, shownOf } from "./render-answered.ts";
import { renderNotFound } from "./render-not-found.ts";
import { onOneLine } from "./show-controls.ts";

const HOW_TO_ASK =
	"Ask about the articles: who said …? what did … say about …? how many …? which articles do you have? " +
	"The answer is the exact passage.";

/**
 * The answer as text for a terminal; article text stands in it as published, but for control characters, made visible.
 */
export function renderAnswer(answer: Answer, appearance: Appearance): string {
	const understood = describeUnderstood(answer.understood, onOneLine);
	return joinBlocks([
		explainBeyond(answer),
		paint("faint", understood, appearance),
		renderKind(answer, appearance),
		wordCorrections(shownCitations(answer), onOneLine).join("\n"),
		paint("faint", describeReading(answer), appearance),
	]);
}

function renderTold(answer: Told, appearance: Appearance): string {
	const lines = wordTold(answer, HOW_TO_ASK, onOneLine);
	const searched = answer.told.kind === "help" ? [describeSearched(answer.searched, timesOf(appearance))] : [];
	return [...lines, ...searched].join("\n");
}

/** The same, below what there is to say of a quotation that was pasted into the question. */
export function renderReply(answer: Answer, checked: Checked | null, appearance: Appearance): string {
	const lines = checked === null ? [] : wordPasted(checked, onOneLine);
	return joinBlocks([lines.join("\n"), renderAnswer(answer, appearance)]);
}

function shownCitations(answer: Answer): readonly Citation[] {
	if (answer.kind === "answered") return shownOf(answer);
	return (answer.kind === "not-found" && findInstead(answer, onOneLine)?.citations) || [];
}

function renderKind(answer: Answer, appearance: Appearance): string {
	switch (answer.kind) {
		case "answered":
			return renderAnswered(answer, appearance);
		case "not-found":
			return renderNotFound(answer, appearance);
		case "told":
			return renderTold(answer, appearance);
	}
}
