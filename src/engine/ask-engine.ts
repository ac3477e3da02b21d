import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "@opensearch-project/opensearch";
import type { Answer } from "../core/answer/answer.ts";
import type { Archive } from "../core/answer/archive.ts";
import { type Ask, createAsk } from "../core/ask.ts";
import type { Asked } from "../core/question/asked.ts";
import type { AnalysedArticle } from "./documents/stored-article.ts";
import { EngineError, explainEngine } from "./engine-error.ts";
import type { Names } from "./names.ts";
import { createReadCandidates, joinCandidates, type ReadCandidates } from "./search/candidates.ts";
import { createEngineArchive } from "./search/engine-archive.ts";
import { type SharedFacts, shareFacts } from "./search/facts.ts";
import { searchWants } from "./search/search-wants.ts";
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
	/** Told how many requests each question took. */
	readonly onAsked?: (requests: number) => void;
};

/**
 * The port of an archive that an engine holds. An answer is reckoned from what is known, what that wanted to know is
 * asked of the engine, and it is reckoned again, until nothing is wanting. Rejects with an EngineError where the engine
 * does not answer.
 */
export function createEngineAsk(asking: Asking): (asked: Asked) => Promise<Answer> {
	const { client, names, onAsked } = asking;
	const [shared, read] = [shareFacts(), createReadCandidates(client, names)];
	return async (asked) => {
		const question = { ...asking, shared, read, asked, requests: 0 };
		try {
			return await answerSettled(question);
		} catch (error) {
			throw new EngineError(`Cannot ask the search engine: ${explainEngine(error)}`, { cause: error });
		} finally {
			onAsked?.(question.requests);
		}
	};
}

type Question = Asking & {
	readonly shared: SharedFacts;
	readonly read: ReadCandidates;
	readonly asked: Asked;
	requests: number;
};

/** So many times a question is asked anew whose articles changed, or whose index was replaced, meanwhile. */
const MOST_ANEW = 3;
const FIRST_WAIT = 200;

async function answerSettled(question: Question): Promise<Answer> {
	for (let anew = 0; ; anew++) {
		try {
			const { given, isMoved } = await answer(question);
			if (!isMoved || anew === MOST_ANEW) return given;
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

type Given = { readonly given: Answer; readonly isMoved: boolean };

async function answer(question: Question): Promise<Given> {
	const now = question.now();
	const { shared, asked, askReading } = question;
	let [found, sought]: [readonly AnalysedArticle[], ReadonlySet<string>] = [[], new Set()];
	let index = joinCandidates(found);
	let isPartial = false;
	let isMoved = false;
	const give = (given: Answer): Given => ({ given: isPartial ? markPartial(given) : given, isMoved });
	// What is known of the archive is of the state that it was in: whether it still is, each question asks.
	let isChecked = false;
	const reckon = (ask: (archive: Archive) => Ask) => {
		const { whole, wants } = createEngineArchive({ facts: shared.now(), sought, isChecked });
		const searched = { ...whole.described, asOf: new Date(now).toISOString() };
		const result = ask({ index: index(whole), searched })(asked);
		return { result, wants };
	};
	for (let round = 0; round < MOST_ROUNDS; round++) {
		// It is read only once all that is wanted without that is there: to read takes time.
		const told = reckon(createAsk);
		const read = told.wants.size === 0 && askReading ? reckon(askReading) : told;
		const given = await read.result;
		if (read.wants.size === 0) return give(given);
		await learn(read.wants);
	}
	return give(await reckon(askReading ?? createAsk).result);

	async function learn(wants: Wants): Promise<void> {
		const learnt = shared.now();
		question.requests++;
		const result = await searchWants({ ...question, now }, wants, learnt);
		isPartial ||= result.isPartial;
		if (!isChecked) {
			isChecked = true;
			if (!shared.isOf(learnt.sizes.get("")?.changed ?? "")) return;
		}
		const all = [...result.references.values()].flat();
		sought = new Set([...sought, ...result.references.keys()]);
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

function markPartial(answer: Answer): Answer {
	return { ...answer, searched: { ...answer.searched, isPartial: true } };
}
