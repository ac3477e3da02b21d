import type { types } from "@slack/bolt";
import type { Article } from "../../core/article/article.ts";
import { findLinks } from "../../newsroom/linked-article.ts";
import type { Task } from "../connection/attempt.ts";
import { slackErrorCode } from "../connection/failures.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { LinkSharedEvent } from "../read/payloads.ts";
import { unescapeText } from "../render/markup/escape.ts";
import { renderUnfurl } from "../render/render-unfurl.ts";

/** Shows below links to articles what these are; null where none leads to an article that may be told of. */
export async function handleLinks(desk: Desk, body: unknown): Promise<Task | null> {
	const read = LinkSharedEvent.safeParse(body);
	if (!read.success) return null;
	const { channel, message_ts: ts, links, source, unfurl_id } = read.data.event;
	const urls = links.map(({ url }) => url);
	const unfurls = await unfurlAll(desk, urls);
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

async function unfurlAll(desk: Desk, urls: readonly string[]): Promise<types.LinkUnfurls> {
	// The address goes back as it came; whether it comes escaped is told nowhere.
	const found = await findLinks(urls.map(unescapeText), desk.newsroom);
	const shown = urls.map(async (url) => {
		const article = found.get(unescapeText(url));
		return article === undefined ? [] : [[url, await unfurl(desk, article)] as const];
	});
	return Object.fromEntries((await Promise.all(shown)).flat());
}

async function unfurl({ newsroom }: Desk, article: Article): Promise<types.LinkUnfurls[string]> {
	// The most often quoted first. Where that is not known, a link tells of the article alone.
	const quoted = await newsroom.choices.speakers("", article.id).catch(() => []);
	const names = quoted.map(({ name }) => name);
	return { blocks: renderUnfurl(article, names) };
}
