import type { Newsroom, Running } from "../newsroom/newsroom.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import type { SlackSettings } from "./settings.ts";

/** Connects to Slack and answers there. */
export async function startSlack(_settings: SlackSettings, _newsroom: Newsroom): Promise<Running> {
	throw new PlatformError("Cannot start Slack: this version has no Slack bot yet");
}
