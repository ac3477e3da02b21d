import type { Stated } from "../../core/article/usable.ts";
import { KEPT_ENDING, readKept } from "../../intake/kept/kept-draft.ts";
import { articleIdOf } from "../../intake/rules/identity.ts";
import { toArticle } from "../../intake/to-article.ts";
import type { KnownStanding } from "../../shelf/admission/known-articles.ts";
import type { ListedFile, Listing } from "../../shelf/files/list-files.ts";
import type { PageRules } from "../../shelf/files/page-rules.ts";
import { readFile } from "../../shelf/files/read-file.ts";
import type { Forgotten } from "../../shelf/history/forgotten.ts";
import { readIfThere } from "../../sources/kept/read-if-there.ts";
import { type StateNow, stateNow } from "./state-now.ts";

/** An article in a list. */
export type Listed = ListedState & {
	readonly id: string;
	readonly headline: string;
	/** The address or the file that it came from. */
	readonly from: string;
	/** When it came, or its file was written last, as ISO 8601. */
	readonly since: string;
	/** Whether it was fetched or added by hand, and is no file of the folder of articles. */
	readonly isKept: boolean;
};

/** Its state for readers: also whether another is told in its place, and which. */
export type ListedState = {
	readonly state: StateNow["state"] | "copy" | "waiting" | "replaced";
	readonly instant: string | null;
	readonly by: string | null;
};

/** Where articles lie, and how they stand for readers. */
export type Places = {
	readonly listing: Pick<Listing, "files" | "rules">;
	readonly forgotten: Pick<Forgotten, "has">;
	/** Where each stands, by its id, as whoever asks is told. */
	readonly standings: ReadonlyMap<string, KnownStanding>;
};

/** The articles of a folder and those that are kept, the one that came last first, each once, as they are read. */
export function* listArticles({ listing, forgotten, standings }: Places, now: number): Generator<Listed> {
	const newestFirst = listing.files.toSorted(
		(one, other) => Number(other.modified - one.modified) || one.path.localeCompare(other.path),
	);
	const seen = new Set<string>();
	for (const file of newestFirst)
		for (const { hash, stated, ...listed } of read(file, listing.rules)) {
			const standing = standings.get(listed.id);
			// Of several versions the one that counts is listed; what is not read as an article counts as it says.
			const isOther = standing === undefined ? !listed.isKept : standing.hash !== hash;
			if (isOther || forgotten.has(listed.id) || seen.has(listed.id)) continue;
			seen.add(listed.id);
			const { headline = listed.headline } = standing ?? {};
			yield { ...listed, headline, ...judge(standing?.stated ?? stated, standing, now) };
		}
}

function judge(stated: Stated, standing: KnownStanding | undefined, now: number): ListedState {
	const { kind = "shut", on = null, by = null } = standing ?? {};
	if (kind === "told") return { state: "usable", instant: null, by: null };
	if (kind === "withdrawn") return { state: "withdrawn", instant: on, by: null };
	if (kind !== "shut") return { state: kind, instant: null, by };
	const own = { ...stateNow(stated, now), by: null };
	// It may be told by what it says itself: an embargo may be hidden in what cannot be read.
	return own.state === "usable" ? { state: "withheld", instant: null, by: null } : own;
}

type Read = Omit<Listed, keyof ListedState> & { readonly hash: string | undefined; readonly stated: Stated };

function* read({ path, modified }: ListedFile, rules: PageRules): Generator<Read> {
	if (path.endsWith(KEPT_ENDING)) return yield* readKeptFile(path);
	const since = new Date(Number(modified / 1_000_000n)).toISOString();
	for (const { articles } of readFile(path, rules))
		for (const { article } of articles) {
			const { id, headline, hash } = article;
			yield { id, headline, hash, from: path, since, isKept: false, stated: article };
		}
}

function* readKeptFile(path: string): Generator<Read> {
	const kept = readKept(readIfThere(path) ?? "");
	if (kept === null) return;
	const { draft, family, from, taken: since } = kept;
	const { fields: stated } = draft;
	const hash = toArticle(draft, family)?.hash;
	yield { id: articleIdOf(kept), headline: stated.headline, hash, from, since, isKept: true, stated };
}
