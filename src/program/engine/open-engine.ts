import { LRUCache } from "lru-cache";
import type { Answer } from "../../core/answer/answer.ts";
import type { Archive } from "../../core/answer/archive.ts";
import type { Article } from "../../core/article/article.ts";
import { isUsable } from "../../core/article/usable.ts";
import type { Asked } from "../../core/question/asked.ts";
import { namesOf } from "../../engine/names.ts";
import type { EngineSettings } from "../../engine/settings.ts";
import type { StartedReader } from "../../reader/create-reader.ts";
import { analysisVersion } from "../../shelf/scan/analysis-version.ts";
import { askWith } from "../open-reader.ts";

/** The archive that an engine holds. */
export type OpenedEngine = {
	readonly ask: (asked: Asked) => Promise<Answer>;
	/** The article of an id, where one of the last answers cites it and anybody may still be told of it. */
	readonly recent: (id: string) => Article | undefined;
	readonly close: () => Promise<void>;
};

/**
 * Opens the archive of an engine for questions; what this needs is loaded only now. Throws an EngineError where the
 * engine cannot be used, or where another version of this program loaded its articles.
 */
export async function openEngine(settings: EngineSettings, reader: StartedReader | null): Promise<OpenedEngine> {
	const { connectChecked } = await import("../../engine/connect.ts");
	const { createEngineAsk } = await import("../../engine/ask-engine.ts");
	const names = namesOf(settings.prefix);
	const client = await connectChecked(settings, { names, analysis: analysisVersion() });
	const cited = new LRUCache<string, Article>({ max: MOST_CITED });
	const askReading = reader && ((archive: Archive) => askWith(reader, archive));
	const ask = createEngineAsk({ client, names, now: Date.now, askReading });
	return {
		ask: async (asked) => {
			const answer = await ask(asked);
			for (const { article } of answer.passages) cited.set(article.id, article);
			return answer;
		},
		recent: (id) => {
			const article = cited.get(id);
			return article && isUsable(article, Date.now()) ? article : undefined;
		},
		close: () => client.close(),
	};
}

/** So many articles are kept for the buttons below the answers that cite them. */
const MOST_CITED = 2_000;
