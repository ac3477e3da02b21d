import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { Page } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";

/** What is told of the program, and where. */
export type Health = { readonly readiness: () => Promise<Readiness>; readonly metrics: () => Promise<Page> };

export type HealthSettings = { readonly port: number; readonly host: string };

export type HealthServer = { readonly port: number; readonly stop: () => Promise<void> };

/** Nobody can listen at the address of the settings; the message tells why, and what to do. */
export class HealthPortError extends Error {
	override readonly name = "HealthPortError";
}

type Reply = { readonly status: number; readonly type: string; readonly text: string };

const PLAIN = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";
const LONGEST_REQUEST = 5_000;

/** Answers `/livez`, `/readyz` and `/metrics`, and nothing else, on a port of its own; 0 is any that is free. */
export async function startHealthServer({ port, host }: HealthSettings, health: Health): Promise<HealthServer> {
	const timeouts = { headersTimeout: LONGEST_REQUEST, requestTimeout: LONGEST_REQUEST };
	const server = createServer(timeouts, ({ method = "", url = "" }, response) => {
		if (method !== "GET" && method !== "HEAD")
			return send(response, plain(405, "only GET and HEAD"), { allow: "GET, HEAD" });
		void answer(url.split("?")[0] ?? "", health)
			.catch(() => plain(500, "it cannot be told"))
			.then((reply) => send(response, reply));
	});
	server.listen(port, host);
	await once(server, "listening").catch((error: unknown) => {
		throw explainPort(error, { port, host });
	});
	const address = server.address();
	return {
		port: address !== null && typeof address === "object" ? address.port : port,
		stop: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

async function answer(path: string, { readiness, metrics }: Health): Promise<Reply> {
	switch (path) {
		case "/livez":
			return plain(200, "ok");
		case "/readyz": {
			const read = await readiness();
			return { status: read.ready ? 200 : 503, type: JSON_TYPE, text: `${JSON.stringify(read)}\n` };
		}
		case "/metrics":
			return { status: 200, ...(await metrics()) };
		default:
			return plain(404, "there are /livez, /readyz and /metrics");
	}
}

function plain(status: number, text: string): Reply {
	return { status, type: PLAIN, text: `${text}\n` };
}

// Node sends no body to a HEAD request.
function send(
	response: ServerResponse,
	{ status, type, text }: Reply,
	more: Readonly<Record<string, string>> = {},
): void {
	const headers = { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff", ...more };
	response.writeHead(status, headers).end(text);
}

const REASONS = new Map([
	["EADDRINUSE", "another program listens there: choose another HEALTH_PORT"],
	["EACCES", "listening there is not permitted: choose a HEALTH_PORT above 1023"],
	["EADDRNOTAVAIL", "this machine has no such address: set HEALTH_HOST to one that it has, or leave it empty"],
	["ENOTFOUND", "there is no such host: set HEALTH_HOST to an address of this machine, or leave it empty"],
]);

function explainPort(error: unknown, { port, host }: HealthSettings): unknown {
	const reason = error instanceof Error && "code" in error ? REASONS.get(String(error.code)) : undefined;
	return reason ? new HealthPortError(`Cannot tell of its health on ${host}:${port}: ${reason}`) : error;
}
