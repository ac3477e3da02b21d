import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { State } from "../state.ts";
import { answerCall } from "../web-api/answer-call.ts";
import { parseFields, readBody } from "../web-api/read-arguments.ts";
import type { SocketServer } from "./sockets.ts";

export type HttpServer = {
	readonly port: number;
	readonly stop: () => Promise<void>;
};

const API = "/api/";

/** Listens on loopback for calls of the Web API, for answers to a response_url, and for sockets. */
export async function startHttpServer(state: State, sockets: SocketServer): Promise<HttpServer> {
	const { orders, calls, changes, faults, options } = state;
	const server = createServer((request, response) => {
		handle(request, response).catch((error: unknown) => {
			// Somebody went away, or the stand-in is wrong; either way a test should see it.
			faults.push(`Cannot answer "${request.url}": ${error}`);
			response.destroy();
		});
	});
	server.on("upgrade", sockets.upgrade);
	server.listen(options.port, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("Cannot listen on loopback: no port was given");
	const { port } = address;
	const openSocket = () => sockets.newUrl(port);

	async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
		const body = await readBody(request);
		const fields = request.method === "POST" ? parseFields(body, request.headers["content-type"] ?? "") : null;
		const method = pathname.startsWith(API) ? pathname.slice(API.length) : "response_url";
		const token = request.headers.authorization?.replace(/^Bearer /, "") ?? null;
		const order = orders.take(method);
		if (order?.kind === "broken") {
			response.destroy();
			return;
		}
		if (order?.kind === "slow") await wait(order.milliseconds, null, { ref: false });
		const { status, reply, headers } = answerCall(state, { method, pathname, token, fields, openSocket }, order);
		calls.push({ method, arguments: fields ?? {}, status, reply });
		response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
		response.end(JSON.stringify(reply));
		changes.notify();
	}

	return {
		port,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
