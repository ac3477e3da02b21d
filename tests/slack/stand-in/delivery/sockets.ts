import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { State } from "../state.ts";
import { createEnvelopes } from "./envelopes.ts";
import { keepAlive } from "./keep-alive.ts";
import type { Packet, Retry, SendResult } from "./packet.ts";

/** Why Slack ends a socket: https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect. */
export type DisconnectReason = "warning" | "refresh_requested" | "link_disabled" | "too_many_websockets";

export type Sockets = {
	/** How many are open. */
	readonly count: () => number;
	/** How many were ever opened. */
	readonly opened: () => number;
	/** How many pongs came back for the pings of the server. */
	readonly pongs: () => number;
	/** Tells the oldest socket to leave; with a refresh, Slack closes it itself when it stays. */
	readonly disconnect: (reason: DisconnectReason) => void;
	/** Cuts every connection without a word. */
	readonly drop: () => void;
	/** Lets every open connection go dead: nothing comes and nothing goes, and nobody says so. */
	readonly freeze: () => void;
};

export type SocketServer = Sockets & {
	readonly newUrl: (port: number) => string;
	readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
	readonly send: (packet: Packet, retry: Retry) => Promise<SendResult>;
	readonly stop: () => void;
};

/** The sockets of Socket Mode. */
export function createSockets(state: State): SocketServer {
	const { options, changes, faults, ids, workspace } = state;
	const server = new WebSocketServer({ noServer: true });
	const tickets = new Map<string, number>();
	const open: WebSocket[] = [];
	const envelopes = createEnvelopes(options.acknowledgeWithin, faults);
	let [opened, pongs, next] = [0, 0, 0];

	function welcome(socket: WebSocket): void {
		socket.on("message", (data) => {
			envelopes.receive(String(data));
			changes.notify();
		});
		socket.on("error", () => socket.terminate());
		if (open.length < options.maxSockets) take(socket);
		else leave(socket, "too_many_websockets");
	}

	function take(socket: WebSocket): void {
		open.push(socket);
		opened += 1;
		keepAlive(socket, options.pingEvery, () => {
			pongs += 1;
			changes.notify();
		});
		socket.on("close", () => {
			remove(socket);
			changes.notify();
		});
		say(socket, {
			type: "hello",
			num_connections: open.length,
			debug_info: {
				host: "applink-stand-in",
				build_number: 1,
				approximate_connection_time: options.connectionTime,
			},
			connection_info: { app_id: workspace.appId },
		});
		changes.notify();
	}

	function leave(socket: WebSocket, reason: DisconnectReason): void {
		say(socket, { type: "disconnect", reason, debug_info: { host: "applink-stand-in" } });
		// A warning comes some ten seconds before the end, and asks for nothing yet.
		if (reason === "warning") return;
		remove(socket);
		const timer = setTimeout(() => socket.close(1_000), options.closeAfter).unref();
		socket.on("close", () => clearTimeout(timer));
	}

	function remove(socket: WebSocket): void {
		const index = open.indexOf(socket);
		if (index !== -1) open.splice(index, 1);
	}

	// A paused socket stands for a dead connection: nothing is read from it, and nothing may be written.
	function say(socket: WebSocket, message: object): void {
		if (!socket.isPaused) socket.send(JSON.stringify(message));
	}

	return {
		count: () => open.length,
		opened: () => opened,
		pongs: () => pongs,
		disconnect(reason) {
			const [oldest] = open;
			if (oldest === undefined) throw new Error(`Cannot send disconnect "${reason}": no socket is open`);
			leave(oldest, reason);
		},
		drop() {
			for (const socket of open.splice(0)) socket.terminate();
		},
		freeze() {
			for (const socket of open) socket.pause();
		},
		newUrl(port) {
			const ticket = ids.next("");
			tickets.set(ticket, Date.now() + options.ticketLife);
			return `ws://127.0.0.1:${port}/link/?ticket=${ticket}&app_id=${workspace.appId}`;
		},
		upgrade(request, socket, head) {
			const ticket = new URL(request.url ?? "", "http://127.0.0.1").searchParams.get("ticket") ?? "";
			const goodUntil = tickets.get(ticket) ?? 0;
			tickets.delete(ticket);
			if (Date.now() > goodUntil) {
				faults.push("Opened a socket with a ticket that is unknown, used or expired");
				socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
			} else server.handleUpgrade(request, socket, head, welcome);
		},
		async send(packet, retry) {
			const socket = open[next++ % Math.max(open.length, 1)];
			if (socket === undefined) return { kind: "failed", reason: "timeout", forbidsRetry: false };
			const { envelope, acknowledged } = envelopes.wrap(packet, retry);
			say(socket, envelope);
			return acknowledged;
		},
		stop() {
			for (const socket of server.clients) socket.terminate();
			server.close();
			envelopes.stop();
		},
	};
}
