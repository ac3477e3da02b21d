import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { retryPolicies } from "@slack/web-api";
import type { StandInSlack } from "./start.ts";

export type BoltApp = {
	readonly app: App;
	readonly stop: () => Promise<void>;
};

const silent: Logger = {
	debug() {},
	info() {},
	warn() {},
	error() {},
	setLevel() {},
	getLevel: () => LogLevel.ERROR,
	setName() {},
};

/** The real Bolt over Socket Mode, which comes back quickly when a socket ends. */
export async function startOverSockets(slack: StandInSlack, listen: (app: App) => void): Promise<BoltApp> {
	const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: retryPolicies.rapidRetryPolicy };
	const receiver = new SocketModeReceiver({
		appToken: slack.options.appToken,
		// Bolt waits as long before it connects again.
		clientPingTimeout: 60,
		logger: silent,
		installerOptions: { clientOptions },
	});
	const app = new App({ token: slack.options.botToken, receiver, logger: silent, clientOptions });
	listen(app);
	await app.start();
	return { app, stop: async () => void (await app.stop()) };
}

/** The real Bolt behind a request URL, which the stand-in then uses. */
export async function startOverHttp(slack: StandInSlack, listen: (app: App) => void): Promise<BoltApp> {
	const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: retryPolicies.rapidRetryPolicy };
	const receiver = new HTTPReceiver({ signingSecret: slack.options.signingSecret, logger: silent });
	const app = new App({ token: slack.options.botToken, receiver, logger: silent, clientOptions });
	listen(app);
	const server = await receiver.start(0);
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("Cannot start Bolt: no port was given");
	slack.useHttp(`http://127.0.0.1:${address.port}/slack/events`);
	return { app, stop: async () => void (await app.stop()) };
}
