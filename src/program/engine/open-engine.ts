import type { Answer } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import type { Asked } from "../../core/question/asked.ts";
import type { Names } from "../../engine/names.ts";
import type { EngineSettings } from "../../engine/settings.ts";
import type { StartedReader } from "../../reader/create-reader.ts";
import { analysisVersion } from "../../shelf/scan/analysis-version.ts";
import { askWith } from "../open-reader.ts";

/** The archive that an engine holds. */
export type OpenedEngine = {
	readonly ask: (asked: Asked) => Promise<Answer>;
	/** The article of an id, where one of the last answers cites it. */
	readonly recent: (id: string) => Article | undefined;
	readonly close: () => Promise<void>;
};

/**
 * Opens the archive of an engine for questions; what this needs is loaded only now. Throws an EngineError where the
 * engine cannot be used, or where another version of this program loaded its articles.
 */
export async function openEngine(settings: EngineSettings, reader: StartedReader | null): Promise<OpenedEngine> {
	const [{ connectChecked }, { createEngineAsk }, { namesOf }, { LRUCache }] = await Promise.all([
		import("../../engine/connect.ts"),
		import("../../engine/ask-engine.ts"),
		import("../../engine/names.ts"),
		import("lru-cache"),
	]);
	const names: Names = namesOf(settings.prefix);
	const client = await connectChecked(settings, { names, analysis: analysisVersion() });
	const cited = new LRUCache<string, Article>({ max: MOST_CITED });
	const ask = createEngineAsk({ client, names, now: Date.now, askWith: (archive) => askWith(reader, archive) });
	return {
		ask: async (asked) => {
			const answer = await ask(asked);
			for (const { article } of answer.passages) cited.set(article.id, article);
			return answer;
		},
		recent: (id) => cited.get(id),
		close: () => client.close(),
	};
}

/** So many articles are kept for the buttons below the answers that cite them. */
const MOST_CITED = 2_000;
