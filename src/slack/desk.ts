import type { webApi } from "@slack/bolt";
import type { Desk as AnyDesk } from "../newsroom/desk.ts";
import type { AgentSurface } from "./agent/agent-surface.ts";
import type { CommandNames } from "./command-names.ts";
import type { Outbox } from "./connection/outbox.ts";

/** The methods of the Web API that are called; `manifest.json` asks for no scope that these do not need. */
export type SlackClient = {
	readonly chat: Pick<webApi.WebClient["chat"], "postMessage" | "postEphemeral" | "update" | "unfurl">;
	readonly views: Pick<webApi.WebClient["views"], "open" | "push" | "update" | "publish">;
};

/** All that the handlers of one Slack workspace work with. */
export type Desk = AnyDesk & {
	readonly client: SlackClient;
	readonly outbox: Outbox;
	readonly agent: AgentSurface;
	readonly botUserId: string;
	readonly commands: CommandNames;
	/** Whether it answers in a thread where it answered before, without being mentioned again. */
	readonly followsThreads: boolean;
	/** Whether links to articles are told of. */
	readonly unfurls: boolean;
	/** The ids of those who are told how the program fares. */
	readonly admins: readonly string[];
	/** Questions that the newest articles answer; it never rejects. */
	readonly suggest: () => Promise<readonly string[]>;
};
