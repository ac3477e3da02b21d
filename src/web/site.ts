import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { getRequestListener } from "@hono/node-server";
import { LONGEST_FINISH } from "../newsroom/in-flight.ts";
import type { Newsroom, Running } from "../newsroom/newsroom.ts";
import { createTurns } from "../newsroom/turns.ts";
import { listenOnPort } from "./connection/listen-on-port.ts";
import type { Style } from "./desk.ts";
import { createApp } from "./listen/create-app.ts";
import type { WebSettings } from "./settings.ts";

/** Serves the pages; a stop finishes what is in flight for no longer than it may, in milliseconds. */
export async function startWeb(
	settings: WebSettings,
	newsroom: Newsroom,
	longestFinish = LONGEST_FINISH,
): Promise<Running> {
	const app = createApp({ newsroom, settings, turns: createTurns(), style: readStyle() });
	// Its own classes for requests and answers stay its own: the chats bring theirs.
	const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
	const { port, stop } = await listenOnPort(settings, (request, response) => {
		void answer(request, response).catch(newsroom.reportFailure);
	});
	newsroom.log.info({ platform: "Web", host: settings.host, port }, "Listening for requests");
	return { stop: () => stop(longestFinish) };
}

const HASH_BYTES = 9;

/** The style sheet of all pages. */
export function readStyle(): Style {
	const text = readFileSync(new URL("style.css", import.meta.url), "utf8");
	return { text, hash: createHash("sha256").update(text).digest().subarray(0, HASH_BYTES).toString("base64url") };
}
