import { setImmediate as pause, setTimeout as wait } from "node:timers/promises";
import type { ArticlesById } from "../core/article/articles-by-id.ts";
import type { FoundAnswer } from "../state/answers.ts";
import type { KeptPost, Post } from "../state/posts.ts";
import type { InFlight } from "./in-flight.ts";
import type { Newsroom } from "./newsroom.ts";

/** An answer in a message, and what became of it. */
export type PostedAnswer = { readonly id: string; readonly found: FoundAnswer };

export type Amending = {
	readonly platform: string;
	/**
	 * Puts what became of the answers in place of the message; gives the platform's code where it does not let that be
	 * done, and null where it is done. Whatever it rejects with passes, so that it is tried again.
	 */
	readonly edit: (post: Post, answers: readonly PostedAnswer[]) => Promise<string | number | null>;
	readonly inFlight: InFlight;
};

/** In milliseconds. */
export type AmendTiming = {
	/** How soon it is seen that the articles are others than before. */
	readonly every: number;
	/** The time between two changes: Slack takes fifty a minute, https://docs.slack.dev/apis/web-api/rate-limits */
	readonly pace: number;
	/** When what did not work is tried again. */
	readonly again: number;
};

const TIMING: AmendTiming = { every: 2_000, pace: 1_200, again: 60_000 };

/**
 * Changes our messages of the last 30 days, once whenever the articles change: where an article is withdrawn, erased
 * or no longer says what is cited, the message says so in place of the passage. Gives what ends that.
 */
export function amendPosts(
	newsroom: Newsroom,
	{ platform, edit, inFlight }: Amending,
	{ every, pace, again }: AmendTiming = TIMING,
): () => void {
	const { state, log } = newsroom;
	const ending = new AbortController();
	const { signal } = ending;
	const rest = (milliseconds: number) => wait(milliseconds, undefined, { signal, ref: false }).catch(() => {});
	let amended: ArticlesById | null = null;
	void watch();
	return () => ending.abort();

	async function watch(): Promise<void> {
		while (!signal.aborted) {
			await rest(every);
			const { articles, archive } = newsroom;
			// What is not read yet is not gone.
			if (signal.aborted || articles === amended || archive.searched.reading) continue;
			amended = articles;
			let isDone = false;
			await inFlight.add(
				amendAll().then((it) => {
					isDone = it;
				}),
			);
			if (isDone) continue;
			amended = null;
			await rest(again);
		}
	}

	/** Gives whether nothing is to be tried again. */
	async function amendAll(): Promise<boolean> {
		let isDone = true;
		for (const post of await state.posts.list(platform)) {
			// Whoever asks meanwhile is answered first.
			await pause();
			if (signal.aborted) return true;
			const answers = await Promise.all(post.answers.map(find));
			const told = tellOf(answers);
			if (told === null || told === post.told) continue;
			if (!(await amend(post, answers, told))) isDone = false;
			await rest(pace);
		}
		return isDone;
	}

	async function find(id: string): Promise<PostedAnswer> {
		return { id, found: await state.answers.find(id, newsroom) };
	}

	async function amend(post: KeptPost, answers: readonly PostedAnswer[], told: string): Promise<boolean> {
		try {
			const code = await edit(post, answers);
			if (code !== null) log.warn({ platform, code }, "A message of older answers cannot be changed");
			await state.posts.tell(post, told);
			return true;
		} catch (error) {
			const type = error instanceof Error ? error.name : typeof error;
			log.warn({ platform, type }, "A message of older answers is not changed yet; it is tried again");
			return false;
		}
	}
}

/** What a message is to say of its answers, in short: "" as it was posted; null where nobody can tell now. */
function tellOf(answers: readonly PostedAnswer[]): string | null {
	const each = answers.map(({ found }) => tellOfOne(found));
	if (each.every((it) => it === "")) return "";
	return each.some(isSure) ? each.map((it) => it ?? "unknown").join(" ") : null;
}

function isSure(told: string | null): boolean {
	return told !== null && told !== "";
}

function tellOfOne(found: FoundAnswer): string | null {
	switch (found.kind) {
		case "found":
			return found.isWhole ? "" : `first-${found.answer.passages.length}`;
		case "withdrawn":
		case "passage-changed":
		case "removed":
			return found.kind;
		case "article-changed":
		case "article-gone":
		case "expired":
		case "out-of-reach":
			return null;
	}
}
