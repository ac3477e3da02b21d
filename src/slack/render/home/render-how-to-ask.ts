import type { types } from "@slack/bolt";
import type { Desk } from "../../desk.ts";
import { explainAsk, explainCheck, explainQuotes, HOW_TO_ASK } from "../help.ts";
import { richText, section, words } from "../markup/rich-text.ts";

/** Each way to ask, a paragraph for each. */
export function renderHowToAsk({ commands, botUserId }: Pick<Desk, "commands" | "botUserId">) {
	return [
		...paragraph(...words("Mention "), { type: "user", user_id: botUserId }, ...words(` in a channel. ${HOW_TO_ASK}`)),
		...paragraph(...words("Or write to me under Messages: only you see what I answer there.")),
		...paragraph(...words(`${explainAsk(commands)} Only you see the answer until you share it.`)),
		...paragraph(...words(explainQuotes(commands))),
		...paragraph(...words(explainCheck(commands))),
		...paragraph(
			...words(
				"On any message, the shortcut “Find this in the article” looks for its words, and “Check this " +
					"quotation” tells whether they are what was printed.",
			),
		),
	];
}

function paragraph(...elements: readonly types.RichTextElement[]): readonly types.RichTextBlock[] {
	return richText(...section(...elements));
}
