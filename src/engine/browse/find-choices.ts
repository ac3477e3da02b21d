import { z } from "zod";
import type { Article } from "../../core/article/article.ts";
import { isUsable } from "../../core/article/usable.ts";
import { fileArticles } from "../../core/directory/filed-articles.ts";
import { type FoundArticle, findArticle } from "../../core/directory/find-article.ts";
import { NO_FILTER } from "../../core/question/filter.ts";
import { readWords } from "../documents/stored-article.ts";
import { type EngineQuery, usableQuery } from "../search/queries.ts";
import { anyOf, beginningQuery, nearQuery, typedWords } from "./choice-queries.ts";
import type { Choosing } from "./choosing.ts";
import { readHits } from "./read-hits.ts";

/** So many are fetched, of which the best are shown. */
const MOST_FETCHED = 50;
const MOST_CHOICES = 25;

/** The articles whose headline has words that begin like the typed ones: at most 25, as the directory orders them. */
export async function chooseArticles(typed: string, choosing: Choosing): Promise<readonly Article[]> {
	const words = typedWords(typed);
	const found = await findNewest(choosing, {
		query: beginningQuery(words, ["titled"]),
		first: { prefix: { title: { value: words.join(" ") } } },
	});
	return fileArticles(found).byHeadline.find(typed, MOST_CHOICES);
}

/** The article that a free text means, as the directory finds it; of very many that fit, some are told. */
export async function findMeant(typed: string, choosing: Choosing): Promise<FoundArticle> {
	const words = typedWords(typed);
	if (words.length === 0) return { kind: "none" };
	const [exact, fields] = [[{ term: { article: typed.trim() } }, { term: { title: words.join(" ") } }], FIELDS];
	const first = anyOf(exact);
	const found = await findNewest(choosing, { query: anyOf([...exact, beginningQuery(words, fields)]), first });
	const near = found.length > 0 ? found : await findNewest(choosing, { query: nearQuery(words, fields), first });
	return findArticle(fileArticles(near).files(), typed);
}

const FIELDS = ["titled", "named"] as const;

type Wanted = {
	readonly query: EngineQuery;
	/** What comes before all else. */
	readonly first: EngineQuery;
};

const Source = z.object({ stored: z.object({ words: z.string() }) });

/** The newest articles that a query finds, and may be told of. */
async function findNewest(choosing: Choosing, { query, first }: Wanted): Promise<readonly Article[]> {
	const { now } = choosing;
	const body = {
		...{ size: MOST_FETCHED, _source: ["stored.words"] },
		query: {
			bool: {
				filter: [...usableQuery(NO_FILTER, now), query],
				should: [{ constant_score: { filter: first, boost: 1 } }],
			},
		},
		sort: ["_score", { published: { order: "desc" as const, missing: "_last" } }, "article"],
	};
	const found = await readHits(choosing, { body, source: Source });
	return found.map(({ stored }) => readWords(stored.words)).filter((article) => isUsable(article, now));
}
