import type { types } from "@slack/bolt";
import { clip } from "../markup/clip.ts";
import { LIMITS } from "../markup/limits.ts";
import { ACTIONS, writeTyped } from "../markup/press.ts";
import { label } from "../markup/rich-text.ts";

/** The field to type a question into; it is asked when Enter is pressed. */
export function renderSearchField(): types.InputBlock {
	return {
		type: "input",
		dispatch_action: true,
		label: label("Ask the articles; only you see the answer"),
		element: {
			type: "plain_text_input",
			action_id: ACTIONS.searchHome,
			max_length: LIMITS.question,
			placeholder: label("Who said …? What did … say about …? How many …?"),
			dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
		},
	};
}

/** Questions that are asked when they are pressed, each on a line; without those that no button holds. */
export function renderQuestions(questions: readonly string[]): readonly types.ActionsBlock[] {
	return questions.flatMap((question) => {
		const value = writeTyped(question);
		const text = label(clip(question.replace(/\s+/g, " "), LIMITS.buttonText));
		if (value === null) return [];
		return { type: "actions", elements: [{ type: "button", action_id: ACTIONS.askAgain, text, value }] };
	});
}
