import type { APIComponentInContainer, APIMessageTopLevelComponent } from "discord.js";
import type { Answer } from "../../core/answer/answer.ts";
import { explainBeyond } from "../../presentation/answer/beyond-wording.ts";
import { describeReading } from "../../presentation/answer/searched-wording.ts";
import { describeUnderstood } from "../../presentation/answer/understanding.ts";
import type { AnswerView, Parts, RoomyView } from "./answer-view.ts";
import { renderPasted } from "./check/render-pasted.ts";
import { container, textDisplay } from "./markup/components.ts";
import { escapeMarkdown } from "./markup/escape.ts";
import { inline } from "./markup/inline.ts";
import { assertBudget, CEILING } from "./markup/limits.ts";
import { smallPrint } from "./markup/markdown.ts";
import { renderAnswered } from "./render-answered.ts";
import { renderNotFound } from "./render-not-found.ts";
import { renderTold } from "./render-told.ts";
import { renderVotes } from "./render-votes.ts";
import { shownCitations } from "./shown-citations.ts";
import { writeCorrections } from "./write-corrections.ts";

/** The components of a message that shows an answer; the same view of the same answer is always the same. */
export function renderAnswer(answer: Answer, view: AnswerView): readonly APIMessageTopLevelComponent[] {
	const pasted = view.pasted ? renderPasted(view.pasted) : "";
	const above = [pasted, explainBeyond(answer), smallPrint(describeUnderstood(answer.understood, inline))]
		.filter((it) => it !== "")
		.join("\n");
	const below = smallPrint([describeReading(answer), writeQuestion(answer)].filter((it) => it !== "").join("\n"));
	const corrections = writeCorrections(shownCitations(answer, view), above.length + below.length);
	const room = CEILING.text - above.length - corrections.length - below.length;
	const roomy = { ...view, id: view.id ?? "", room };
	const { parts, controls } = renderKind(answer, roomy);
	const votes = view.id === null || answer.kind === "told" ? [] : renderVotes(view.id);
	const shownControls = view.id === null ? [] : [...controls, ...votes];
	const all = [...texts(above), ...parts, ...texts(corrections), ...texts(below), ...shownControls];
	return assertBudget([container(all)]);
}

function renderKind(answer: Answer, view: RoomyView): Parts {
	switch (answer.kind) {
		case "answered":
			return renderAnswered(answer, view);
		case "not-found":
			return renderNotFound(answer, view);
		case "told":
			return renderTold(answer, view);
	}
}

function texts(text: string): readonly APIComponentInContainer[] {
	return text === "" ? [] : [textDisplay(text)];
}

const LONGEST_QUESTION = 300;

// A long question is what somebody pasted: it stands in the channel already.
function writeQuestion({ question }: Answer): string {
	const typed = question.trim();
	if (typed === "" || typed.length > LONGEST_QUESTION) return "";
	return `Question: ${escapeMarkdown(typed)}`;
}
