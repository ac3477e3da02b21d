export type StandInOptions = {
	readonly botToken: string;
	/** The app-level token that opens sockets. */
	readonly appToken: string;
	readonly signingSecret: string;
	/** The scopes of the bot token. */
	readonly scopes: readonly string[];
	/** The events that the app asked for: `app_mention`, `message.im`, `message.channels`, … */
	readonly subscriptions: readonly string[];
	/** The domains of which the app hears where links to them are shared. */
	readonly unfurlDomains: readonly string[];
	/** The TCP port to listen on; 0 takes any that is free. */
	readonly port: number;

	// All that follows is in milliseconds, unless it says otherwise.
	/** How soon an envelope or a request must be acknowledged. */
	readonly acknowledgeWithin: number;
	/** The waits before an event is sent a second, third and fourth time. */
	readonly retryAfter: readonly number[];
	readonly triggerIdLife: number;
	readonly responseUrlLife: number;
	/** How often a response_url may be used. */
	readonly responseUrlUses: number;
	/** How long the address of a socket waits for somebody to connect. */
	readonly ticketLife: number;
	readonly maxSockets: number;
	/** How often the server pings each socket. */
	readonly pingEvery: number;
	/** How long a socket stays open after it was told to leave; a client should be quicker. */
	readonly closeAfter: number;
	/** What a hello says of how long the socket will last, in seconds. */
	readonly connectionTime: number;
};

/** What Slack does, as far as its documentation, its SDKs and their issues say. */
export const AS_SLACK: StandInOptions = {
	botToken: "xoxb-stand-in",
	appToken: "xapp-stand-in",
	signingSecret: "stand-in-signing-secret",
	scopes: ["app_mentions:read", "assistant:write", "chat:write", "commands", "im:history"],
	subscriptions: ["app_mention", "message.im", "app_home_opened"],
	unfurlDomains: [],
	port: 0,
	acknowledgeWithin: 3_000,
	// https://docs.slack.dev/apis/events-api#retries: nearly immediately, after one minute, after five minutes.
	retryAfter: [0, 60_000, 300_000],
	triggerIdLife: 3_000,
	responseUrlLife: 30 * 60_000,
	responseUrlUses: 5,
	ticketLife: 30_000,
	maxSockets: 10,
	pingEvery: 10_000,
	closeAfter: 10_000,
	connectionTime: 18_060,
};
