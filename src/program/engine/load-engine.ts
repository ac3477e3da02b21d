import type { Article } from "../../core/article/article.ts";
import type { Sharding } from "../../engine/indices.ts";
import type { Loaded } from "../../engine/load/load-articles.ts";
import type { EngineSettings } from "../../engine/settings.ts";
import { analysisVersion } from "../../shelf/scan/analysis-version.ts";

/** What an engine is to hold: the articles that anybody may be told of, and those that were withdrawn. */
export type Holding = { readonly articles: readonly Article[]; readonly withdrawn: Iterable<string> };

export type LoadWish = {
	/** How many pieces new indices are cut into, and how many copies of each there are, where that is wished. */
	readonly sharding: Partial<Sharding>;
	/** Whether all is loaded into new indices, which are searched once they are whole. */
	readonly isAnew: boolean;
	readonly onProgress: (loaded: Loaded) => void;
};

export type LoadedEngine = Loaded & {
	/** Whether new indices were filled that an earlier load had begun. */
	readonly isGoingOn: boolean;
};

/** Loads articles into an engine; throws an EngineError where it cannot be used. */
export async function loadEngine(settings: EngineSettings, holding: Holding, wish: LoadWish): Promise<LoadedEngine> {
	const [{ connect }, { namesOf }, { prepareIndices }, { loadArticles }, { withdrawArticles }, errors] =
		await Promise.all([
			import("../../engine/connect.ts"),
			import("../../engine/names.ts"),
			import("../../engine/load/prepare-indices.ts"),
			import("../../engine/load/load-articles.ts"),
			import("../../engine/load/withdraw-articles.ts"),
			import("../../engine/engine-error.ts"),
		]);
	const client = connect(settings);
	const names = namesOf(settings.prefix);
	const { sharding, isAnew, onProgress } = wish;
	try {
		const preparing = { client, names, analysis: analysisVersion(), sharding };
		const prepared = await prepareIndices(preparing, { isAnew, now: Date.now() });
		const loading = { client, names: prepared.names };
		const loaded = await loadArticles(holding.articles, { ...loading, onProgress });
		await withdrawArticles([...holding.withdrawn], { ...loading, now: Date.now() });
		await prepared.switchOver();
		return { ...loaded, isGoingOn: prepared.isGoingOn };
	} catch (error) {
		throw new errors.EngineError(`Cannot load articles into the search engine: ${errors.explainEngine(error)}`, {
			cause: error,
		});
	} finally {
		await client.close();
	}
}

/** Withdraws an article from an engine at once; throws an EngineError where that cannot be done. */
export async function withdrawFromEngine(settings: EngineSettings, id: string): Promise<void> {
	const [{ connect }, { namesOf }, { withdrawArticles }, { EngineError, explainEngine }] = await Promise.all([
		import("../../engine/connect.ts"),
		import("../../engine/names.ts"),
		import("../../engine/load/withdraw-articles.ts"),
		import("../../engine/engine-error.ts"),
	]);
	const client = connect(settings);
	try {
		await withdrawArticles([id], { client, names: namesOf(settings.prefix), now: Date.now() });
	} catch (error) {
		throw new EngineError(`the search engine: ${explainEngine(error)}`, { cause: error });
	} finally {
		await client.close();
	}
}
