import type { Task } from "../connection/attempt.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { HomeOpenedEvent } from "../read/payloads.ts";
import { renderHome } from "../render/render-home.ts";

/** Fills the home of the app when somebody opens it; null for its other tabs. */
export function handleHome(desk: Desk, body: unknown): Task | null {
	const read = HomeOpenedEvent.safeParse(body);
	if (!read.success || read.data.event.tab !== "home") return null;
	const { user } = read.data.event;
	return {
		work: () => waitOutLimits(() => desk.client.views.publish({ user_id: user, view: renderHome(desk) })),
		// Nobody asked anything: the log is enough.
		tell: async () => {},
	};
}
