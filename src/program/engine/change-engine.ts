import type { Client } from "@opensearch-project/opensearch";
import type { Article } from "../../core/article/article.ts";
import { EngineError, explainEngine } from "../../engine/engine-error.ts";
import { type Names, namesOf } from "../../engine/names.ts";
import type { EngineSettings } from "../../engine/settings.ts";

/** What was decided of some articles: those that are told of from now on, and the ids of those that are not. */
export type Standing = { readonly told: readonly Article[]; readonly withdrawn: readonly string[] };

/**
 * Has an engine tell of some articles, though they were withdrawn, and withdraw others, at once. Throws an EngineError
 * where that cannot be done; gives how many it did not tell of before, or told of otherwise.
 */
export async function decideInEngine(settings: EngineSettings, { told, withdrawn }: Standing): Promise<number> {
	const { loadArticles } = await import("../../engine/load/load-articles.ts");
	const { withdrawArticles } = await import("../../engine/load/withdraw-articles.ts");
	let changed = 0;
	await changeEngine(settings, async (client, names) => {
		await withdrawArticles(withdrawn, { client, names, now: Date.now() });
		if (told.length === 0) return;
		const { done, same, older } = await loadArticles(told, { client, names, isRelease: true });
		changed += done - same - older;
	});
	return changed;
}

/** Removes all that an engine holds of an article. Throws an EngineError where that cannot be done. */
export async function forgetInEngine(settings: EngineSettings, id: string): Promise<void> {
	const { forgetArticle } = await import("../../engine/load/forget-article.ts");
	await changeEngine(settings, (client, names) => forgetArticle(id, { client, names, now: Date.now() }));
}

/** Makes a change in each archive that an engine holds, or is about to. */
async function changeEngine(
	settings: EngineSettings,
	change: (client: Client, names: Names) => Promise<void>,
): Promise<void> {
	const { connect } = await import("../../engine/connect.ts");
	const { heldNames } = await import("../../engine/load/held-names.ts");
	const client = connect(settings);
	try {
		for (const names of await heldNames(client, namesOf(settings.prefix))) await change(client, names);
	} catch (error) {
		throw new EngineError(`the search engine: ${explainEngine(error)}`, { cause: error });
	} finally {
		await client.close();
	}
}
