import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "@opensearch-project/opensearch";
import type { Answer, Searched } from "../core/answer/answer.ts";
import type { Archive } from "../core/answer/archive.ts";
import { type Browsed, browseArticles } from "../core/answer/telling/browse-articles.ts";
import type { Article } from "../core/article/article.ts";
import { type Ask, createAsk } from "../core/ask.ts";
import type { RecallEarlier } from "../core/check/earlier.ts";
import type { Checked, Pasting } from "../core/check/verdict.ts";
import { createCheck } from "../core/check.ts";
import type { Asked } from "../core/question/asked.ts";
import type { AnalysedArticle } from "./documents/stored-article.ts";
import { EngineError, explainEngine } from "./engine-error.ts";
import type { Names } from "./names.ts";
import { createReadCandidates, joinCandidates, type ReadCandidates } from "./search/candidates.ts";
import { createEngineArchive } from "./search/engine-archive.ts";
import { type SharedFacts, shareFacts } from "./search/facts.ts";
import { keepVocabulary } from "./search/keep-vocabulary.ts";
import { type Sought, searchWants } from "./search/search-wants.ts";
import type { Wants } from "./search/wants.ts";

/** So many times an answer may want to know more, having seen what was found before. */
const MOST_ROUNDS = 12;

/** What asks an engine. */
export type Asking = {
	readonly client: Client;
	readonly names: Names;
	/** In milliseconds since 1970. */
	readonly now: () => number;
	/** Makes the port of an archive whose best passages are read; null where there is no reader. */
	readonly askReading: ((archive: Archive) => Ask) | null;
	/** Told what tells one state of the archive from another, as often as it is looked at. */
	readonly onState?: (state: string) => void;
	/** Told how many requests each question took. */
	readonly onAsked?: (requests: number) => void;
	/** Told how long it took, in milliseconds, each time all terms of the archive were read. */
	readonly onVocabulary?: (took: number) => void;
};

/** The ports of an archive that an engine holds; each rejects with an EngineError where the engine does not answer. */
export type EnginePorts = {
	readonly ask: (asked: Asked) => Promise<Answer>;
	readonly check: (pasting: Pasting, recall: RecallEarlier) => Promise<Checked>;
	readonly browse: (browsed: Browsed) => Promise<readonly Article[]>;
	/** How many articles there are to be asked, and from when to when. */
	readonly look: () => Promise<Searched>;
};

/**
 * The ports of an archive that an engine holds. What they give is reckoned from what is known, what that wanted to know
 * is asked of the engine, and it is reckoned again, until nothing is wanting.
 */
export function createEnginePorts(asking: Asking): EnginePorts {
	const { client, names, now, askReading, onAsked, onVocabulary } = asking;
	const [shared, read] = [shareFacts(), createReadCandidates(client, names)];
	const lookUp = keepVocabulary({ client, names, now, onRead: onVocabulary }, shared);
	const settle = async <Result>(work: Work<Result>): Promise<Given<Result>> => {
		const question = { ...asking, ...work, shared, read, lookUp, requests: 0 };
		try {
			return await answerSettled(question);
		} catch (error) {
			throw new EngineError(`Cannot ask the search engine: ${explainEngine(error)}`, { cause: error });
		} finally {
			onAsked?.(question.requests);
		}
	};
	return {
		ask: async (asked) => {
			const reading = askReading && ((archive: Archive) => askReading(archive)(asked));
			return markPartial(await settle({ reckon: (archive) => createAsk(archive)(asked), reading }));
		},
		check: async (pasting, recall) => {
			const reckon = (archive: Archive) => createCheck(archive, recall)(pasting);
			return markPartial(await settle({ reckon, reading: null }));
		},
		browse: async (browsed) => {
			const reckon = ({ index }: Archive) => browseArticles(index, browsed);
			return (await settle({ reckon, reading: null })).given;
		},
		look: async () => {
			const { given, isPartial } = await settle({ reckon: ({ searched }) => searched, reading: null });
			return isPartial ? { ...given, isPartial } : given;
		},
	};
}

/** The port by which questions are asked of an archive that an engine holds. */
export function createEngineAsk(asking: Asking): EnginePorts["ask"] {
	return createEnginePorts(asking).ask;
}

/** What is reckoned, and what once all that is wanted for it is there: to read passages takes time. */
type Work<Result> = {
	readonly reckon: (archive: Archive) => Result | Promise<Result>;
	readonly reading: ((archive: Archive) => Result | Promise<Result>) | null;
};

type Question<Result> = Asking &
	Work<Result> & {
		readonly shared: SharedFacts;
		readonly read: ReadCandidates;
		/** Has all terms of the archive read in the state in which it is. */
		readonly lookUp: (changed: string) => void;
		requests: number;
	};

/** So many times a question is asked anew whose articles changed, or whose index was replaced, meanwhile. */
const MOST_ANEW = 3;
const FIRST_WAIT = 200;

async function answerSettled<Result>(question: Question<Result>): Promise<Given<Result>> {
	for (let anew = 0; ; anew++) {
		try {
			const given = await answer(question);
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

type Given<Result> = {
	readonly given: Result;
	/** Whether a part of the archive did not answer. */
	readonly isPartial: boolean;
	/** Whether articles changed meanwhile. */
	readonly isMoved: boolean;
};

async function answer<Result>(question: Question<Result>): Promise<Given<Result>> {
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

function markPartial<Result extends { readonly searched: Searched }>({ given, isPartial }: Given<Result>): Result {
	return isPartial ? { ...given, searched: { ...given.searched, isPartial: true } } : given;
}
