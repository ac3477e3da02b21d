import type { types } from "@slack/bolt";
import type { Article } from "../../core/article/article.ts";
import { dateInWords } from "../../presentation/date-in-words.ts";
import { nameQuoted } from "../../presentation/quoted-names.ts";
import { EXAMPLES } from "./help.ts";
import { LIMITS } from "./markup/limits.ts";
import { modal } from "./markup/modal.ts";
import { ACTIONS, CALLBACKS, writeTyped } from "./markup/press.ts";
import { bold, label, richText, section, smallLine } from "./markup/rich-text.ts";
import { showHeadline, showName } from "./render-citation.ts";

/** What stands below a link to an article: its headline and date, who is quoted in it, and a button to ask about it. */
export function renderUnfurl({ id, headline, published }: Article, quoted: readonly string[]): types.KnownBlock[] {
	const facts = [published === undefined ? "" : dateInWords(published), nameQuoted(quoted, showName)];
	const value = writeTyped(id);
	return [
		...richText(...section(...bold(showHeadline(headline)))),
		...smallLine(facts.filter((fact) => fact !== "").join(" · ")),
		...(value === null ? [] : renderAskButton(value)),
	];
}

function renderAskButton(value: string): readonly types.ActionsBlock[] {
	const text = label("Ask About This Article");
	return [{ type: "actions", elements: [{ type: "button", action_id: ACTIONS.askAbout, text, value }] }];
}

/** The id of the input for the question, and of its block. */
export const QUESTION_INPUT = "question";

/** The modal that asks what somebody wants to know of an article; null where its id is too long to be kept in it. */
export function renderAskAbout({ id, headline }: Article): types.ModalView | null {
	const element: types.PlainTextInput = {
		type: "plain_text_input",
		action_id: QUESTION_INPUT,
		max_length: LIMITS.question,
		placeholder: label(EXAMPLES),
	};
	if (id.length > LIMITS.privateMetadata) return null;
	return {
		...modal("Ask about an article", [
			...richText(...section(...bold(showHeadline(headline)))),
			{ type: "input", block_id: QUESTION_INPUT, label: label("Your question; only you see the answer"), element },
		]),
		callback_id: CALLBACKS.askAbout,
		private_metadata: id,
		submit: label("Ask"),
	};
}
