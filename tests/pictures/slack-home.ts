import { createSuggestions } from "#src/newsroom/suggest-questions.ts";
import { renderHome } from "#src/slack/render/home/render-home.ts";
import { makeDesk } from "../slack/made-desk.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";
import { drawBlocks } from "./slack-blocks.ts";
import { drawView } from "./slack-picture.ts";

/** Where the picture is kept. */
export const SLACK_HOME = "tests/pictures/slack-home.svg";

/** The home of the app in Slack, over the article in `corpus/`, as SVG. */
export async function drawSlackHome(): Promise<string> {
	const { newsroom } = makeNewsroom();
	const { blocks } = renderHome(makeDesk({ newsroom }), {
		newest: newsroom.directory.articles(""),
		suggested: await createSuggestions(newsroom)(),
		asked: [{ asked: { question: "How many tanks did Syria receive?" }, headline: undefined }],
	});
	return drawView("The home of the app in Slack", drawBlocks(blocks, "home"));
}
