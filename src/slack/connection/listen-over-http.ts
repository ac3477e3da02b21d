import { HTTPReceiver } from "@slack/bolt";
import type { Log } from "../../newsroom/log.ts";
import type { Running } from "../../newsroom/newsroom.ts";
import { PlatformError } from "../../newsroom/platform-error.ts";
import type { SlackTransport } from "../settings.ts";
import { createBoltLogger } from "./bolt-logger.ts";

/** Where Slack sends its requests. */
export const REQUEST_PATH = "/slack/events";

type HttpSettings = Extract<SlackTransport, { readonly kind: "http" }>;

/** A receiver of signed requests. One whose signature is wrong or old is refused, and said to be so in the log. */
export function createHttpReceiver({ signingSecret, port }: HttpSettings, log: Log): HTTPReceiver {
	const refused = () => {
		const advice = "if it came from Slack, SLACK_SIGNING_SECRET is not that of the app, or the clock is wrong";
		log.warn({ platform: "Slack" }, `A request was refused because of its signature: ${advice}`);
	};
	return new HTTPReceiver({
		signingSecret,
		port,
		endpoints: REQUEST_PATH,
		// It warns of nothing else than requests that it refuses, and then tells what is wrong with them.
		logger: { ...createBoltLogger(log), warn: refused },
		// Slack makes sure of the certificate now and then: https://docs.slack.dev/interactivity/implementing-slash-commands
		customRoutes: [{ path: REQUEST_PATH, method: "GET", handler: (_, response) => response.writeHead(200).end() }],
	});
}

/** Begins to listen. */
export async function listenOverHttp(receiver: HTTPReceiver, port: number, log: Log): Promise<Running> {
	const server = await receiver.start(port).catch((error: unknown) => {
		throw toPortError(error, port);
	});
	const address = server.address();
	const listensOn = address !== null && typeof address === "object" ? address.port : port;
	log.info({ platform: "Slack", port: listensOn, path: REQUEST_PATH }, "Listening for requests");
	return { stop: () => receiver.stop() };
}

const REASONS = new Map([
	["EADDRINUSE", "another program listens there"],
	["EACCES", "listening there is not permitted"],
]);

function toPortError(error: unknown, port: number): unknown {
	const reason = error instanceof Error && "code" in error ? REASONS.get(String(error.code)) : undefined;
	return reason ? new PlatformError(`Cannot start Slack on port ${port} (HTTP_PORT): ${reason}`) : error;
}
