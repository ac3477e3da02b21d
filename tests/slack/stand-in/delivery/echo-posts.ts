import type { Message } from "../message.ts";
import type { State } from "../state.ts";
import type { Deliver } from "./deliver.ts";
import { changeEvents, messageEvents } from "./event-payloads.ts";

/** Tells the bot of what it posts, changes and deletes itself, as Slack does where it listens to messages. */
export function echoPosts(state: State, deliver: Deliver): void {
	const known = new Map<string, Message>();
	state.journal.listen((entry) => {
		if (!("message" in entry) || entry.message.onlyFor !== undefined) return;
		const { message, way } = entry;
		const before = known.get(message.ts);
		known.set(message.ts, message);
		// What people do is told by whoever drives them.
		if (way === "user") return;
		const packets = before === undefined ? messageEvents(state, message) : changeEvents(state, message, before);
		for (const packet of packets) deliver(packet);
	});
}
