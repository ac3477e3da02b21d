import type { Answer, Searched } from "../core/answer/answer.ts";
import type { Archive } from "../core/answer/archive.ts";
import { type Browsed, browseArticles } from "../core/answer/telling/browse-articles.ts";
import type { Article } from "../core/article/article.ts";
import { type Ask, createAsk } from "../core/ask.ts";
import type { RecallEarlier } from "../core/check/earlier.ts";
import type { Checked, Pasting } from "../core/check/verdict.ts";
import { createCheck } from "../core/check.ts";
import type { Asked } from "../core/question/asked.ts";
import { EngineError, explainEngine } from "./engine-error.ts";
import { createReadCandidates } from "./search/candidates.ts";
import { shareFacts } from "./search/facts.ts";
import { keepVocabulary } from "./search/keep-vocabulary.ts";
import { type Given, type Settling, settle, type Work } from "./settle.ts";

/** What asks an engine. */
export type Asking = Pick<Settling, "client" | "names" | "now" | "onState"> & {
	/** Makes the port of an archive whose best passages are read; null where there is no reader. */
	readonly askReading: ((archive: Archive) => Ask) | null;
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

/** Makes the ports of an archive that an engine holds. */
export function createEnginePorts(asking: Asking): EnginePorts {
	const { client, names, now, askReading, onAsked, onVocabulary } = asking;
	const [shared, read] = [shareFacts(), createReadCandidates(client, names)];
	const lookUp = keepVocabulary({ client, names, now, onRead: onVocabulary }, shared);
	const reckonWith = async <Result>(work: Work<Result>): Promise<Given<Result>> => {
		const question = { ...asking, ...work, shared, read, lookUp, requests: 0 };
		try {
			return await settle(question);
		} catch (error) {
			throw new EngineError(`Cannot ask the search engine: ${explainEngine(error)}`, { cause: error });
		} finally {
			onAsked?.(question.requests);
		}
	};
	return {
		ask: async (asked) => {
			const reading = askReading && ((archive: Archive) => askReading(archive)(asked));
			return markPartial(await reckonWith({ reckon: (archive) => createAsk(archive)(asked), reading }));
		},
		check: async (pasting, recall) => {
			const reckon = (archive: Archive) => createCheck(archive, recall)(pasting);
			return markPartial(await reckonWith({ reckon, reading: null }));
		},
		browse: async (browsed) => {
			const reckon = ({ index }: Archive) => browseArticles(index, browsed);
			return (await reckonWith({ reckon, reading: null })).given;
		},
		look: async () => {
			const { given, isPartial } = await reckonWith({ reckon: ({ searched }) => searched, reading: null });
			return isPartial ? { ...given, isPartial } : given;
		},
	};
}

/** The port by which questions are asked of an archive that an engine holds. */
export function createEngineAsk(asking: Asking): EnginePorts["ask"] {
	return createEnginePorts(asking).ask;
}

function markPartial<Result extends { readonly searched: Searched }>({ given, isPartial }: Given<Result>): Result {
	return isPartial ? { ...given, searched: { ...given.searched, isPartial: true } } : given;
}
