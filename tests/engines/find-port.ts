import { once } from "node:events";
import { createServer } from "node:net";

/** A port on the loopback on which nobody listens. */
export async function findPort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (address === null || typeof address === "string") throw new Error("Cannot find a port that is free");
	return address.port;
}
