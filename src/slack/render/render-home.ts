import type { types } from "@slack/bolt";
import { tellKeeping } from "../../presentation/gaps.ts";
import type { Desk } from "../desk.ts";
import { explainAsk, explainCheck, explainQuotes, HOW_TO_ASK } from "./help.ts";
import { label, richText, section, smallLine, words } from "./markup/rich-text.ts";
import { renderSearched, renderSources } from "./render-searched.ts";

/** How to ask, and what can be asked about. */
export function renderHome(desk: Desk): types.HomeView {
	const { commands, botUserId, newsroom } = desk;
	const { archive, sources, now, keepsQuestions } = newsroom;
	return {
		type: "home",
		blocks: [
			header("How to ask"),
			...paragraph(
				...words("Mention "),
				{ type: "user", user_id: botUserId },
				...words(` in a channel. ${HOW_TO_ASK}`),
			),
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
			header("What I answer from"),
			...renderSearched(archive.searched).blocks,
			...renderSources(sources(), now()),
			...smallLine(tellKeeping(keepsQuestions) ?? ""),
			...smallLine(
				"I read what is written to me and nothing else. Questions are kept for 30 days with their answers, " +
					"so that buttons work; quotations that are checked by themselves are not kept.",
			),
		],
	};
}

function paragraph(...elements: readonly types.RichTextElement[]): readonly types.RichTextBlock[] {
	return richText(...section(...elements));
}

function header(text: string): types.HeaderBlock {
	return { type: "header", text: label(text) };
}
