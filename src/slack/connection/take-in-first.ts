import type { App } from "@slack/bolt";
import type { Log } from "../../newsroom/log.ts";

/** What Slack tells: something new, something that it told before, or something that need not be kept. */
export type TakenIn = "new" | "known" | "passing";

export type TakingIn = {
	/** Keeps what was told, so that it outlives the program. */
	readonly takeIn: (body: object) => Promise<TakenIn>;
	/** Hears that all who listen have heard of it. */
	readonly passOn: (body: object) => Promise<void>;
	readonly log: Log;
};

/** Has everything taken in before it is acknowledged: Bolt acknowledges events before anybody hears of them. */
export function takeInFirst(app: App, { takeIn, passOn, log }: TakingIn): void {
	const process = app.processEvent.bind(app);
	app.processEvent = async (event) => {
		const taken = await takeIn(event.body);
		if (taken === "known") return event.ack();
		if (taken === "passing") return process(event);
		// Where the socket has just closed Slack tells it once more; but it is ours already, and is answered now.
		const ack: typeof event.ack = async (response) => {
			await event.ack(response).catch(() => log.debug({ platform: "Slack" }, "An acknowledgement was too late"));
		};
		await process({ ...event, ack });
		await passOn(event.body);
	};
}
