import type { webApi } from "@slack/bolt";
import type { Log } from "../../newsroom/log.ts";
import { slackErrorCode } from "../connection/failures.ts";
import { clip } from "../render/markup/clip.ts";
import { LIMITS } from "../render/markup/limits.ts";

type Threads = Pick<webApi.WebClient["assistant"]["threads"], "setStatus" | "setSuggestedPrompts" | "setTitle">;

/** The methods that are called for the agent surface; the bot works without the scope of any. */
export type AgentClient = { readonly assistant: { readonly threads: Threads } };

/** A thread, by its channel and the timestamp of its first message. */
export type Thread = { readonly channel: string; readonly ts: string };

/** What Slack shows round the messages of an agent. Nothing of it ever fails: an answer does not wait for it. */
export type AgentSurface = {
	/** Offers questions to whoever opens the messages with the bot. */
	readonly offer: (channel: string, questions: readonly string[]) => Promise<void>;
	/** Names a thread after what was asked in it. */
	readonly entitle: (thread: Thread, question: string) => Promise<void>;
	/** Tells in a thread what is done while some work takes longer than a moment. */
	readonly during: <Result>(thread: Thread, status: string, work: () => Promise<Result>) => Promise<Result>;
};

/** How long is a moment, in milliseconds. */
export const MOMENT = 500;

/** Where more wait at once, answers are worth more than words about them. */
const MOST_SHOWN = 5;

export type AgentNeeds = { readonly client: AgentClient; readonly log: Log; readonly moment: number };

/** The agent surface of a workspace, which may not have it. https://docs.slack.dev/ai/developing-agents */
export function createAgentSurface({ client, log, moment }: AgentNeeds): AgentSurface {
	const { threads } = client.assistant;
	const refused = new Set<keyof Threads>();
	/** Of which problems the log tells already. */
	const told = new Set<string>();
	let showing = 0;

	async function tryTo(method: keyof Threads, call: () => Promise<unknown>): Promise<void> {
		if (refused.has(method)) return;
		try {
			await call();
		} catch (error) {
			const code = slackErrorCode(error);
			const problem = `${method} ${code}`;
			if (told.has(problem)) return;
			told.add(problem);
			// What Slack refuses for want of a scope it refuses until the program starts anew.
			if (code === "missing_scope") refused.add(method);
			log.info({ platform: "Slack", method, code }, "Slack did not take what an agent shows beside its answers");
		}
	}

	const setStatus = ({ channel, ts }: Thread, status: string) =>
		tryTo("setStatus", () => threads.setStatus({ channel_id: channel, thread_ts: ts, status }));

	return {
		offer: async (channel, questions) => {
			if (questions.length === 0) return;
			const prompts = questions.map((it) => ({ title: clip(it, LIMITS.buttonText), message: it }));
			// With a thread Slack would answer well and show nothing.
			await tryTo("setSuggestedPrompts", () => threads.setSuggestedPrompts({ channel_id: channel, prompts }));
		},
		entitle: ({ channel, ts }, question) => {
			const title = clip(question.replace(/\s+/g, " "), LIMITS.buttonText);
			return tryTo("setTitle", () => threads.setTitle({ channel_id: channel, thread_ts: ts, title }));
		},
		during: async (thread, status, work) => {
			const shown: Promise<void>[] = [];
			const show = () => {
				if (showing >= MOST_SHOWN) return;
				showing++;
				shown.push(setStatus(thread, status));
			};
			const waiting = setTimeout(show, moment).unref();
			try {
				return await work();
			} finally {
				clearTimeout(waiting);
				// Slack clears it by itself only where the answer stands in that thread.
				showing -= shown.length;
				for (const status of shown) void status.then(() => setStatus(thread, ""));
			}
		},
	};
}
