import { createTurns } from "#src/newsroom/turns.ts";
import type { Desk } from "#src/slack/desk.ts";
import { makeNewsroom } from "./made-newsroom.ts";

/** A desk whose client refuses every call, for what calls nothing. */
export function makeDesk(change: Partial<Desk> = {}): Desk {
	const refuse = () => Promise.reject(new Error("Cannot call Slack: this test does without"));
	return {
		newsroom: makeNewsroom().newsroom,
		client: {
			chat: { postMessage: refuse, postEphemeral: refuse, update: refuse, unfurl: refuse },
			views: { open: refuse, push: refuse, update: refuse, publish: refuse },
		},
		turns: createTurns(),
		outbox: { post: refuse },
		agent: { offer: async () => {}, entitle: async () => {}, during: (_thread, _status, work) => work() },
		botUserId: "U1",
		commands: { ask: "/ask", quotes: "/quotes", check: "/check" },
		admins: [],
		followsThreads: false,
		unfurls: false,
		suggest: async () => [],
		...change,
	};
}
