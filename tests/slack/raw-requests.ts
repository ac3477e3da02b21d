import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Told } from "./made-newsroom.ts";
import { signatureHeaders } from "./stand-in/delivery/sign.ts";

export type RawRequest = { readonly port: number; readonly body: string; readonly type: string };

/** The port on which a bot listens for requests, from its log. */
export function portOf({ lines }: Told): number {
	const listening = lines.find(({ message }) => message === "Listening for requests")?.fields;
	if (!listening || !("port" in listening)) throw new Error("Cannot find the port: the bot does not listen");
	return Number(listening.port);
}

/** Sends a body as it is, with a good signature, and gives the status of the answer. */
export async function postSigned(secret: string, { port, body, type }: RawRequest): Promise<number> {
	const headers = { "content-type": type, ...signatureHeaders(body, secret, "good") };
	const response = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", body, headers });
	await response.text();
	return response.status;
}

/** A connection to which anything can be written; that it is cut off is no error. */
export async function connectTo(port: number): Promise<Socket> {
	const socket = connect(port, "127.0.0.1");
	await once(socket, "connect");
	return socket.on("error", () => {});
}
