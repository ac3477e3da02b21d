import type { types } from "@slack/bolt";
import type { Citation, NotFound } from "../../core/answer/answer.ts";
import { textOf } from "../../core/article/article.ts";
import type { AnswerPage } from "../../presentation/answer/answer-pages.ts";
import { distinctSpeakers } from "../../presentation/answer/distinct-speakers.ts";
import { findInstead, type Instead } from "../../presentation/answer/refusal.ts";
import { clip } from "./markup/clip.ts";
import { LIMITS } from "./markup/limits.ts";
import { ACTIONS, HELPFUL, NOT_HELPFUL, writeReference } from "./markup/press.ts";
import { label } from "./markup/rich-text.ts";

/** The answer that buttons are about, and which of its pages they stand under. */
export type Place = {
	/** The id of the answer. */
	readonly answer: string;
	readonly pages: readonly AnswerPage[];
	/** The number of the page, from 0. */
	readonly at: number;
	readonly isShareable: boolean;
};

/** The buttons that lead on from a page: to the context of what it cites, to other pages, to the channel. */
export function renderButtons(place: Place): types.ActionsBlock[] {
	const { answer, pages, at, isShareable } = place;
	const elements: types.ActionsBlockElement[] = [...contextControl(place)];
	if (pages[at - 1]) elements.push(pageButton(ACTIONS.previousPage, "Previous", { answer, page: at - 1 }));
	const next = pages[at + 1];
	if (next) elements.push(pageButton(ACTIONS.nextPage, nameNext(next), { answer, page: at + 1 }));
	if (isShareable) elements.push(button(ACTIONS.share, "Share to Channel", writeReference({ answer, numbers: [at] })));
	return elements.length === 0 ? [] : [{ type: "actions", elements }];
}

const INSTEAD_LABELS: Readonly<Record<Instead["kind"], string>> = {
	closest: "Show Closest Passages",
	"other-things": "Show Other Quotations",
};

/** The button to what there is in place of an answer, for whoever wants to see it; none where there is nothing. */
export function renderInsteadButton(no: NotFound, answer: string): types.ActionsBlock[] {
	const instead = findInstead(no, String);
	if (instead === null) return [];
	const value = writeReference({ answer, numbers: [] });
	return [{ type: "actions", elements: [button(ACTIONS.showInstead, INSTEAD_LABELS[instead.kind], value)] }];
}

/** The buttons by which a reader says what an answer was worth. */
export function renderVoteButtons(answer: string): types.ContextActionsBlock[] {
	const vote = (text: string, number: number) => ({
		text: label(text),
		value: writeReference({ answer, numbers: [number] }),
	});
	const element: types.FeedbackButtons = {
		type: "feedback_buttons",
		action_id: ACTIONS.vote,
		positive_button: { ...vote("Helpful", HELPFUL), accessibility_label: "This answer was helpful" },
		negative_button: { ...vote("Not Helpful", NOT_HELPFUL), accessibility_label: "This answer was not helpful" },
	};
	return [{ type: "context_actions", elements: [element] }];
}

function contextControl({ answer, pages, at }: Place): readonly types.ActionsBlockElement[] {
	const { citations = [] } = pages[at] ?? {};
	const first = pages.slice(0, at).reduce((sum, page) => sum + page.citations.length, 0);
	const reference = (index: number) => writeReference({ answer, numbers: [first + index, 0] });
	const [only, ...others] = citations;
	if (!only) return [];
	if (others.length === 0) return [contextButton(only, reference(0))];
	const names = nameAll(citations);
	const options = citations.map((_, index) => ({
		text: label(clip(`${first + index + 1}. ${names[index]}`, LIMITS.optionText)),
		value: reference(index),
	}));
	return [
		{
			type: "static_select",
			action_id: ACTIONS.showContextOf,
			placeholder: label("Show Context"),
			options,
		},
	];
}

function contextButton(citation: Citation, value: string): types.Button {
	return {
		...button(ACTIONS.showContext, "Show Context", value),
		accessibility_label: clip(`Show the context of ${nameOf(citation)}`, LIMITS.accessibilityLabel),
	};
}

/** By the speaker where each citation has one of its own, else by its words. */
function nameAll(citations: readonly Citation[]): readonly string[] {
	const names =
		distinctSpeakers(citations) ??
		citations.map(({ article, highlight, passage }) => textOf(article, highlight ?? passage));
	return names.map((name) => name.replace(/\s+/g, " "));
}

function nameOf({ article, quotation, paragraph }: Citation): string {
	if (quotation?.speaker) return `the words of ${textOf(article, quotation.speaker.name)}`;
	return `paragraph ${paragraph.number} of “${article.headline}”`;
}

function nameNext({ kind, citations }: AnswerPage): string {
	return kind === "answer" && citations.length > 1 ? "Next Passages" : "Next Passage";
}

function pageButton(id: string, text: string, to: { readonly answer: string; readonly page: number }): types.Button {
	return button(id, text, writeReference({ answer: to.answer, numbers: [to.page] }));
}

function button(id: string, text: string, value: string): types.Button {
	return { type: "button", action_id: id, text: label(text), value };
}
