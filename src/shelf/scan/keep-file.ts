import type { ListedFile } from "../files/list-files.ts";
import { NOTHING_FORGOTTEN } from "../history/forgotten.ts";
import type { Held, HeldArticle, KeptFile } from "../store/file-rows.ts";
import type { Store } from "../store/store.ts";
import type { AnalysedPart } from "./analyse-file.ts";
import { isOfToday } from "./analysis-version.ts";

const HOLDS_NOTHING: Held = { articles: [], gone: [], keptBack: [] };

/** A file whose parts come one by one. */
export type Growing = Pick<KeptFile, "held" | "faults"> & Pick<AnalysedPart, "faulty" | "mayClose" | "holdsNewestOnly">;

export const NOTHING_YET: Growing = {
	held: HOLDS_NOTHING,
	faults: [],
	faulty: [],
	mayClose: false,
	holdsNewestOnly: false,
};

/** So many faults of one file are told. */
const MOST_FAULTS = 20;

/** Keeps the articles of a part, and gives what the file holds by then. */
export function growBy(store: Store, file: Growing, part: AnalysedPart, forgotten = NOTHING_FORGOTTEN): Growing {
	const articles: HeldArticle[] = [];
	for (const { key, row } of part.articles) {
		const id = row?.head.id ?? store.articles.head(key).id;
		if (forgotten.has(id)) continue;
		if (row !== null) store.articles.put(key, row);
		articles.push({ key, id });
	}
	const { held } = file;
	return {
		held: {
			articles: [...held.articles, ...articles],
			gone: [...held.gone, ...part.gone],
			keptBack: [...held.keptBack, ...part.keptBack],
		},
		faults: [...file.faults, ...part.faults].slice(0, MOST_FAULTS),
		faulty: [...file.faulty, ...part.faulty],
		mayClose: file.mayClose || part.mayClose,
		holdsNewestOnly: file.holdsNewestOnly || part.holdsNewestOnly,
	};
}

/**
 * Keeps what a file holds. Of articles that cannot be read in it now, those of before stay, unless they may be closed;
 * of a feed, which holds the newest only, also those that it holds no longer.
 */
export function keepFile(store: Store, file: Growing, { listed, before, version }: Keeping): void {
	const { held, faults } = file;
	const known = before && isOfToday(before) && !file.mayClose ? staying(store, file, before.held) : [];
	const articles = known.length === 0 ? held.articles : [...known, ...held.articles];
	store.files.put({ ...listed, held: { ...held, articles }, faults, version });
}

type Keeping = Pick<KeptFile, "version"> & {
	readonly listed: ListedFile;
	readonly before: KeptFile | undefined;
};

function staying(
	store: Store,
	{ held, faulty, faults, holdsNewestOnly }: Growing,
	before: Held,
): readonly HeldArticle[] {
	const isUnread = held.articles.length === 0 && faults.length > 0 && faulty.length === 0;
	if (!holdsNewestOnly && !isUnread && faulty.length === 0) return [];
	const now = new Set(held.articles.map(({ id }) => id));
	const left = before.articles.filter(({ id }) => !now.has(id));
	if (holdsNewestOnly || isUnread) return left;
	const unread = new Set(faulty);
	return left.filter(({ key }) => unread.has(store.articles.head(key).naming.identity));
}
