import { createDeliver } from "./delivery/deliver.ts";
import { keepDeliveries } from "./delivery/deliveries.ts";
import { echoPosts } from "./delivery/echo-posts.ts";
import { createHttpDelivery, encodeForm, requestBot } from "./delivery/http-delivery.ts";
import { startHttpServer } from "./delivery/http-server.ts";
import type { Send } from "./delivery/packet.ts";
import { createSockets } from "./delivery/sockets.ts";
import { createDriver } from "./driver.ts";
import { createInteractionDriver } from "./interactions/interaction-driver.ts";
import { checkPayload } from "./interactions/take-payload.ts";
import type { Message } from "./message.ts";
import { AS_SLACK, type StandInOptions } from "./options.ts";
import type { RequestSettings, StandInSlack } from "./stand-in-slack.ts";
import { createState } from "./state.ts";

/**
 * Starts a Slack on loopback for a bot to talk to, and gives all that a test needs to drive and to see it.
 *
 *     const slack = await startStandInSlack({ retryAfter: [0, 500] });
 *     // … start the bot with `slack.apiUrl` and the tokens in `slack.options` …
 *     const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, "Did it rain?");
 *     const reply = await slack.reply(message);
 *     slack.press(slack.ben, reply, "show_context");
 *     await slack.until("the modal", () => slack.modal(slack.ben));
 *     expect(reply.notifies).toEqual([]);
 *     expect(slack.faults).toEqual([]);
 */
export async function startStandInSlack(settings: Partial<StandInOptions> = {}): Promise<StandInSlack> {
	const options = { ...AS_SLACK, ...settings };
	const state = createState(options);
	const { workspace, messages, views, changes, faults } = state;
	const [newsroom, ana, ben] = [workspace.addChannel("newsroom"), workspace.addUser("ana"), workspace.addUser("ben")];
	const sockets = createSockets(state);
	const server = await startHttpServer(state, sockets);
	const origin = `http://127.0.0.1:${server.port}`;
	const stopping = new AbortController();

	const transport: { send: Send; url: string | null } = { send: sockets.send, url: null };
	const send: Send = async (packet, retry) => {
		const result = await transport.send(packet, retry);
		if (result.kind === "acknowledged") checkPayload(packet, result.payload, faults);
		return result;
	};
	const { retryAfter } = options;
	const deliverOne = createDeliver({ send, retryAfter, stopping: stopping.signal, onAttempt: changes.notify });
	const { deliver, all, settled } = keepDeliveries(deliverOne, changes);
	echoPosts(state, deliver);

	const replies = (message: Message) => {
		const { channel, threadTs, ts } = message;
		const isFromBot = (it: Message) => it.isFromBot && !it.isDeleted && it.ts > ts;
		const isDirect = workspace.channels.get(channel)?.kind === "im";
		const inThread = messages.thread(channel, threadTs ?? ts).filter(isFromBot);
		if (!isDirect || threadTs !== undefined) return inThread;
		const below = messages.all().filter((it) => it.channel === channel && it.threadTs === undefined && it.ts > ts);
		const next = below.find((it) => !it.isFromBot)?.ts ?? null;
		return [...inThread, ...below.filter((it) => isFromBot(it) && (next === null || it.ts < next))];
	};
	return {
		...createDriver(state, deliver),
		...createInteractionDriver({ state, origin }, deliver),
		apiUrl: `${origin}/api/`,
		options,
		bot: workspace.bot,
		addUser: workspace.addUser,
		addChannel: workspace.addChannel,
		directChannel: workspace.directChannel,
		ana,
		ben,
		newsroom,
		users: workspace.users,
		channels: workspace.channels,
		until: changes.until,
		onChange: changes.listen,
		messages: (channel) => messages.all().filter((it) => it.channel === channel.id && !it.isDeleted),
		replies,
		reply: (message) => changes.until("a reply of the bot", () => replies(message)[0]),
		deliveries: all,
		settled,
		modal: (user) => views.stack(user.id).at(-1),
		home: (user) => views.home(user.id),
		journal: state.journal.entries,
		calls: state.calls,
		faults,
		sockets,
		useHttp(url) {
			transport.send = createHttpDelivery(url, options);
			transport.url = url;
		},
		request(body, { signature = "good", as = "json" }: RequestSettings = {}) {
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
