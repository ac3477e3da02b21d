import type { types } from "@slack/bolt";
import type { Article } from "../../../core/article/article.ts";
import { tellKeeping } from "../../../presentation/gaps.ts";
import type { Desk } from "../../desk.ts";
import { label, smallLine } from "../markup/rich-text.ts";
import { renderSearched, renderSources } from "../render-searched.ts";
import { renderHowToAsk } from "./render-how-to-ask.ts";
import { renderNewest } from "./render-newest.ts";
import { type AskedOf, renderAskedBefore, renderQuestions, renderSearchField } from "./render-questions.ts";

/** What one reader of the home sees beside what all do. */
export type HomeParts = {
	/** The newest articles, the newest first. */
	readonly newest: readonly Article[];
	/** Questions that the articles answer. */
	readonly suggested: readonly string[];
	/** What the reader asked last, the newest first. */
	readonly asked: readonly AskedOf[];
	/** Whether the reader is told with which sources something is wrong. */
	readonly isAdmin: boolean;
};

/** Where to ask, what was published and asked last, how to ask, and what is answered from. */
export function renderHome(desk: Desk, parts: Partial<HomeParts> = {}): types.HomeView {
	const { newest = [], suggested = [], asked = [], isAdmin = false } = parts;
	const { archive, sources, now, keepsQuestions, pageOf } = desk.newsroom;
	return {
		type: "home",
		blocks: [
			renderSearchField(),
			...headed("For example", renderQuestions(suggested)),
			...headed("The newest articles", renderNewest(newest, pageOf)),
			...headed("What you asked last", renderAskedBefore(asked)),
			...headed("How to ask", renderHowToAsk(desk)),
			...headed("What I answer from", [
				...renderSearched(archive.searched).blocks,
				...(isAdmin ? renderSources(sources(), now()) : []),
			]),
			...smallLine(tellKeeping(keepsQuestions) ?? ""),
			...smallLine(`${desk.followsThreads ? FOLLOWING : WRITTEN_TO_ME} ${KEPT}`),
		],
	};
}

const WRITTEN_TO_ME = "I read what is written to me and nothing else.";
const KEPT =
	"Questions are kept for 30 days with their answers, so that buttons work; quotations that are checked by " +
	"themselves are not kept.";
const FOLLOWING =
	"I read what is written to me, and what is written within half an hour in a thread where I answered: there I go on " +
	"without being mentioned, if this workspace lets me.";

function headed(title: string, blocks: readonly types.KnownBlock[]): readonly types.KnownBlock[] {
	return blocks.length === 0 ? [] : [{ type: "header", text: label(title) }, ...blocks];
}
