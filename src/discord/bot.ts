import type { Newsroom, Running } from "../newsroom/newsroom.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import type { DiscordSettings } from "./settings.ts";

/** Logs in to Discord and answers there. */
export async function startDiscord(_settings: DiscordSettings, _newsroom: Newsroom): Promise<Running> {
	throw new PlatformError("Cannot start Discord: this version has no Discord bot yet");
}
