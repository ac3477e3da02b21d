import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { Socket } from "node:net";
import { PlatformError } from "../../newsroom/platform-error.ts";
import type { WebSettings } from "../settings.ts";

/** What listens. */
export type Listening = {
	/** The port, which the system chose where 0 was asked for. */
	readonly port: number;
	/** Takes nothing on any more, and finishes what was taken on for so many milliseconds at most. */
	readonly stop: (longest: number) => Promise<void>;
};

// In milliseconds: no browser takes longer to send a question, or to take a page.
const TIMEOUTS = {
	headersTimeout: 5_000,
	requestTimeout: 10_000,
	connectionsCheckingInterval: 1_000,
	keepAliveTimeout: 5_000,
};
const LONGEST_SILENCE = 30_000;
const MOST_CONNECTIONS = 1_000;

/** Listens for requests, at one address alone. */
export async function listenOnPort(
	{ port, host }: Pick<WebSettings, "port" | "host">,
	answer: RequestListener,
): Promise<Listening> {
	const connections = new Set<Socket>();
	const answering = new Set<Socket>();
	let isStopping = false;
	const server = createServer(TIMEOUTS, (request, response) => {
		const { socket } = request;
		answering.add(socket);
		response.on("close", () => {
			answering.delete(socket);
			if (isStopping) socket.destroySoon();
		});
		answer(request, response);
	});
	server.setTimeout(LONGEST_SILENCE);
	server.maxConnections = MOST_CONNECTIONS;
	server.on("connection", (socket) => {
		connections.add(socket);
		socket.on("close", () => connections.delete(socket));
	});
	server.listen(port, host);
	await once(server, "listening").catch((error: unknown) => {
		throw toPortError(error, { port, host });
	});
	const address = server.address();
	return {
		port: address !== null && typeof address === "object" ? address.port : port,
		stop: async (longest) => {
			isStopping = true;
			const { promise, resolve } = Promise.withResolvers<void>();
			server.close(() => resolve());
			for (const socket of connections) if (!answering.has(socket)) socket.destroy();
			const timer = setTimeout(() => server.closeAllConnections(), longest);
			await promise;
			clearTimeout(timer);
		},
	};
}

const REASONS = new Map([
	["EADDRINUSE", "another program listens there"],
	["EACCES", "listening there is not permitted"],
	["EADDRNOTAVAIL", "this machine does not have that address"],
	["ENOTFOUND", "this machine does not have that address"],
]);

function toPortError(error: unknown, { port, host }: Pick<WebSettings, "port" | "host">): unknown {
	const reason = error instanceof Error && "code" in error ? REASONS.get(String(error.code)) : undefined;
	const where = `on port ${port} of ${host} (WEB_PORT, WEB_HOST)`;
	return reason ? new PlatformError(`Cannot start the web page ${where}: ${reason}`) : error;
}
