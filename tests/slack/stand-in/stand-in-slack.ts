import type { Changes } from "./changes.ts";
import type { Delivery } from "./delivery/deliver.ts";
import type { HttpAnswer } from "./delivery/http-delivery.ts";
import type { Signature } from "./delivery/sign.ts";
import type { Sockets } from "./delivery/sockets.ts";
import type { Driver } from "./driver.ts";
import type { InteractionDriver } from "./interactions/interaction-driver.ts";
import type { Entry } from "./journal.ts";
import type { Message } from "./message.ts";
import type { StandInOptions } from "./options.ts";
import type { Call } from "./state.ts";
import type { View } from "./view.ts";
import type { Orders } from "./web-api/orders.ts";
import type { Tokens } from "./web-api/tokens.ts";
import type { Channel, User, Workspace } from "./workspace.ts";

/** A Slack on loopback, for a test to drive and to look into. */
export type StandInSlack = Driver &
	InteractionDriver & {
		/** The value for SLACK_API_URL, and for Bolt's `slackApiUrl`. */
		readonly apiUrl: string;
		readonly options: StandInOptions;
		readonly bot: Workspace["bot"];
		readonly addUser: Workspace["addUser"];
		readonly addChannel: Workspace["addChannel"];
		readonly directChannel: Workspace["directChannel"];
		readonly users: Workspace["users"];
		readonly channels: Workspace["channels"];
		/** Two people and a channel to begin with. */
		readonly ana: User;
		readonly ben: User;
		readonly newsroom: Channel;

		/** Waits until `read` gives something; see `Changes`. */
		readonly until: Changes["until"];
		readonly onChange: Changes["listen"];
		/** What is in a channel and its threads, in the order in which it was posted, with what only one person sees. */
		readonly messages: (channel: Channel) => readonly Message[];
		/**
		 * What the bot wrote in the thread of this message, after it; for a direct message outside a thread, what it wrote
		 * below it before somebody wrote more.
		 */
		readonly replies: (message: Message) => readonly Message[];
		/** The first of the replies, as soon as it is there. */
		readonly reply: (message: Message) => Promise<Message>;
		/** All that was brought to the bot, with what it posted itself and heard of again. */
		readonly deliveries: readonly Delivery[];
		readonly settled: () => Promise<unknown>;
		/** The modal that the user sees. */
		readonly modal: (user: User) => View | undefined;
		readonly home: (user: User) => View | undefined;
		/** All that people saw, in order. */
		readonly journal: readonly Entry[];
		/** Every call of the bot that was answered. */
		readonly calls: readonly Call[];
		/** What the bot did that Slack's protocol does not know; a test expects none. */
		readonly faults: readonly string[];

		readonly sockets: Sockets;
		/** Sends all that follows to this request URL instead of a socket. */
		readonly useHttp: (url: string) => void;
		/** Sends one signed request to the request URL, without any retry. */
		readonly request: (body: Readonly<Record<string, unknown>>, settings?: RequestSettings) => Promise<HttpAnswer>;
		/** Lets the next calls of a method, or of "response_url", go wrong. */
		readonly misbehave: Orders["give"];
		readonly revoke: Tokens["revoke"];
		readonly stop: () => Promise<void>;
	};

export type RequestSettings = {
	readonly signature?: Signature;
	/** How the body is written; JSON unless this says otherwise. */
	readonly as?: "json" | "form";
};
