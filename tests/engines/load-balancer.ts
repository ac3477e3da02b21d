import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

/** What stands before several programs: each request goes to one of them, and to another where that is not there. */
export type LoadBalancer = { readonly url: string; readonly close: () => Promise<void> };

/** Passes requests on to programs on the loopback, by their ports, at random. */
export async function startLoadBalancer(ports: readonly number[], random: () => number): Promise<LoadBalancer> {
	const server = createServer(async (request, response) => {
		const body = await buffer(request);
		const first = Math.floor(random() * ports.length);
		const inTurn = ports.map((_, at) => ports[(first + at) % ports.length] ?? 0);
		for (const port of inTurn) {
			const status = await pass(port, request, body);
			if (status === null) continue;
			response.writeHead(status).end();
			return;
		}
		response.writeHead(502).end();
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("Cannot listen on loopback: no port was given");
	return {
		url: `http://127.0.0.1:${address.port}`,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, "close");
		},
	};
}

/** The status with which a program answers; null where it does not. */
async function pass(port: number, { url, headers }: IncomingMessage, body: Buffer): Promise<number | null> {
	const own = Object.entries(headers).filter(([name]) => /^(?:x-slack|content-type|user-agent)/.test(name));
	try {
		const response = await fetch(`http://127.0.0.1:${port}${url}`, {
			method: "POST",
			body: new Uint8Array(body),
			headers: own.map(([name, value]): [string, string] => [name, String(value)]),
		});
		await response.arrayBuffer();
		return response.status;
	} catch {
		return null;
	}
}
