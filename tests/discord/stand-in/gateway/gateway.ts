import { randomUUID } from "node:crypto";
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";
import type { Dispatch } from "../messages/message-store.ts";
import type { Watch } from "../watch.ts";
import type { World } from "../world.ts";
import { applicationPayload, guildPayload, type Payload, userPayload } from "../world-payloads.ts";
import { type GatewayConnection, type GatewayDesk, openConnection, type SessionAnswer } from "./gateway-connection.ts";
import { areIntents, type IdentifyData, type ResumeData } from "./gateway-frame.ts";
import { createGatewaySession, type GatewaySession, hears, type Shard } from "./gateway-session.ts";

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
/** After these the client has to identify anew (discord-api-docs `topics/opcodes-and-status-codes`). */
const ENDS_SESSION: readonly number[] = [1000, 1001, GatewayCloseCodes.InvalidSeq, GatewayCloseCodes.SessionTimedOut];

export type GatewayOptions = {
	readonly token: string;
	readonly heartbeatInterval: number;
	/** The privileged intents that are granted, as bits. */
	readonly grantedIntents: number;
	/** Milliseconds that must pass between two IDENTIFYs. */
	readonly identifyInterval: number;
};
export type GatewayCounts = {
	readonly connections: number;
	readonly identifies: number;
	readonly resumes: number;
	readonly heartbeats: number;
};
/** What a test can have the gateway do. */
export type GatewayOrders = {
	/** How often each thing has happened. */
	readonly counts: () => GatewayCounts;
	/** Whether a client is connected and identified. */
	readonly isConnected: () => boolean;
	/** The shards that are connected now, in order. */
	readonly shards: () => readonly Shard[];
	/** Asks for a reconnection (opcode 7). */
	readonly reconnect: () => void;
	/** Declares the session invalid (opcode 9) but resumable. */
	readonly invalidate: () => void;
	/** Declares the session invalid (opcode 9) for good: what was not delivered is lost. */
	readonly forget: () => void;
	/** Ends all sessions without a word: a RESUME gets opcode 9. */
	readonly forgetSilently: () => void;
	/** Asks for a heartbeat (opcode 1). */
	readonly askForHeartbeat: () => void;
	readonly withholdAcknowledgements: () => void;
	readonly acknowledgeAgain: () => void;
	readonly close: (code: number) => void;
	/** Cuts the connection without a closing handshake. */
	readonly drop: () => void;
	/** Closes with this code at the next IDENTIFY. */
	readonly refuseNextIdentify: (code: number) => void;
};
export type Gateway = GatewayOrders & {
	readonly accept: (socket: WebSocket) => void;
	readonly dispatch: Dispatch;
};
export type GatewayNeeds = {
	readonly world: World;
	readonly options: GatewayOptions;
	/** The address that READY gives for a RESUME. */
	readonly resumeUrl: () => string;
	readonly watch: Watch;
	readonly fault: (fault: string) => void;
};

