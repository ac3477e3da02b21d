import { App, HTTPReceiver, type Receiver, SocketModeReceiver, webApi } from "@slack/bolt";
import { onTestFinished } from "vitest";
import { silent } from "./silent-logger.ts";
import type { StandInSlack } from "./stand-in-slack.ts";

/** The real Bolt over Socket Mode, which comes back quickly when a socket ends, and stops with its test. */
export async function startOverSockets(slack: StandInSlack, listen: (app: App) => void): Promise<App> {
	const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: webApi.retryPolicies.rapidRetryPolicy };
	const receiver = new SocketModeReceiver({
		appToken: slack.options.appToken,
		// Bolt waits as long before it connects again, and takes a connection for dead that is silent as long.
		clientPingTimeout: 200,
		logger: silent,
		installerOptions: { clientOptions },
	});
	const app = await createApp(slack, receiver, clientOptions);
	listen(app);
	await app.start();
	onTestFinished(async () => void (await app.stop()));
	return app;
}

/** The real Bolt behind a request URL, which the stand-in then uses; it stops with its test. */
export async function startOverHttp(slack: StandInSlack, listen: (app: App) => void): Promise<App> {
	const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: webApi.retryPolicies.rapidRetryPolicy };
	const receiver = new HTTPReceiver({ signingSecret: slack.options.signingSecret, logger: silent });
	const app = await createApp(slack, receiver, clientOptions);
	listen(app);
	const server = await receiver.start(0);
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("Cannot start Bolt: no port was given");
	slack.useHttp(`http://127.0.0.1:${address.port}/slack/events`);
	onTestFinished(async () => void (await app.stop()));
	return app;
}

// Asked while it is made, Bolt lets a wrong token reject where nobody can catch it.
async function createApp(
	slack: StandInSlack,
	receiver: Receiver,
	clientOptions: webApi.WebClientOptions,
): Promise<App> {
	const settings = { receiver, logger: silent, clientOptions, deferInitialization: true };
	const app = new App({ ...settings, token: slack.options.botToken });
	await app.init();
	return app;
}
