import type { Article } from "../../core/article/article.ts";
import { KEPT_ENDING, readKept } from "../../intake/kept/kept-draft.ts";
import { articleIdOf } from "../../intake/rules/identity.ts";
import type { ListedFile, Listing } from "../../shelf/files/list-files.ts";
import type { PageRules } from "../../shelf/files/page-rules.ts";
import { readFile } from "../../shelf/files/read-file.ts";
import type { Decisions } from "../../shelf/history/decisions.ts";
import type { Forgotten } from "../../shelf/history/forgotten.ts";
import { readIfThere } from "../../sources/kept/read-if-there.ts";
import { type StateNow, stateNow } from "./state-now.ts";

/** An article in a list. */
export type Listed = StateNow & {
	readonly id: string;
	readonly headline: string;
	/** The address or the file that it came from. */
	readonly from: string;
	/** When it came, or its file was written last, as ISO 8601. */
	readonly since: string;
	/** Whether it was fetched or added by hand, and is no file of the folder of articles. */
	readonly isKept: boolean;
};

/** Where articles lie, and what is never told of. */
export type Places = {
	readonly listing: Pick<Listing, "files" | "rules">;
	readonly forgotten: Pick<Forgotten, "has">;
	/** What editors decided, which counts more than what the files say. */
	readonly decisions: Pick<Decisions, "withdrawn">;
};

/** The articles of a folder and those that are kept, the one that came last first, as they are read. */
export function* listArticles(places: Places, now: number): Generator<Listed> {
	const { listing, forgotten, decisions } = places;
	const newestFirst = listing.files.toSorted(
		(one, other) => Number(other.modified - one.modified) || one.path.localeCompare(other.path),
	);
	for (const file of newestFirst)
		for (const listed of read(file, listing.rules, now)) {
			if (forgotten.has(listed.id)) continue;
			const withdrawn = decisions.withdrawn.get(listed.id);
			yield withdrawn === undefined ? listed : { ...listed, ...stateNow({ withdrawn }, now) };
		}
}

function* read({ path, modified }: ListedFile, rules: PageRules, now: number): Generator<Listed> {
	if (path.endsWith(KEPT_ENDING)) return yield* readKeptFile(path, now);
	const since = new Date(Number(modified / 1_000_000n)).toISOString();
	const list = (article: Article): Listed => ({
		...{ id: article.id, headline: article.headline, from: path, since, isKept: false },
		...stateNow(article, now),
	});
	for (const { articles } of readFile(path, rules)) for (const { article } of articles) yield list(article);
}

function* readKeptFile(path: string, now: number): Generator<Listed> {
	const kept = readKept(readIfThere(path) ?? "");
	if (kept === null) return;
	const { fields } = kept.draft;
	const { from, taken: since } = kept;
	yield { id: articleIdOf(kept), headline: fields.headline, from, since, isKept: true, ...stateNow(fields, now) };
}
