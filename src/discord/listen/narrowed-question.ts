import type { Desk } from "../../newsroom/desk.ts";
import { type AmbiguousArticle, narrowToArticle } from "../../newsroom/narrow-to-article.ts";
import { isNo } from "../../presentation/answer/refusal.ts";
import type { Narrowing } from "../../presentation/typed-narrowing.ts";
import { PLATFORM } from "../platform.ts";
import { articleChoice, readArticleChoice } from "../read/article-choice.ts";
import type { Origin } from "../read/origin.ts";
import { tellNoArticle, writeMeant } from "../render/article-notices.ts";
import { row, select, textDisplay } from "../render/markup/components.ts";
import { inline } from "../render/markup/inline.ts";
import { LIMITS } from "../render/markup/limits.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { askInTurn, replyToQuestion } from "./reply-to-question.ts";

/** A question with what narrows it, as it was typed. */
export type NarrowedQuestion = {
	readonly question: string;
	readonly speaker: string | null;
	readonly article: string | null;
	/** What else narrows it. */
	readonly narrowing?: Narrowing;
	/** Whether the answer is for whoever asks alone. A no always is. */
	readonly isHidden: boolean;
	readonly origin: Origin;
};

/** The message that answers a question about one article or all; asks back where several articles may be meant. */
export async function replyToNarrowed(desk: Desk, narrowed: NarrowedQuestion): Promise<Outgoing> {
	const { question, speaker, article, narrowing, isHidden, origin } = narrowed;
	const found = await narrowToArticle(article, (typed) => readArticleChoice(desk.newsroom, typed));
	switch (found.kind) {
		case "none":
			return tellNoArticle(found.typed);
		case "ambiguous":
			return askWhichArticle(desk, narrowed, found);
	}
	const asked = { ...narrowing, question, speaker: speaker ?? undefined, article: found.id };
	return replyToQuestion(desk, { asked, origin, isPrivate: (answer) => isHidden || isNo(answer) });
}

// Without the store there is nothing behind a choice.
const NAME_IT = "Ask again with more words of its headline.";

/** A select of the articles that may be meant. The question is kept with its answer from all articles. */
async function askWhichArticle(
	desk: Desk,
	{ question, speaker, narrowing, origin }: NarrowedQuestion,
	{ typed, articles }: AmbiguousArticle,
): Promise<Outgoing> {
	const asked = { ...narrowing, question, speaker: speaker ?? undefined };
	const answer = await askInTurn(desk, { asked, asker: origin.asker, surface: origin.surface });
	if ("components" in answer) return answer;
	const kept = { platform: PLATFORM, scope: null, asker: origin.asker, answer };
	const id = await desk.newsroom.state.answers.keep(kept);
	const options = articles.slice(0, LIMITS.selectOptions).map(articleChoice);
	return {
		components: [
			textDisplay(`${writeMeant(typed, articles.length)}. Which one?`),
			...(id === null
				? [textDisplay(options.map(({ name }) => `- ${inline(name)}`).join("\n")), textDisplay(NAME_IT)]
				: row([
						select({
							placeholder: "Choose an article",
							press: { kind: "article", answer: id, speaker: speaker ?? "" },
							options: options.map(({ name, value }) => ({ label: name, value })),
						}),
					])),
		],
		isPrivate: true,
	};
}
