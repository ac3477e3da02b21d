import type { CommandNames } from "./command-names.ts";

/** What the Slack bot needs to know: how it is reached, as whom it talks, and what its commands are called. */
export type SlackSettings = SlackTransport &
	SlackApp & {
		readonly botToken: string;
		readonly commands: CommandNames;
		/** The ids of the users who are told how the program fares. */
		readonly admins: readonly string[];
		/** The API to talk to in place of Slack’s own: a proxy, a test server. */
		readonly apiUrl?: string | undefined;
	};

/** Socket Mode connects out and needs no address; over HTTP Slack calls a port. */
export type SlackTransport =
	| { readonly kind: "socket"; readonly appToken: string }
	| { readonly kind: "http"; readonly signingSecret: string; readonly port: number };

/** What the app does only where it is set, for it asks the workspace for more. */
export type SlackApp = {
	/**
	 * Whether it answers in a thread where it answered in the last half hour, without being mentioned again; for that it
	 * is told all that is written in its channels.
	 */
	readonly followsThreads: boolean;
	/** The domains of the newsroom, links to which are shown with what is behind them; at most five. */
	readonly unfurlDomains: readonly string[];
};
