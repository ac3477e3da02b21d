import { GatewayCloseCodes, GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";
import { LIMITS } from "../limits.ts";
import { type IdentifyData, type ResumeData, readFrame } from "./gateway-frame.ts";
import type { Frame, GatewaySession } from "./gateway-session.ts";

/** What a connection needs of the gateway that it belongs to. */
export type GatewayDesk = {
	readonly heartbeatInterval: number;
	readonly acknowledgesHeartbeats: () => boolean;
	/** The session for an IDENTIFY or a RESUME; else the code to close with, or "invalid" for opcode 9. */
	readonly identify: (data: IdentifyData) => SessionAnswer;
	readonly resume: (data: ResumeData) => SessionAnswer;
	/** Sends what a new session begins with. */
	readonly welcome: (session: GatewaySession) => void;
	/** Hears that a session goes on over a connection. */
	readonly began: () => void;
	readonly heard: () => void;
	readonly fault: (fault: string) => void;
	readonly closed: (connection: GatewayConnection, code: number) => void;
};
export type SessionAnswer = GatewaySession | "invalid" | { readonly closeWith: number };

/** One gateway socket. */
export type GatewayConnection = {
	readonly session: () => GatewaySession | undefined;
	readonly send: (frame: Frame) => void;
	/** Tells the client that its session is invalid (opcode 9). */
	readonly invalidate: (isResumable: boolean) => void;
	readonly close: (code: number) => void;
	/** Cuts the connection without a closing handshake. */
	readonly drop: () => void;
};

/** Speaks gateway v10 over the socket, from HELLO on. */
export function openConnection(socket: WebSocket, desk: GatewayDesk): GatewayConnection {
	let session: GatewaySession | undefined;
	let sentAt: readonly number[] = [];
	const silence = setTimeout(() => close(GatewayCloseCodes.SessionTimedOut), 2 * desk.heartbeatInterval + 1000);
	const connection: GatewayConnection = {
		session: () => session,
		send,
		invalidate: (isResumable) => {
			session?.detach(send);
			session = undefined;
			send({ op: GatewayOpcodes.InvalidSession, d: isResumable });
		},
		close,
		drop: () => socket.terminate(),
	};

	function send(frame: Frame): void {
		if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
	}
	function close(code: number): void {
		socket.close(code);
	}
	function isTooFast(): boolean {
		const now = Date.now();
		sentAt = [...sentAt.filter((at) => now - at < LIMITS.gatewaySendsWithin), now];
		return sentAt.length > LIMITS.gatewaySends;
	}
	function receive(text: string): void {
		const violated = take(text);
		if (violated === undefined) return;
		desk.fault(`Gateway closed with ${violated}: ${GatewayCloseCodes[violated]}`);
		close(violated);
	}
	/** Does what the client asks; gives the code to close with where that is against the protocol. */
	function take(text: string): GatewayCloseCodes | undefined {
		if (isTooFast()) return GatewayCloseCodes.RateLimited;
		const frame = readFrame(text);
		if (typeof frame === "number") return frame;
		switch (frame.op) {
			case GatewayOpcodes.Heartbeat:
				silence.refresh();
				desk.heard();
				if (desk.acknowledgesHeartbeats()) send({ op: GatewayOpcodes.HeartbeatAck, d: null });
				return undefined;
			case GatewayOpcodes.Identify:
				if (session) return GatewayCloseCodes.AlreadyAuthenticated;
				begin(desk.identify(frame.d), (begun) => {
					begun.attach(send, 0);
					desk.welcome(begun);
				});
				return undefined;
			case GatewayOpcodes.Resume:
				if (session) return GatewayCloseCodes.AlreadyAuthenticated;
				begin(desk.resume(frame.d), (resumed) => {
					resumed.attach(send, frame.d.seq);
					resumed.dispatch({ name: "RESUMED", payload: {} });
				});
				return undefined;
			case GatewayOpcodes.PresenceUpdate:
				return session ? undefined : GatewayCloseCodes.NotAuthenticated;
		}
	}
	function begin(answer: SessionAnswer, start: (session: GatewaySession) => void): void {
		if (answer === "invalid") connection.invalidate(false);
		else if ("closeWith" in answer) close(answer.closeWith);
		else {
			session = answer;
			start(answer);
			desk.began();
		}
	}

	socket.on("message", (data) => receive(data.toString()));
	socket.on("error", () => socket.terminate());
	socket.on("close", (code) => {
		clearTimeout(silence);
		session?.detach(send);
		desk.closed(connection, code);
	});
	send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: desk.heartbeatInterval, _trace: [] } });
	return connection;
}
