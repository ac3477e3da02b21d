import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "@opensearch-project/opensearch";
import type { Archive } from "../core/answer/archive.ts";
import type { AnalysedArticle } from "./documents/stored-article.ts";
import type { Names } from "./names.ts";
import { joinCandidates, type ReadCandidates } from "./search/candidates.ts";
import { createEngineArchive } from "./search/engine-archive.ts";
import type { SharedFacts } from "./search/facts.ts";
import { type Sought, searchWants } from "./search/search-wants.ts";
import type { Wants } from "./search/wants.ts";

/** So many times an answer may want to know more, having seen what was found before. */
const MOST_ROUNDS = 12;

/** What is reckoned, and what once all that is wanted for it is there: to read passages takes time. */
export type Work<Result> = {
	readonly reckon: (archive: Archive) => Result | Promise<Result>;
	readonly reading: ((archive: Archive) => Result | Promise<Result>) | null;
};

/** What a reckoning is settled by. */
export type Settling = {
	readonly client: Client;
	readonly names: Names;
	/** In milliseconds since 1970. */
	readonly now: () => number;
	readonly shared: SharedFacts;
	readonly read: ReadCandidates;
	/** Has all terms of the archive read in the state in which it is. */
	readonly lookUp: (changed: string) => void;
	/** Told what tells one state of the archive from another, as often as it is looked at. */
	readonly onState?: ((state: string) => void) | undefined;
};

type Question<Result> = Settling & Work<Result> & { requests: number };

/** So many times a question is asked anew whose articles changed, or whose index was replaced, meanwhile. */
const MOST_ANEW = 3;
const FIRST_WAIT = 200;

/**
 * Reckons from what is known of the archive, asks the engine for what that wanted to know, and reckons again, until
 * nothing is wanting. Rejects where the engine does not answer; `question.requests` tells how many it took.
 */
export async function settle<Result>(question: Question<Result>): Promise<Given<Result>> {
	for (let anew = 0; ; anew++) {
		try {
			const given = await reckonUntilKnown(question);
			if (!given.isMoved || anew === MOST_ANEW) return given;
		} catch (error) {
			if (!isPassing(error) || anew === MOST_ANEW) throw error;
			await wait(FIRST_WAIT * 2 ** anew);
		}
	}
}

/** Where pieces of an index move to another node, or another index takes its place, it is soon there again. */
const PASSING: ReadonlySet<unknown> = new Set([404, 429, 502, 503, 504]);

function isPassing(error: unknown): boolean {
	return error instanceof Error && "statusCode" in error && PASSING.has(error.statusCode);
}

/** What was reckoned. */
export type Given<Result> = {
	readonly given: Result;
	/** Whether a part of the archive did not answer. */
	readonly isPartial: boolean;
	/** Whether articles changed meanwhile. */
	readonly isMoved: boolean;
};

async function reckonUntilKnown<Result>(question: Question<Result>): Promise<Given<Result>> {
	const now = question.now();
	const { shared } = question;
	let [found, sought]: [readonly AnalysedArticle[], ReadonlyMap<string, Sought>] = [[], new Map()];
	let index = joinCandidates(found);
	let isPartial = false;
	let isMoved = false;
	const give = (given: Result): Given<Result> => {
		if (isPartial) shared.forget();
		return { given, isPartial, isMoved };
	};
	// What is known of the archive is of the state that it was in: whether it still is, each question asks.
	let isChecked = false;
	const reckon = (work: Work<Result>["reckon"]) => {
		const { whole, wants } = createEngineArchive({ facts: shared.now(), sought, isChecked });
		const searched = { ...whole.described, asOf: new Date(now).toISOString() };
		const result = work({ index: index(whole), searched });
		return { result, wants };
	};
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const told = reckon(question.reckon);
		const read = told.wants.size === 0 && question.reading ? reckon(question.reading) : told;
		const given = await read.result;
		if (read.wants.size === 0) return give(given);
		await learn(read.wants);
	}
	return give(await reckon(question.reading ?? question.reckon).result);

	async function learn(wants: Wants): Promise<void> {
		const learnt = shared.now();
		question.requests++;
		const result = await searchWants({ ...question, now }, wants, learnt);
		isPartial ||= result.isPartial;
		if (!isChecked) {
			isChecked = true;
			const { changed = "" } = learnt.sizes.get("") ?? {};
			question.onState?.(changed);
			if (!shared.isOf(changed)) return;
			question.lookUp(changed);
		}
		const all = [...result.sought.values()].flatMap(({ references }) => references);
		sought = new Map([...sought, ...result.sought]);
		const known = new Set(found.map(({ article }) => article.id));
		const fresh = new Map(all.filter(({ id }) => !known.has(id)).map((it) => [it.id, it]));
		const fetched = await question.read([...fresh.values()], now);
		question.requests += fetched.requests;
		isMoved ||= fetched.articles.length < fresh.size;
		if (fetched.articles.length === 0) return;
		found = [...found, ...fetched.articles];
		index = joinCandidates(found);
	}
}
