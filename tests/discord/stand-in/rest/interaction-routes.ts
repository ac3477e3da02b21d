import { MessageFlags } from "discord.js";
import type { Interaction } from "../interactions/interaction.ts";
import { type Message, messagePayload } from "../messages/message.ts";
import type { Watch } from "../watch.ts";
import type { World } from "../world.ts";
import { ApiError, refusal } from "./api-error.ts";
import { openRoute, type Route, type RouteAnswer, type RouteRequest } from "./route.ts";

/** The types of the first responses on the wire. */
const CALLBACK_TYPES = { message: 4, deferred: 5, "deferred-update": 6, update: 7, choices: 8, modal: 9 } as const;

export type InteractionRouteNeeds = {
	readonly world: World;
	readonly findByToken: (token: string) => Interaction | undefined;
	readonly watch: Watch;
};

/** The routes by which interactions are answered; none needs the bot's token. */
export function interactionRoutes({ world, findByToken, watch }: InteractionRouteNeeds): Route[] {
	/** A route whose refusals are told to the interaction, too. */
	function route(name: string, handle: (interaction: Interaction, request: RouteRequest) => RouteAnswer): Route {
		return openRoute(name, (request) => {
			const interaction = findByToken(request.parameter("token"));
			if (interaction === undefined)
				throw refusal(name.includes("/callback") ? "unknownInteraction" : "unknownWebhook");
			try {
				return handle(interaction, request);
			} catch (error) {
				if (error instanceof ApiError) interaction.noteRefusal(error.code, error.message);
				throw error;
			} finally {
				watch.changed();
			}
		});
	}
	function answer(message: Message): RouteAnswer {
		return { status: 200, body: messagePayload(message, world) };
	}
	return [
		route("POST /interactions/:interaction/:token/callback", (interaction, request) => {
			if (request.parameter("interaction") !== interaction.id) throw refusal("unknownInteraction");
			const kind = interaction.respond(request);
			if (request.query.get("with_response") !== "true") return { status: 204 };
			return { status: 200, body: callbackPayload(interaction, { type: CALLBACK_TYPES[kind], world }) };
		}),
		route("POST /webhooks/:application/:token", (interaction, request) => answer(interaction.followUp(request))),
		route("GET /webhooks/:application/:token/messages/:message", (interaction, { parameter }) =>
			answer(interaction.getMessage(parameter("message"))),
		),
		route("PATCH /webhooks/:application/:token/messages/:message", (interaction, request) =>
			answer(interaction.editMessage(request.parameter("message"), request)),
		),
		route("DELETE /webhooks/:application/:token/messages/:message", (interaction, { parameter }) => {
			interaction.deleteMessage(parameter("message"));
			return { status: 204 };
		}),
	];
}

// Only callbacks of type 4 and 7 bring the message (`interactions/receiving-and-responding`, Interaction Callback
// Resource).
function callbackPayload(
	{ id, type, original }: Interaction,
	{ type: callback, world }: { type: number; world: World },
) {
	const message = original();
	const bringsMessage = callback === CALLBACK_TYPES.message || callback === CALLBACK_TYPES.update;
	return {
		interaction: {
			id,
			type,
			...(message && {
				response_message_id: message.id,
				response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
				response_message_ephemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
			}),
		},
		resource: { type: callback, ...(bringsMessage && message && { message: messagePayload(message, world) }) },
	};
}