/** A gateway that nobody is connected to yet. */
export function createGateway({ world, options, resumeUrl, watch, fault }: GatewayNeeds): Gateway {
	const connections = new Set<GatewayConnection>();
	const sessions = new Map<string, GatewaySession>();
	const counts = { connections: 0, identifies: 0, resumes: 0, heartbeats: 0 };
	const refused: number[] = [];
	let acknowledges = true;
	let identifiedAt = Number.NEGATIVE_INFINITY;

	function identify({ token, intents, shard = [0, 1] }: IdentifyData): SessionAnswer {
		const ordered = refused.shift();
		if (ordered !== undefined) return { closeWith: ordered };
		if (token !== options.token) return { closeWith: GatewayCloseCodes.AuthenticationFailed };
		if (!areIntents(intents)) return { closeWith: GatewayCloseCodes.InvalidIntents };
		if (intents & PRIVILEGED & ~options.grantedIntents) return { closeWith: GatewayCloseCodes.DisallowedIntents };
		if (shard[0] >= shard[1]) return { closeWith: GatewayCloseCodes.InvalidShard };
		if (Date.now() - identifiedAt < options.identifyInterval) return "invalid";
		identifiedAt = Date.now();
		count("identifies");
		const session = createGatewaySession(randomUUID(), intents, shard);
		sessions.set(session.id, session);
		return session;
	}
	function resume({ token, session_id, seq }: ResumeData): SessionAnswer {
		if (token !== options.token) return { closeWith: GatewayCloseCodes.AuthenticationFailed };
		const session = sessions.get(session_id);
		if (session === undefined) return "invalid";
		if (seq > session.sequence()) return { closeWith: GatewayCloseCodes.InvalidSeq };
		// The socket that had the session may have died without the gateway's knowing.
		each((connection) => connection.session() === session && connection.drop());
		count("resumes");
		return session;
	}
	function count(what: keyof GatewayCounts): void {
		counts[what]++;
		watch.changed();
	}
	function forget(connection: GatewayConnection): void {
		const session = connection.session();
		if (session) sessions.delete(session.id);
	}
	function each(order: (connection: GatewayConnection) => unknown): void {
		for (const connection of [...connections]) order(connection);
	}
	const desk: GatewayDesk = {
		heartbeatInterval: options.heartbeatInterval,
		acknowledgesHeartbeats: () => acknowledges,
		identify,
		resume,
		welcome: (session) => {
			session.dispatch({ name: "READY", payload: readyPayload(session, { world, url: resumeUrl() }) });
			if (!hears(session.shard, world.guildId)) return;
			session.dispatch({ name: "GUILD_CREATE", intent: GatewayIntentBits.Guilds, payload: guildPayload(world) });
		},
		began: watch.changed,
		heard: () => count("heartbeats"),
		fault,
		closed: (connection, code) => {
			connections.delete(connection);
			if (ENDS_SESSION.includes(code)) forget(connection);
			watch.changed();
		},
	};
	return {
		accept: (socket) => {
			connections.add(openConnection(socket, desk));
			count("connections");
		},
		dispatch: (event) => {
			for (const session of sessions.values())
				if (hears(session.shard, event.payload.guild_id)) session.dispatch(event);
		},
		counts: () => ({ ...counts }),
		isConnected: () => [...connections].some((connection) => connection.session() !== undefined),
		shards: () =>
			[...connections]
				.map((connection) => connection.session()?.shard)
				.filter((shard) => shard !== undefined)
				.toSorted(([one], [other]) => one - other),
		reconnect: () => each(({ send }) => send({ op: GatewayOpcodes.Reconnect, d: null })),
		invalidate: () => each((connection) => connection.invalidate(true)),
		forget: () =>
			each((connection) => {
				forget(connection);
				connection.invalidate(false);
			}),
		forgetSilently: () => sessions.clear(),
		askForHeartbeat: () => each(({ send }) => send({ op: GatewayOpcodes.Heartbeat, d: null })),
		withholdAcknowledgements: () => {
			acknowledges = false;
		},
		acknowledgeAgain: () => {
			acknowledges = true;
		},
		close: (code) => each((connection) => connection.close(code)),
		drop: () => each((connection) => connection.drop()),
		refuseNextIdentify: (code) => {
			refused.push(code);
		},
	};
}

function readyPayload({ id, shard }: GatewaySession, { world, url }: { world: World; url: string }): Payload {
	const { applicationId } = world;
	return {
		v: 10,
		user: { ...userPayload(world.bot), verified: true, mfa_enabled: false, email: null },
		guilds: hears(shard, world.guildId) ? [{ id: world.guildId, unavailable: true }] : [],
		session_id: id,
		resume_gateway_url: url,
		shard: [...shard],
		application: { id: applicationId, flags: applicationPayload(world).flags },
	};
}
