import type { Client } from "@opensearch-project/opensearch";
import { LRUCache } from "lru-cache";
import type { Article } from "../../core/article/article.ts";
import type { Choices } from "../../core/directory/choices.ts";
import { createDirectory } from "../../core/directory/directory.ts";
import { indexArticles } from "../../core/search/index/index-articles.ts";
import { chooseAuthors, chooseNearSpeakers, chooseSpeakers } from "../../engine/browse/choose-names.ts";
import type { Choosing } from "../../engine/browse/choosing.ts";
import { chooseArticles, findMeant } from "../../engine/browse/find-choices.ts";
import { findLinked } from "../../engine/browse/find-linked.ts";
import { EngineError, explainEngine } from "../../engine/engine-error.ts";
import type { Names } from "../../engine/names.ts";

type ChoosingFrom = {
	readonly client: Client;
	readonly names: Names;
	/** In milliseconds since 1970. */
	readonly now: () => number;
	/** An article by its id, where anybody may be told of it. */
	readonly article: (id: string) => Promise<Article | undefined>;
};

/** Whoever types on may have what came too late for the letters before, in milliseconds. */
const PATIENCE = 3_000;
/** Whoever has sent a command waits longer than while typing. */
const PATIENCE_SENT = 4_000;

/** The directory of the articles that an engine holds. Each rejects with an EngineError where that does not answer. */
export function engineChoices({ client, names, now, article }: ChoosingFrom): Choices {
	const from = (patience: number): Choosing => ({ client, names, now: now(), patience });
	const speakers = keepBriefly((typed) => chooseSpeakers(typed, from(PATIENCE)));
	const ofOne = async (typed: string, id: string) => {
		const found = await article(id);
		return found ? createDirectory(indexArticles([found])).speakers(typed, id) : [];
	};
	return {
		speakers: (typed, id) => (id === undefined ? speakers(typed) : explained(ofOne(typed, id))),
		nearSpeakers: keepBriefly((typed) => chooseNearSpeakers(typed, from(PATIENCE_SENT))),
		articles: keepBriefly((typed) => chooseArticles(typed, from(PATIENCE))),
		authors: keepBriefly((typed) => chooseAuthors(typed, from(PATIENCE))),
		findArticle: (typed) => explained(findMeant(typed, from(PATIENCE_SENT))),
		findLinked: (addresses) => explained(findLinked(addresses, from(PATIENCE))),
	};
}

/** What was found for the same letters is shown again for so long, in milliseconds. */
const KEPT_FOR = 10_000;
const MOST_KEPT = 500;

function keepBriefly<Found extends object>(find: (typed: string) => Promise<Found>): (typed: string) => Promise<Found> {
	const kept = new LRUCache<string, Found>({ max: MOST_KEPT, ttl: KEPT_FOR });
	return async (typed) => {
		const known = kept.get(typed);
		if (known) return known;
		const found = await explained(find(typed));
		kept.set(typed, found);
		return found;
	};
}

async function explained<Found>(finding: Promise<Found>): Promise<Found> {
	try {
		return await finding;
	} catch (error) {
		throw new EngineError(`Cannot choose from the search engine: ${explainEngine(error)}`, { cause: error });
	}
}
