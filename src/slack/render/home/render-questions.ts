import type { types } from "@slack/bolt";
import { wordAskedBefore } from "../../../presentation/answer/asked-before.ts";
import { isolate } from "../../../presentation/isolate.ts";
import type { AskedBefore } from "../../../state/asked-before.ts";
import { EXAMPLES } from "../help.ts";
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
			placeholder: label(EXAMPLES),
			dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
		},
	};
}

/** Questions that are asked when they are pressed, each on a line; without those that no button holds. */
export function renderQuestions(questions: readonly string[]): readonly types.ActionsBlock[] {
	return questions.flatMap((question) => renderQuestion(question, clip(oneLine(question), LIMITS.buttonText)));
}

/** What somebody asked, and the headline of the only article that it was asked of. */
export type AskedOf = { readonly asked: AskedBefore; readonly headline: string | undefined };

/** The same of what was asked before, with what narrowed it. */
export function renderAskedBefore(all: readonly AskedOf[]): readonly types.ActionsBlock[] {
	return all.flatMap(({ asked, headline }) => {
		const [words, narrowing] = wordAskedBefore(asked, headline, (name) => isolate(clip(oneLine(name), NAME_ROOM)));
		const left = Math.max(WORDS_ROOM, LIMITS.buttonText - narrowing.length);
		const isPlain = Object.entries(asked).every(([name, value]) => name === "question" || value === undefined);
		const text = clip(clip(oneLine(words), left) + narrowing, LIMITS.buttonText);
		return renderQuestion(isPlain ? asked.question : asked, text);
	});
}

/** In a button, how much of a name is shown, and at least of the words of a question. */
const NAME_ROOM = 25;
const WORDS_ROOM = 30;

function renderQuestion(asked: string | AskedBefore, text: string): readonly types.ActionsBlock[] {
	const value = writeTyped(asked);
	if (value === null) return [];
	const button = { type: "button", action_id: ACTIONS.askAgain, text: label(text), value } as const;
	return [{ type: "actions", elements: [button] }];
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ");
}
