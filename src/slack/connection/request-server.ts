import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Answers a request whose head has arrived; calls `take` once it is to be finished even when the server stops. */
export type Answer = (request: IncomingMessage, response: ServerResponse, take: () => void) => void;

/** A server that can be stopped at once, whatever was half sent to it. */
export type RequestServer = {
	readonly server: Server;
	/** Finishes the requests that were taken, and cuts off all others. */
	readonly stop: () => Promise<void>;
};

// Slack sends a request at once: what takes longer comes from somebody else. In milliseconds.
const LONGEST_HEAD = 5_000;
const LONGEST_REQUEST = 10_000;
const LOOKED_AFTER_EACH = 1_000;

/** A server that does not listen yet. */
export function createRequestServer(answer: Answer): RequestServer {
	const connections = new Set<Socket>();
	const taken = new Set<Socket>();
	let isStopping = false;
	const timeouts = {
		headersTimeout: LONGEST_HEAD,
		requestTimeout: LONGEST_REQUEST,
		connectionsCheckingInterval: LOOKED_AFTER_EACH,
	};
	const server = createServer(timeouts, (request, response) => {
		const { socket } = request;
		response.on("close", () => {
			taken.delete(socket);
			if (isStopping) socket.destroy();
		});
		answer(request, response, () => taken.add(socket));
	});
	server.on("connection", (socket) => {
		connections.add(socket);
		socket.on("close", () => connections.delete(socket));
	});
	return {
		server,
		stop: async () => {
			isStopping = true;
			const { promise, resolve } = Promise.withResolvers<void>();
			server.close(() => resolve());
			for (const socket of connections) if (!taken.has(socket)) socket.destroy();
			await promise;
		},
	};
}
