import type { types } from "@slack/bolt";
import type { Article } from "../../core/article/article.ts";
import { takeLinks } from "../../newsroom/linked-article.ts";
import type { Task } from "../connection/attempt.ts";
import { slackErrorCode } from "../connection/failures.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { LinkSharedEvent } from "../read/payloads.ts";
import { unescapeText } from "../render/markup/escape.ts";
import { renderUnfurl } from "../render/render-unfurl.ts";

/** Shows below links to articles what these are; null where none leads to an article that may be told of. */
export function handleLinks(desk: Desk, body: unknown): Task | null {
	const read = LinkSharedEvent.safeParse(body);
	if (!read.success) return null;
	const { channel, message_ts: ts, links, source, unfurl_id } = read.data.event;
	const unfurls = unfurlAll(
		desk,
		links.map(({ url }) => url),
	);
	if (Object.keys(unfurls).length === 0) return null;
	// Before a message is sent it has no place in a channel.
	const target = source === "composer" && unfurl_id !== undefined ? { source, unfurl_id } : { channel, ts };
	return {
		work: () =>
			waitOutLimits(() => desk.client.chat.unfurl({ ...target, unfurls })).catch((error: unknown) => {
				const code = slackErrorCode(error);
				if (code === null) throw error;
				desk.newsroom.log.warn({ platform: "Slack", code }, "Slack did not take what stands below a link");
			}),
		// Nobody asked anything: the log is enough.
		tell: async () => {},
	};
}

function unfurlAll(desk: Desk, urls: readonly string[]): types.LinkUnfurls {
	const found = urls.flatMap((url) => {
		const article = findArticle(desk, url);
		return article === undefined ? [] : [[url, { blocks: renderUnfurl(article, quotedIn(desk, article)) }] as const];
	});
	return Object.fromEntries(found);
}

// The address goes back as it came; whether it comes escaped is told nowhere.
function findArticle({ newsroom: { articles } }: Desk, url: string): Article | undefined {
	const { article } = takeLinks(unescapeText(url), articles.values());
	return article === null ? undefined : articles.get(article);
}

/** Who is quoted in an article, the most often quoted first. */
function quotedIn({ newsroom }: Desk, { id }: Article): readonly string[] {
	return newsroom.directory.speakers("", id).map(({ name }) => name);
}
