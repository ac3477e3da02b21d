import type { SocketModeReceiver } from "@slack/bolt";

/** What is used of the client of Socket Mode. */
export type SocketClient = Pick<SocketModeReceiver["client"], "start" | "disconnect" | "once" | "off">;

/** A socket that is open, and what resolves when it no longer is. */
export type Socket = { readonly ended: Promise<void> };

/** A socket over which Slack did not say hello by then will not be of use, in milliseconds. */
const HELLO_WITHIN = 30_000;

/** A socket was closed before Slack said hello. */
export class ClosedAtOnceError extends Error {
	override readonly name = "ClosedAtOnceError";
}

/** Opens a socket. */
export async function openSocket(client: SocketClient): Promise<Socket> {
	const { promise: ended, resolve } = Promise.withResolvers<void>();
	const end = () => resolve();
	let timer: NodeJS.Timeout | undefined;
	const awaitHello = () => {
		timer = setTimeout(() => void client.disconnect(), HELLO_WITHIN);
	};
	client.once("connecting", awaitHello);
	client.once("disconnected", end);
	try {
		await client.start();
		return { ended };
	} catch (error) {
		client.off("connecting", awaitHello);
		client.off("disconnected", end);
		// The client gives no reason where the socket was closed before Slack said hello.
		throw error ?? new ClosedAtOnceError("Cannot open a socket: it was closed at once");
	} finally {
		clearTimeout(timer);
	}
}
