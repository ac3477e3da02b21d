import type { Article } from "../../core/article/article.ts";
import { isUsable } from "../../core/article/usable.ts";
import { namesOf } from "../../engine/names.ts";
import type { EngineSettings } from "../../engine/settings.ts";

/** Which articles of an engine are wanted: one by its id, or those that quote somebody named; undefined for all. */
export type WantedArticles = { readonly article?: string | undefined; readonly speaker?: string | undefined };

/**
 * The articles of an engine that anybody may be told of, in order of their ids, as they are read. Throws an EngineError
 * where they cannot be read.
 */
export async function* readFromEngine(
	settings: EngineSettings,
	{ article: id, speaker }: WantedArticles,
): AsyncGenerator<Article> {
	const [{ connect }, { readHeld }, { readUsable }] = await Promise.all([
		import("../../engine/connect.ts"),
		import("../../engine/browse/read-held.ts"),
		import("../../engine/browse/read-usable.ts"),
	]);
	const [client, names, now] = [connect(settings), namesOf(settings.prefix), Date.now()];
	try {
		if (id === undefined) return yield* readUsable({ client, names, now, speaker });
		const held = (await readHeld([id], { client, names })).get(id);
		if (held?.kind === "article" && isUsable(held.article, now)) yield held.article;
	} finally {
		await client.close();
	}
}
