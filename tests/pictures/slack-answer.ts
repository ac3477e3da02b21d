import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { renderMessage } from "#src/slack/render/render-answer.ts";
import { drawThread } from "./slack-picture.ts";

/** Where the picture is kept. */
export const SLACK_ANSWER = "tests/pictures/slack-answer.svg";

/** A mention in Slack and what the program answers to it now, as SVG. */
export async function drawSlackAnswer(): Promise<string> {
	const { articles } = loadCorpus("corpus");
	const question = "who said Russia is an enemy?";
	const answer = createAsk(openArchive(articles))({ question });
	const { blocks } = renderMessage(answer, { id: "Ab3-_f6hIj9k" });
	return drawThread("A question in Slack, and the answer in its thread", [
		{
			author: "Ana",
			isApp: false,
			time: "10:02",
			colour: "#2b8a6e",
			content: { mention: "@On the Record", text: question },
		},
		{ author: "On the Record", isApp: true, time: "10:02", colour: "#1f2937", content: { blocks } },
	]);
}
