import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine that answers each path as it is told, and remembers what it was asked. */
export type StandInServer = {
	/** "http://127.0.0.1:4711", without a slash at the end. */
	readonly address: string;
	/** From now on a path is answered so. */
	readonly answer: (path: string, answer: Answering) => void;
	/** The requests so far, in order. */
	readonly asked: readonly IncomingMessage[];
	readonly close: () => Promise<void>;
};

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server that answers every other path with 404. */
export async function startServer(): Promise<StandInServer> {
	const answers = new Map<string, Answering>();
	const asked: IncomingMessage[] = [];
	const server = createServer((request, response) => {
		asked.push(request);
		const answer = answers.get(new URL(request.url ?? "/", "http://stand.in").pathname);
		if (answer) answer(request, response);
		else response.writeHead(404).end();
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = addressOf(server.address());
	return {
		address: `http://127.0.0.1:${port}`,
		answer: (path, answer) => void answers.set(path, answer),
		asked,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, "close");
		},
	};
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
	if (address === null || typeof address === "string") throw new TypeError("Cannot tell the port of the stand-in");
	return address;
}
