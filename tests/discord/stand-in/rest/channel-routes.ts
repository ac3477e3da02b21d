import { GatewayIntentBits } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";
import { type Message, messagePayload } from "../messages/message.ts";
import { CREATE_FLAGS, editRules, type MessageBody, readMessageBody, refuseEmpty } from "../messages/message-body.ts";
import type { Dispatch, MessageStore } from "../messages/message-store.ts";
import { editedContent, newContent, pingsOf } from "../messages/write-message.ts";
import type { Place, World } from "../world.ts";
import { channelPayload } from "../world-payloads.ts";
import { refusal } from "./api-error.ts";
import { invalidBody, parseBody } from "./body-faults.ts";
import { botRoute, type Route, type RouteRequest } from "./route.ts";

export type ChannelRouteNeeds = {
	readonly world: World;
	readonly messages: MessageStore;
	readonly dispatch: Dispatch;
};

// `resources/channel`, Modify Channel (Thread): of what there is, the bot changes tags alone.
const ThreadChanges = z.looseObject({ applied_tags: z.array(z.string()).max(LIMITS.appliedTags) });

/** The routes on channels and their messages. */
export function channelRoutes({ world, messages, dispatch }: ChannelRouteNeeds): Route[] {
	const byNonce = new Map<string, Message>();

	function placeOf({ parameter }: RouteRequest): Place {
		const place = world.findPlace(parameter("channel"));
		if (place === undefined) throw refusal("unknownChannel");
		if (place.kind === "private") throw refusal("missingAccess");
		return place;
	}
	function messageOf(request: RouteRequest): Message {
		return messages.get(request.parameter("message"), placeOf(request));
	}
	function ownMessageOf(request: RouteRequest): Message {
		const message = messageOf(request);
		if (message.author.id !== world.bot.id) throw refusal("notOwnMessage");
		return message;
	}
	function answer(message: Message, status = 200) {
		return { status, body: messagePayload(message, world) };
	}
	function repliedTo({ reference }: MessageBody, place: Place): Message | undefined {
		if (reference === undefined) return undefined;
		const message = messages.find(reference.messageId);
		if (message !== undefined && !message.isDeleted && message.place.id === place.id) return message;
		if (!reference.isRequired) return undefined;
		const code = "MESSAGE_REFERENCE_UNKNOWN_MESSAGE";
		throw invalidBody([{ path: ["message_reference"], code, message: "Unknown message" }]);
	}
	function post(request: RouteRequest): Message {
		const place = placeOf(request);
		const body = readMessageBody(request.body, { flags: CREATE_FLAGS, files: request.files });
		refuseEmpty(body);
		// With enforce_nonce the message that has the nonce is answered, and no new one made (Create Message).
		const nonce = body.onceOnly && `${place.id} ${body.onceOnly}`;
		const known = nonce === undefined ? undefined : byNonce.get(nonce);
		if (known !== undefined) return known;
		const replied = repliedTo(body, place);
		const pings = pingsOf(body, { isInteraction: false, repliedUser: replied?.author.id });
		const message = messages.create({
			...newContent(body),
			place,
			author: world.bot,
			repliesTo: replied?.id,
			pings,
		});
		if (nonce !== undefined) byNonce.set(nonce, message);
		return message;
	}
	return [
		botRoute("GET /channels/:channel", (request) => ({
			status: 200,
			body: channelPayload(placeOf(request), world),
		})),
		botRoute("PATCH /channels/:channel", (request) => {
			const place = placeOf(request);
			if (place.kind !== "post") throw refusal("missingPermissions");
			world.tag(place, parseBody(ThreadChanges, request.body).applied_tags);
			const payload = channelPayload(place, world);
			dispatch({ name: "THREAD_UPDATE", intent: GatewayIntentBits.Guilds, payload });
			return { status: 200, body: payload };
		}),
		botRoute("POST /channels/:channel/typing", (request) => {
			placeOf(request);
			return { status: 204 };
		}),
		botRoute("POST /channels/:channel/messages", (request) => answer(post(request))),
		botRoute("GET /channels/:channel/messages/:message", (request) => answer(messageOf(request))),
		botRoute("PATCH /channels/:channel/messages/:message", (request) => {
			const message = ownMessageOf(request);
			const body = readMessageBody(request.body, { ...editRules(message.flags), files: request.files });
			return answer(messages.edit(message, editedContent(message, body)));
		}),
		botRoute("DELETE /channels/:channel/messages/:message", (request) => {
			messages.remove(ownMessageOf(request));
			return { status: 204 };
		}),
	];
}
