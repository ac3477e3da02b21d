import type { Client } from "@opensearch-project/opensearch";
import pLimit from "p-limit";
import type { Article } from "../../core/article/article.ts";
import { rootOf } from "../../core/search/index/tables/root-table.ts";
import { type ArticleDocuments, documentsOf, hashOf, versionOf } from "../documents/article-documents.ts";
import { articleDocument, passageDocument } from "../documents/document-ids.ts";
import type { Names } from "../names.ts";
import { type Change, changeAll } from "./bulk.ts";
import { findThere, isWithdrawn, type There } from "./find-there.ts";

/** What became of the articles so far. */
export type Loaded = {
	readonly done: number;
	readonly of: number;
	/** How many were there already as they are, and how many the engine has in a newer version. */
	readonly same: number;
	readonly older: number;
	/** How many stay withdrawn, for a version that is no newer does not bring them back. */
	readonly withdrawn: number;
};

type Passed = Pick<Loaded, "same" | "older" | "withdrawn">;

export type Loading = {
	readonly client: Client;
	readonly names: Names;
	readonly onProgress?: (loaded: Loaded) => void;
	readonly signal?: AbortSignal;
	/** Whether those that were withdrawn come back. */
	readonly isRelease?: boolean;
};

/** So many articles are sent at once, and so many times that at the same time. */
const BATCH = 20;
const AT_ONCE = 3;

/**
 * Loads articles into the engine. What is there as it is, is passed over, so that a load which was cut off goes on
 * where it was; an article is there once all its passages are.
 */
export async function loadArticles(articles: readonly Article[], loading: Loading): Promise<Loaded> {
	const limit = pLimit(AT_ONCE);
	const seen = new Set<string>();
	let loaded: Loaded = { done: 0, of: articles.length, same: 0, older: 0, withdrawn: 0 };
	const starts = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, at) => at * BATCH);
	await limit.map(starts, async (start) => {
		loading.signal?.throwIfAborted();
		const batch = articles.slice(start, start + BATCH);
		const passed = await loadBatch(batch, { ...loading, seen });
		loaded = {
			...{ done: loaded.done + batch.length, of: loaded.of },
			same: loaded.same + passed.same,
			older: loaded.older + passed.older,
			withdrawn: loaded.withdrawn + passed.withdrawn,
		};
		loading.onProgress?.(loaded);
	});
	await loading.client.indices.refresh({ index: Object.values(loading.names) });
	return loaded;
}

/** Terms that were written in this load are not written again. */
type Batch = Loading & { readonly seen: Set<string> };

async function loadBatch(articles: readonly Article[], batch: Batch): Promise<Passed> {
	const ids = articles.map(({ id }) => id);
	const there = await findThere(ids, batch);
	const fresh = articles.filter((article) => there.get(article.id)?.hash !== hashOf(article));
	const kept = new Set<There>();
	const documents = fresh.flatMap((article) => {
		const known = there.get(article.id);
		const least = leastVersion(article, known, batch.isRelease ?? false);
		if (least === null && known) kept.add(known);
		return least === null ? [] : [documentsOf(article, least)];
	});
	const withdrawn = [...kept].filter(isWithdrawn).length;
	const counts = { same: articles.length - fresh.length, older: kept.size - withdrawn, withdrawn };
	if (documents.length === 0) return counts;
	const { client, names, signal, seen } = batch;
	const bulk = { client, signal };
	const passages = documents.flatMap((it) => passagesOf(it, names));
	const terms = termsOf(documents, names, seen);
	const made = await changeAll(bulk, [...terms, ...passages]);
	const done = await changeAll(
		bulk,
		documents.map((it) => articleOf(it, names)),
	);
	// Of an older version no passage may stay, nor of the one before what is longer than this.
	const surplus = documents.flatMap((it, at) => {
		const first = done[at] === "older" ? 0 : it.passages.length;
		const end = done[at] === "older" ? it.passages.length : (there.get(it.id)?.passages ?? 0);
		return passageChanges(it, names, { first, end });
	});
	if (made.length > 0 && surplus.length > 0) await changeAll(bulk, surplus);
	return { ...counts, older: counts.older + done.filter((it) => it === "older").length };
}

/**
 * The version that a changed article is written with at least, so that none is ever taken for another; null where what
 * is there is newer, or stays withdrawn.
 */
function leastVersion(article: Article, there: There | undefined, isRelease: boolean): number | null {
	if (there === undefined) return 0;
	const { version, own = version } = there;
	const comesBack = isWithdrawn(there) && (isRelease || there.gone === true);
	return comesBack || own <= versionOf(article) ? version + 1 : null;
}

function articleOf({ id, version, article }: ArticleDocuments, names: Names): Change {
	return { index: names.articles, id: articleDocument(id), document: article, version };
}

function passagesOf({ id, version, passages }: ArticleDocuments, names: Names): readonly Change[] {
	return passages.map((document, number) => ({
		...{ index: names.passages, id: passageDocument(id, number) },
		...{ document, version },
	}));
}

function passageChanges(
	{ id, version }: ArticleDocuments,
	names: Names,
	{ first, end }: { readonly first: number; readonly end: number },
): readonly Change[] {
	return Array.from({ length: Math.max(0, end - first) }, (_, at) => ({
		...{ index: names.passages, id: passageDocument(id, first + at) },
		...{ document: null, version },
	}));
}

/** A longer term is no word. */
const LONGEST_TERM = 100;

function termsOf(documents: readonly ArticleDocuments[], names: Names, seen: Set<string>): readonly Change[] {
	const changes: Change[] = [];
	for (const { terms } of documents)
		for (const term of terms) {
			if (seen.has(term) || term.length > LONGEST_TERM) continue;
			seen.add(term);
			changes.push({ index: names.terms, id: term, document: { term, root: rootOf(term) }, version: null });
		}
	return changes;
}
