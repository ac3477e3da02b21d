import type { Changes } from "./changes.ts";
import { createDeliver } from "./deliver.ts";
import { createDriver, type Driver } from "./driver.ts";
import { changeEvents, messageEvents } from "./event-payloads.ts";
import { createHttpDelivery, encodeForm, type HttpAnswer, requestBot } from "./http-delivery.ts";
import { startHttpServer } from "./http-server.ts";
import { createInteractionDriver, type InteractionDriver } from "./interaction-driver.ts";
import type { Entry } from "./journal.ts";
import type { Message } from "./messages.ts";
import { AS_SLACK, type StandInOptions } from "./options.ts";
import type { Orders } from "./orders.ts";
import type { Packet, Send } from "./packet.ts";
import type { Signature } from "./sign.ts";
import { createSockets, type Sockets } from "./sockets.ts";
import { type Call, createState } from "./state.ts";
import { checkPayload } from "./take-payload.ts";
import type { Tokens } from "./tokens.ts";
import type { View } from "./views.ts";
import type { Channel, User, Workspace } from "./workspace.ts";

export type StandInSlack = Driver &
	InteractionDriver & {
		/** The value for SLACK_API_URL, and for Bolt's `slackApiUrl`. */
		readonly apiUrl: string;
		readonly options: StandInOptions;
		readonly bot: Workspace["bot"];
		readonly addUser: Workspace["addUser"];
		readonly addChannel: Workspace["addChannel"];
		/** Two people and a channel to begin with. */
		readonly ana: User;
		readonly ben: User;
		readonly newsroom: Channel;

		/** Waits until `read` gives something; see `Changes`. */
		readonly until: Changes["until"];
		/** What is in a channel, or in a thread of it, in the order in which it was posted. */
		readonly messages: (channel: Channel, threadTs?: string) => readonly Message[];
		/** What the bot wrote below this message, or, if that is in a thread, after it in the thread. */
		readonly replies: (message: Message) => readonly Message[];
		/** The first of the replies, as soon as it is there. */
		readonly reply: (message: Message) => Promise<Message>;
		/** The modal that the user sees. */
		readonly modal: (user: User) => View | undefined;
		readonly home: (user: User) => View | undefined;
		/** All that people saw, in order. */
		readonly journal: readonly Entry[];
		readonly onEntry: (listener: (entry: Entry) => void) => void;
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

/** Starts a Slack on loopback for a bot to talk to, and gives all that a test needs to drive and to see it. */
export async function startStandInSlack(settings: Partial<StandInOptions> = {}): Promise<StandInSlack> {
	const options = { ...AS_SLACK, ...settings };
	const state = createState(options);
	const { workspace, messages, views, changes, faults } = state;
	const sockets = createSockets(state);
	const server = await startHttpServer(state, sockets);
	const origin = `http://127.0.0.1:${server.port}`;
	const stopping = new AbortController();
	const transport: { send: Send; url: string | null } = { send: sockets.send, url: null };
	const send: Send = async (packet: Packet, retry) => {
		const result = await transport.send(packet, retry);
		if (result.kind === "acknowledged") checkPayload(packet, result.payload, faults);
		return result;
	};
	const { retryAfter } = options;
	const deliver = createDeliver({ send, retryAfter, stopping: stopping.signal, onAttempt: changes.notify });
	const [newsroom, ana, ben] = [workspace.addChannel("newsroom"), workspace.addUser("ana"), workspace.addUser("ben")];
	// What the bot itself posts, changes and deletes comes back to it like anybody's.
	const known = new Map<string, Message>();
	state.onEntry.push((entry) => {
		if (!("message" in entry) || entry.message.onlyFor !== undefined) return;
		const before = known.get(entry.message.ts);
		known.set(entry.message.ts, entry.message);
		if (entry.way === "user") return;
		const packets =
			before === undefined ? messageEvents(state, entry.message) : changeEvents(state, entry.message, before);
		for (const packet of packets) deliver(packet);
	});
	const inThread = ({ channel, threadTs }: Message, root: string, of: string) => channel === of && threadTs === root;
	const replies = ({ channel, threadTs, ts }: Message) =>
		messages.all().filter((it) => it.isFromBot && !it.isDeleted && it.ts > ts && inThread(it, threadTs ?? ts, channel));

	return {
		...createDriver(state, deliver),
		...createInteractionDriver({ state, origin }, deliver),
		apiUrl: `${origin}/api/`,
		options,
		bot: workspace.bot,
		addUser: workspace.addUser,
		addChannel: workspace.addChannel,
		ana,
		ben,
		newsroom,
		until: changes.until,
		messages: ({ id }, threadTs) =>
			messages
				.all()
				.filter((it) => it.channel === id && !it.isDeleted && (threadTs === undefined || it.threadTs === threadTs)),
		replies,
		reply: (message) => changes.until("a reply of the bot", () => replies(message)[0]),
		modal: (user) => views.stack(user.id).at(-1),
		home: (user) => views.home(user.id),
		journal: state.journal.entries,
		onEntry: (listener) => state.onEntry.push(listener),
		calls: state.calls,
		faults,
		sockets,
		useHttp(url) {
			transport.send = createHttpDelivery(url, options);
			transport.url = url;
		},
		request(body, { signature = "good", as = "json" } = {}) {
			if (transport.url === null) throw new Error("Cannot send a request: no request URL was given");
			const encoded =
				as === "json"
					? { body: JSON.stringify(body), contentType: "application/json" }
					: { body: encodeForm(body), contentType: "application/x-www-form-urlencoded" };
			return requestBot({ url: transport.url, ...encoded, signature }, options);
		},
		misbehave: state.orders.give,
		revoke: state.tokens.revoke,
		async stop() {
			stopping.abort();
			changes.stop();
			sockets.stop();
			await server.stop();
		},
	};
}
