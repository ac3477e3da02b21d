import type { Client } from "@opensearch-project/opensearch";
import type { Answer } from "#src/core/answer/answer.ts";
import type { Article } from "#src/core/article/article.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import type { Asked } from "#src/core/question/asked.ts";
import { createEngineAsk } from "#src/engine/ask-engine.ts";
import { connect } from "#src/engine/connect.ts";
import { loadArticles } from "#src/engine/load/load-articles.ts";
import { prepareIndices } from "#src/engine/load/prepare-indices.ts";
import { type Names, namesOf } from "#src/engine/names.ts";
import { type Engine, startEngine } from "../opensearch/start-engine.ts";

/** The instant at which everything is asked. */
export const NOW = Date.parse("2026-03-04T12:00:00Z");

/** An engine with an archive in it. */
export type MadeEngine = {
	readonly engine: Engine;
	readonly client: Client;
	readonly names: Names;
	readonly ask: (asked: Asked) => Promise<Answer>;
	readonly load: (articles: readonly Article[]) => ReturnType<typeof loadArticles>;
	readonly stop: () => Promise<void>;
};

/** Starts an engine of so many nodes, and loads articles into it. */
export async function makeEngine(articles: readonly Article[], nodes = 1): Promise<MadeEngine> {
	const engine = await startEngine(nodes, "512m");
	try {
		const settings = { urls: engine.url.split(","), user: null, password: null, certificate: null, prefix: "test" };
		const [client, names] = [connect(settings), namesOf("test")];
		const sharding = { shards: nodes, replicas: nodes > 1 ? 1 : 0 };
		const preparing = { client, names, analysis: "test", sharding };
		const prepared = await prepareIndices(preparing, { isAnew: false, now: NOW });
		await loadArticles(articles, { client, names: prepared.names });
		await prepared.switchOver();
		const stop = async () => {
			await client.close();
			await engine.stop();
		};
		const ask = createEngineAsk({ client, names, now: () => NOW, askReading: null });
		return { engine, client, names, ask, load: (more) => loadArticles(more, { client, names }), stop };
	} catch (error) {
		await engine.stop();
		throw error;
	}
}

/** An article with such fields. */
export function madeArticle(id: string, text: string, fields: Partial<Article> = {}): Article {
	return { id, headline: `About ${id}`, text, paragraphs: splitParagraphs(text), ...fields };
}
