import { setTimeout as wait } from "node:timers/promises";
import type { Newsroom, Running } from "../../newsroom/newsroom.ts";
import { PlatformError } from "../../newsroom/platform-error.ts";
import { explainSlackError } from "./failures.ts";
import { ClosedAtOnceError, openSocket, type Socket, type SocketClient } from "./open-socket.ts";
import { toStartError } from "./start-failures.ts";
import { waitOutLimits } from "./wait-out-limits.ts";

// https://docs.slack.dev/apis/events-api/using-socket-mode: at most ten connections, and none where it is turned off.
const CLOSED_AT_ONCE =
	"Cannot start Slack: the connection was closed at once: Socket Mode is turned off, or ten programs " +
	"are connected already";

type Reporting = Pick<Newsroom, "log" | "giveUp" | "now">;

/** After a connection that lasted this long the next is opened at once, in milliseconds. */
const GOOD = 10_000;
const SHORTEST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Opens a socket, and another whenever it ends, as it does every few hours. The client could do so itself, but it first
 * waits for five seconds or more in which nothing reaches the bot, and where it then fails it lets the program die.
 * https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect
 */
export async function connectSocket(client: SocketClient, reporting: Reporting): Promise<Running> {
	const stopping = new AbortController();
	const socket = await waitOutLimits(() => openSocket(client)).catch((error: unknown) => {
		if (error instanceof ClosedAtOnceError) throw new PlatformError(CLOSED_AT_ONCE, { cause: error });
		throw toStartError(error, "SLACK_APP_TOKEN");
	});
	let isOpen = true;
	const tell = (isOpenNow: boolean) => {
		isOpen = isOpenNow;
	};
	const kept = keepOpen(client, socket, { ...reporting, tell, signal: stopping.signal });
	return {
		isConnected: () => isOpen,
		stop: async () => {
			stopping.abort();
			await client.disconnect();
			await kept;
		},
	};
}

type Keeping = Reporting & {
	readonly signal: AbortSignal;
	/** Learns whether a socket is open. */
	readonly tell: (isOpen: boolean) => void;
};

async function keepOpen(client: SocketClient, first: Socket, keeping: Keeping): Promise<void> {
	const { log, now, tell, signal } = keeping;
	let failures = 0;
	for (let socket: Socket | null = first; socket !== null; ) {
		const openedAt = now();
		await socket.ended;
		tell(false);
		if (signal.aborted) return;
		log.info({ platform: "Slack" }, "Connection ended; connecting again");
		failures = now() - openedAt < GOOD ? failures + 1 : 0;
		// The first time that it ends so soon it may be by chance.
		socket = await reopen(client, Math.max(failures - 1, 0), keeping);
		tell(socket !== null);
	}
}

/** Tries until a socket is open; null where the program stops before that, or nothing can come of it. */
async function reopen(client: SocketClient, before: number, keeping: Keeping): Promise<Socket | null> {
	const { log, signal } = keeping;
	for (let failures = before; ; failures++) {
		const pause = failures === 0 ? 0 : Math.min(SHORTEST_WAIT * 2 ** (failures - 1), LONGEST_WAIT);
		await wait(pause, null, { signal }).catch(() => {});
		if (signal.aborted) return null;
		try {
			const socket = await waitOutLimits(() => openSocket(client));
			// The program may have stopped while the socket was opened.
			if (signal.aborted) await client.disconnect();
			else log.info({ platform: "Slack" }, "Connected again");
			return signal.aborted ? null : socket;
		} catch (error) {
			if (signal.aborted || isHopeless(error, keeping)) return null;
			log.warn({ platform: "Slack", failures: failures + 1 }, "Cannot connect to Slack; it is tried again");
		}
	}
}

function isHopeless(error: unknown, { giveUp }: Reporting): boolean {
	const explained = explainSlackError(error);
	if (explained === null) return false;
	giveUp(new PlatformError(`Cannot go on in Slack (SLACK_APP_TOKEN): ${explained.reason}`, { cause: error }));
	return true;
}
