/** One thing that Slack brings to a bot, in an envelope or in a request. */
export type Packet = {
	readonly kind: "events_api" | "slash_commands" | "interactive";
	readonly body: Readonly<Record<string, unknown>>;
	/** Whether the acknowledgement may carry something, as that of a command or a submitted view may. */
	readonly takesPayload: boolean;
};

/** Which attempt this is; the first has number 0 and no reason. */
export type Retry = { readonly number: number; readonly reason: string | null };

export type SendResult =
	| { readonly kind: "acknowledged"; readonly payload: Readonly<Record<string, unknown>> }
	| {
			readonly kind: "failed";
			readonly reason: string;
			/** Whether the bot asked for no further attempt. */
			readonly forbidsRetry: boolean;
	  };

/** Brings a packet to the bot once. */
export type Send = (packet: Packet, retry: Retry) => Promise<SendResult>;
