import type { Block } from "./blocks/block-schemas.ts";

/** What a message says, once Slack accepted it. */
export type MessageContent = {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly attachments: readonly unknown[];
	readonly parsesNames: boolean;
	/** Whether neither kind of link may grow a preview. */
	readonly forbidsUnfurling: boolean;
};
export type Message = Omit<MessageContent, "parsesNames" | "forbidsUnfurling"> & {
	readonly ts: string;
	readonly channel: string;
	/** The first message of the thread that this one is in; absent on that message itself. */
	readonly threadTs?: string | undefined;
	/** The user who wrote it; the bot's own user for what the bot posted. */
	readonly user: string;
	readonly isFromBot: boolean;
	/** The only user who sees it, when it is ephemeral. */
	readonly onlyFor?: string | undefined;
	readonly isEdited: boolean;
	readonly isDeleted: boolean;
	/** Everybody it pinged, as written in it; empty is how it should be. */
	readonly notifies: readonly string[];
	readonly unfurls: boolean;
	/** What an app shows below its links. */
	readonly unfurled: readonly Block[];
};
