import type { Article } from "../../core/article/article.ts";
import { EngineError, explainEngine } from "../../engine/engine-error.ts";
import type { Sharding } from "../../engine/indices.ts";
import type { Loaded } from "../../engine/load/load-articles.ts";
import { namesOf } from "../../engine/names.ts";
import type { EngineSettings } from "../../engine/settings.ts";
import { analysisVersion } from "../../shelf/scan/analysis-version.ts";

/** What an engine is to hold: the articles that anybody may be told of, and those that were withdrawn. */
export type Holding = { readonly articles: readonly Article[]; readonly withdrawn: Iterable<string> };

export type LoadWish = {
	/** How many pieces new indices are cut into, and how many copies of each there are, where that is wished. */
	readonly sharding: Partial<Sharding>;
	/** Whether all is loaded into new indices, which are searched once they are whole. */
	readonly isAnew: boolean;
	/** Whether these are all articles, so that the engine is to hold no others. */
	readonly isAll: boolean;
	readonly onProgress: (loaded: Loaded) => void;
};

export type LoadedEngine = Loaded & {
	/** How many others it held, which were withdrawn. */
	readonly gone: number;
	/** Whether new indices were filled that an earlier load had begun. */
	readonly isGoingOn: boolean;
};

/** Loads articles into an engine; throws an EngineError where it cannot be used. */
export async function loadEngine(
	settings: EngineSettings,
	{ articles, withdrawn }: Holding,
	{ sharding, isAnew, isAll, onProgress }: LoadWish,
): Promise<LoadedEngine> {
	const [{ connect }, { prepareIndices }, { loadArticles }, { withdrawArticles }, { withdrawGone }] = await Promise.all(
		[
			import("../../engine/connect.ts"),
			import("../../engine/load/prepare-indices.ts"),
			import("../../engine/load/load-articles.ts"),
			import("../../engine/load/withdraw-articles.ts"),
			import("../../engine/load/withdraw-gone.ts"),
		],
	);
	const client = connect(settings);
	const names = namesOf(settings.prefix);
	try {
		const preparing = { client, names, analysis: analysisVersion(), sharding };
		const prepared = await prepareIndices(preparing, { isAnew, now: Date.now() });
		const into = { client, names: prepared.names };
		const loaded = await loadArticles(articles, { ...into, onProgress });
		const leaving = { ...into, now: Date.now() };
		await withdrawArticles([...withdrawn], { ...leaving, isGone: true });
		const gone = isAll ? await withdrawGone(new Set(articles.map(({ id }) => id)), leaving) : 0;
		await prepared.switchOver();
		return { ...loaded, gone, isGoingOn: prepared.isGoingOn };
	} catch (error) {
		throw new EngineError(`Cannot load articles into the search engine: ${explainEngine(error)}`, { cause: error });
	} finally {
		await client.close();
	}
}
