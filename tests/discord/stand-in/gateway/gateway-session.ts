import { GatewayIntentBits, GatewayOpcodes } from "discord.js";
import type { GatewayEvent } from "../messages/message-store.ts";
import type { Payload } from "../world-payloads.ts";

/** What goes over a gateway socket. */
export type Frame = {
	readonly op: GatewayOpcodes;
	readonly d: unknown;
	readonly s?: number;
	readonly t?: string;
};
export type SendFrame = (frame: Frame) => void;

export type Shard = readonly [number, number];

/** What a client and the gateway have in common over all the sockets that carry it. */
export type GatewaySession = {
	readonly id: string;
	/** Which of how many connections of the bot it is. */
	readonly shard: Shard;
	readonly sequence: () => number;
	/** Sends from now on over this socket, beginning with all dispatches after that one. */
	readonly attach: (send: SendFrame, after: number) => void;
	/** Keeps what is dispatched until the session is resumed, unless another socket has it already. */
	readonly detach: (from: SendFrame) => void;
	readonly dispatch: (event: GatewayEvent) => void;
};

/** A session that has dispatched nothing. */
export function createGatewaySession(id: string, intents: number, shard: Shard): GatewaySession {
	const dispatched: Frame[] = [];
	let send: SendFrame | undefined;

	function visible({ payload, withoutContent, intent }: GatewayEvent): Payload | undefined {
		if (intent !== undefined && !(intents & intent)) return undefined;
		return intents & GatewayIntentBits.MessageContent ? payload : (withoutContent ?? payload);
	}
	return {
		id,
		shard,
		sequence: () => dispatched.length,
		attach: (attached, after) => {
			send = attached;
			for (const frame of dispatched.slice(after)) attached(frame);
		},
		detach: (from) => {
			if (send === from) send = undefined;
		},
		dispatch: (event) => {
			const d = visible(event);
			if (d === undefined) return;
			const frame = { op: GatewayOpcodes.Dispatch, t: event.name, s: dispatched.length + 1, d };
			dispatched.push(frame);
			send?.(frame);
		},
	};
}

/**
 * Whether a shard hears of a guild, or of what is in none:
 * https://docs.discord.com/developers/events/gateway#sharding
 */
export function hears([shard, of]: Shard, guild: unknown): boolean {
	return shard === (typeof guild === "string" ? Number((BigInt(guild) >> 22n) % BigInt(of)) : 0);
}
