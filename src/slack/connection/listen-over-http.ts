import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import type { Log } from "../../newsroom/log.ts";
import type { Newsroom, Running } from "../../newsroom/newsroom.ts";
import { PlatformError } from "../../newsroom/platform-error.ts";
import type { SlackTransport } from "../settings.ts";
import { admitRequest } from "./admit-request.ts";
import { createBoltLogger } from "./bolt-logger.ts";
import { createRequestServer } from "./request-server.ts";

/** Where Slack sends its requests. */
const REQUEST_PATH = "/slack/events";

type HttpSettings = Extract<SlackTransport, { readonly kind: "http" }>;

/** What tells Bolt of requests that were admitted. */
export function createHttpReceiver({ signingSecret, port }: HttpSettings, log: Log): HTTPReceiver {
	return new HTTPReceiver({ signingSecret, port, endpoints: REQUEST_PATH, logger: createBoltLogger(log) });
}

type Listening = Pick<Newsroom, "log" | "now" | "reportFailure"> & { readonly settings: HttpSettings };

/** Begins to listen. Bolt hears of no request that is not Slack’s: some of them would end the program within it. */
export async function listenOverHttp(receiver: HTTPReceiver, listening: Listening): Promise<Running> {
	const { log, reportFailure, settings } = listening;
	const { server, stop } = createRequestServer((request, response, take) => {
		const status = statusOf(request);
		if (status !== null) return void refuse(request, response, status);
		void admit({ request, response, take }).catch(async (error: unknown) => {
			await reportFailure(error);
			if (!response.headersSent) refuse(request, response, 500);
		});
	});
	server.listen(settings.port);
	await once(server, "listening").catch((error: unknown) => {
		throw toPortError(error, settings.port);
	});
	const address = server.address();
	const port = address !== null && typeof address === "object" ? address.port : settings.port;
	log.info({ platform: "Slack", port, path: REQUEST_PATH }, "Listening for requests");
	return { stop };

	async function admit({ request, response, take }: Arrived): Promise<void> {
		const admission = await admitRequest(request, { ...settings, now: listening.now });
		if (admission.kind === "broken-off") return void response.destroy();
		take();
		if (admission.kind === "admitted") return void receiver.requestListener(request, response);
		log.warn({ platform: "Slack" }, `A request was refused ${admission.reason}`);
		refuse(request, response, admission.status);
	}
}

type Arrived = {
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	/** Has the server finish the request before it stops. */
	readonly take: () => void;
};

/** The status with which a request is answered that is none for Bolt; null where it may be one. */
function statusOf({ method, url = "" }: IncomingMessage): number | null {
	const [path, query = ""] = url.split("?");
	if (path !== REQUEST_PATH) return 404;
	if (method === "POST") return null;
	// Slack makes sure of the certificate now and then: https://docs.slack.dev/interactivity/implementing-slash-commands
	return method === "GET" && new URLSearchParams(query).get("ssl_check") === "1" ? 200 : 405;
}

// What is still to come of the request is not waited for.
function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
	const isRead = request.complete;
	response
		.writeHead(status, { ...(status === 405 && { allow: "POST" }), ...(!isRead && { connection: "close" }) })
		.end();
}

const REASONS = new Map([
	["EADDRINUSE", "another program listens there; choose another port"],
	["EACCES", "listening there is not permitted; choose a port above 1023"],
]);

function toPortError(error: unknown, port: number): unknown {
	const reason = error instanceof Error && "code" in error ? REASONS.get(String(error.code)) : undefined;
	return reason ? new PlatformError(`Cannot start Slack on port ${port} (HTTP_PORT): ${reason}`) : error;
}
