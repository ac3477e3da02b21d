import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { ServeConfig } from "../../settings/config.ts";
import type { Platform } from "./serve-platforms.ts";

/** The platforms that are set up; only these are loaded. */
export function choosePlatforms({ discord, slack, web }: ServeConfig, newsroom: Newsroom): readonly Platform[] {
	const platforms: Platform[] = [];
	if (discord) {
		const start = async () => (await import("../../discord/bot.ts")).startDiscord(discord, newsroom);
		platforms.push({ name: "Discord", start });
	}
	if (slack) {
		const start = async () => (await import("../../slack/bot.ts")).startSlack(slack, newsroom);
		platforms.push({ name: "Slack", start });
	}
	if (web) {
		const start = async () => (await import("../../web/site.ts")).startWeb(web, newsroom);
		platforms.push({ name: "Web", start });
	}
	return platforms;
}
