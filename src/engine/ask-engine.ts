import type { Client } from "@opensearch-project/opensearch";
import type { Answer } from "../core/answer/answer.ts";
import type { Archive } from "../core/answer/archive.ts";
import { type Ask, createAsk } from "../core/ask.ts";
import type { Asked } from "../core/question/asked.ts";
import type { AnalysedArticle } from "./documents/stored-article.ts";
import { EngineError, explainEngine } from "./engine-error.ts";
import type { Names } from "./names.ts";
import { createReadCandidates, indexCandidates, type ReadCandidates } from "./search/candidates.ts";
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
	/** Makes the port of an archive, with a reader where there is one. */
	readonly askWith: (archive: Archive) => Ask;
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
			return await answer(question);
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

async function answer(question: Question): Promise<Answer> {
	const now = question.now();
	const { shared, read, asked } = question;
	let [found, sought]: [readonly AnalysedArticle[], ReadonlySet<string>] = [[], new Set()];
	let isPartial = false;
	// What is known of the archive is of the state that it was in: whether it still is, each question asks.
	let isChecked = false;
	const reckon = (ask: (archive: Archive) => Ask) => {
		const { whole, wants } = createEngineArchive({ facts: shared.now(), sought, isChecked });
		const searched = { ...whole.described, asOf: new Date(now).toISOString() };
		const result = ask({ index: indexCandidates(found, whole), searched })(asked);
		return { result, wants };
	};
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const { result, wants } = reckon(createAsk);
		if (wants.size === 0) {
			const read = reckon(question.askWith);
			const given = await read.result;
			if (read.wants.size === 0) return isPartial ? markPartial(given) : given;
			await fetch(read.wants);
		} else {
			await result;
			await fetch(wants);
		}
	}
	const given = await reckon(question.askWith).result;
	return isPartial ? markPartial(given) : given;

	async function fetch(wants: Wants): Promise<void> {
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
		const fetched = await read([...fresh.values()], now);
		question.requests += fetched.requests;
		found = [...found, ...fetched.articles];
	}
}

function markPartial(answer: Answer): Answer {
	return { ...answer, searched: { ...answer.searched, isPartial: true } };
}
