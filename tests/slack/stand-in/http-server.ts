import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Order } from "./orders.ts";
import { parseFields, readBody } from "./read-arguments.ts";
import { type Reply, refuse } from "./reply.ts";
import { respond } from "./respond.ts";
import type { SocketServer } from "./sockets.ts";
import type { State } from "./state.ts";
import { callWebApi } from "./web-api.ts";

export type HttpServer = {
	readonly port: number;
	readonly stop: () => Promise<void>;
};

type Answer = { readonly status: number; readonly reply: Reply; readonly headers?: Readonly<Record<string, string>> };

/** Listens on loopback for calls of the Web API, for answers to a response_url, and for sockets. */
export async function startHttpServer(state: State, sockets: SocketServer): Promise<HttpServer> {
	const server = createServer((request, response) => {
		handle(request, response).catch((error: unknown) => {
			// Somebody went away, or the stand-in is wrong; either way a test should see it.
			state.faults.push(`Cannot answer "${request.url}": ${error}`);
			response.destroy();
		});
	});
	server.on("upgrade", sockets.upgrade);
	server.listen(state.options.port, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("Cannot listen on loopback: no port was given");
	const { port } = address;

	async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
		const fields = parseFields(await readBody(request), request.headers["content-type"] ?? "");
		const method = pathname.startsWith("/api/") ? pathname.slice("/api/".length) : "response_url";
		const order = state.orders.take(method);
		if (order?.kind === "broken") {
			response.destroy();
			return;
		}
		if (order?.kind === "slow") await wait(order.milliseconds, null, { ref: false });
		const answer = obey(order) ?? answerCall(request, { pathname, method, fields });
		state.calls.push({ method, arguments: fields ?? {}, status: answer.status, reply: answer.reply });
		response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8", ...answer.headers });
		response.end(JSON.stringify(answer.reply));
		state.changes.notify();
	}

	function answerCall(
		request: IncomingMessage,
		call: Readonly<{ pathname: string; method: string; fields: Fields }>,
	): Answer {
		const { pathname, method, fields } = call;
		if (request.method !== "POST" || fields === null) {
			state.faults.push(`Sent a ${request.method} to "${pathname}" with a body that cannot be read`);
			return { status: 200, reply: refuse("invalid_form_data") };
		}
		if (method === "response_url") return answerResponse(pathname, fields);
		const token = request.headers.authorization?.replace(/^Bearer /, "") ?? readToken(fields);
		const reply = callWebApi(state, { name: method, token, fields, openSocket: () => sockets.newUrl(port) });
		return { status: 200, reply, headers: { "x-oauth-scopes": state.options.scopes.join(",") } };
	}

	function answerResponse(pathname: string, fields: Readonly<Record<string, unknown>>): Answer {
		const used = state.responseUrls.use(pathname);
		if (used.kind === "refused") {
			if (used.error === "no_such_url") state.faults.push(`Answered to "${pathname}", which is no response_url`);
			return { status: 404, reply: refuse(used.error) };
		}
		const reply = respond(state, used.target, fields, "response_url");
		return { status: reply.ok ? 200 : 400, reply };
	}

	return {
		port,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

type Fields = Readonly<Record<string, unknown>> | null;

function readToken(fields: Readonly<Record<string, unknown>>): string | null {
	return typeof fields.token === "string" ? fields.token : null;
}

function obey(order: Order | null): Answer | null {
	switch (order?.kind) {
		case "rate-limited":
			return { status: 429, reply: refuse("ratelimited"), headers: { "retry-after": String(order.seconds) } };
		case "http-error":
			return { status: order.status, reply: refuse("internal_error") };
		case "refused":
			return { status: 200, reply: refuse(order.error) };
		default:
			return null;
	}
}
