import type { Config } from "../../settings/config.ts";
import type { KnownArticles, Standing } from "../../shelf/admission/known-articles.ts";
import { isKept } from "../../shelf/forget-article.ts";
import type { Decision, Decisions } from "../../shelf/history/decisions.ts";
import { type History, openHistoryToWrite } from "../../shelf/history/history.ts";
import { shelfFiles } from "../../shelf/shelf-files.ts";
import { readFolder } from "../open-corpus.ts";
import { findNear } from "./find-near.ts";

/** What there is to decide by. */
export type Case = {
	readonly article: string;
	readonly decisions: Decisions;
	readonly before: Standing;
	/** Where the articles would stand, were this decided. */
	readonly standing: (decisions: Decisions) => Standing;
};

/** Chooses what is noted, or says as a sentence why there is nothing to note. */
export type Choose = (given: Case) => Decision | { readonly problem: string };

export type Place = {
	/** The folder of articles. */
	readonly directory: string;
	readonly config: Config;
	/** In milliseconds since 1970. */
	readonly now: number;
};

/** An article as an editor knows it; no headline where nothing of it can be read now. */
export type Named = { readonly article: string; readonly headline: string | null };

export type Decided =
	| (Named & {
			readonly kind: "decided";
			readonly decision: Decision;
			/** Whether anybody is told of it by itself from now on. */
			readonly isTold: boolean;
			/** Those that wait for an editor since this was decided, and those that no longer do. */
			readonly waiting: readonly Named[];
			readonly released: readonly Named[];
	  })
	/** Nobody knows the article; `near` are the ids that are most like it. */
	| { readonly kind: "unknown"; readonly near: readonly string[] }
	| { readonly kind: "refused"; readonly problem: string }
	/** The folder cannot be read. */
	| { readonly kind: "unread"; readonly problem: string };

/**
 * Notes what an editor decides of an article, by its id, and tells what comes of it. Throws where nothing can be noted.
 */
export async function decide(article: string, choose: Choose, { directory, config, now }: Place): Promise<Decided> {
	const read = await readFolder({ directory, config, now }).catch((error: Error) => error);
	if (read instanceof Error) return { kind: "unread", problem: read.message };
	const { known } = read;
	const headlines = known.headlines();
	const files = shelfFiles(config.dataDirectory, directory);
	const unknown = () => ({ kind: "unknown", near: findNear(article, headlines.keys()) }) as const;
	// A file with faults is not read, but a program that serves tells of what it held before.
	if (!headlines.has(article) && !isKept(files, article)) return unknown();
	const opened = openHistoryToWrite(files.history, config.keepVersions);
	if (opened.kind === "unusable") throw new Error(opened.problem);
	const { history } = opened;
	try {
		if (history.forgotten().has(article)) return unknown();
		return note(article, choose, { known, headlines, history });
	} finally {
		history.close();
	}
}

type Noting = {
	readonly known: KnownArticles;
	readonly headlines: ReadonlyMap<string, string>;
	readonly history: History;
};

function note(article: string, choose: Choose, { known, headlines, history }: Noting): Decided {
	const decisions = history.decisions();
	const before = known.standing(decisions);
	const decision = choose({ article, decisions, before, standing: known.standing });
	if ("problem" in decision) return { kind: "refused", problem: decision.problem };
	history.decide(decision);
	const after = known.standing(history.decisions());
	const name = (id: string): Named => ({ article: id, headline: headlines.get(id) ?? null });
	const newIn = (some: readonly string[], others: readonly string[]) =>
		some.filter((id) => id !== article && !others.includes(id)).map(name);
	return {
		...({ kind: "decided", decision, isTold: after.told.has(article) } as const),
		...name(article),
		waiting: newIn(after.waiting, before.waiting),
		released: newIn(before.waiting, after.waiting),
	};
}
