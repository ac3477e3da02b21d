import type { types } from "@slack/bolt";
import { WHY } from "../../presentation/feedback.ts";
import { LIMITS } from "./markup/limits.ts";
import { modal } from "./markup/modal.ts";
import { CALLBACKS, writeReference } from "./markup/press.ts";
import { label } from "./markup/rich-text.ts";

/** The id of the input for the reason, and of its block. */
export const REASON_INPUT = "reason";

/** The modal that asks why an answer was not helpful. */
export function renderReasonModal(answer: string): types.ModalView {
	const element: types.PlainTextInput = {
		type: "plain_text_input",
		action_id: REASON_INPUT,
		multiline: true,
		max_length: LIMITS.reason,
		placeholder: label(WHY.words),
	};
	return {
		...modal(WHY.title, [{ type: "input", block_id: REASON_INPUT, optional: true, label: label(WHY.reason), element }]),
		callback_id: CALLBACKS.reason,
		private_metadata: writeReference({ answer, numbers: [] }),
		submit: label("Send"),
	};
}
