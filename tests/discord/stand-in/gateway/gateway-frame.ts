import { GatewayCloseCodes, GatewayOpcodes } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";

const MAX_INTENTS = 2 ** 26 - 1;

const Heartbeat = z.looseObject({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().min(0).nullable() });
const Identify = z.looseObject({
	op: z.literal(GatewayOpcodes.Identify),
	d: z.looseObject({
		token: z.string(),
		intents: z.int(),
		properties: z.looseObject({ os: z.string(), browser: z.string(), device: z.string() }),
		shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
		large_threshold: z.int().min(50).max(250).optional(),
		compress: z.boolean().optional(),
	}),
});
const Resume = z.looseObject({
	op: z.literal(GatewayOpcodes.Resume),
	d: z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int().min(0) }),
});
const PresenceUpdate = z.looseObject({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: z.looseObject({}) });

/** What a client may send here (discord-api-docs `events/gateway-events`, Send Events). */
const ClientFrame = z.discriminatedUnion("op", [Heartbeat, Identify, Resume, PresenceUpdate]);
export type ClientFrame = z.infer<typeof ClientFrame>;
export type IdentifyData = z.infer<typeof Identify>["d"];
export type ResumeData = z.infer<typeof Resume>["d"];

const Opcode = z.object({ op: z.int() });
const KNOWN: readonly number[] = [
	GatewayOpcodes.Heartbeat,
	GatewayOpcodes.Identify,
	GatewayOpcodes.Resume,
	GatewayOpcodes.PresenceUpdate,
];

/** The frame, or the code to close with: undecodable, or an opcode that is not known. */
export function readFrame(text: string): ClientFrame | GatewayCloseCodes {
	if (Buffer.byteLength(text) > LIMITS.gatewayPayloadBytes) return GatewayCloseCodes.DecodeError;
	const json = parseJson(text);
	const opcode = Opcode.safeParse(json);
	if (opcode.success && !KNOWN.includes(opcode.data.op)) return GatewayCloseCodes.UnknownOpcode;
	const frame = ClientFrame.safeParse(json);
	return frame.success ? frame.data : GatewayCloseCodes.DecodeError;
}

/** Whether the intents are bits that Discord knows. */
export function areIntents(intents: number): boolean {
	return intents >= 0 && intents <= MAX_INTENTS;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
