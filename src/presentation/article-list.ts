import type { Article } from "../core/article/article.ts";
import { dateInWords } from "./date-in-words.ts";
import type { Show } from "./show.ts";

/** So many articles are listed on a page. */
export const ARTICLES_A_PAGE = 4;

/** A page of a list: what is on it, its number from 0, and of how many. */
export type Page<Item> = { readonly items: readonly Item[]; readonly number: number; readonly pages: number };

/** The page of that number, or the last where there are fewer. */
export function pageOf<Item>(all: readonly Item[], number: number): Page<Item> {
	const pages = Math.max(1, Math.ceil(all.length / ARTICLES_A_PAGE));
	const at = Math.min(Math.max(0, number), pages - 1);
	return { items: all.slice(at * ARTICLES_A_PAGE, (at + 1) * ARTICLES_A_PAGE), number: at, pages };
}

type Listed = {
	readonly topic: string;
	readonly by: string;
	readonly order: "fitting" | "newest" | "oldest";
	readonly total: number;
};

/** What a list of articles is: "12 articles with the words “dam” by “Ana Diaz”, the oldest first." */
export function introduceList({ topic, by, order, total }: Listed, show: Show): string {
	const about = topic === "" ? "" : ` with the words “${show(topic)}”`;
	const author = by === "" ? "" : ` by “${show(by)}”`;
	if (total === 0) return `There is no article${about}${author}. ${FEWER}`;
	const count = total === 1 ? "1 article" : `${total.toLocaleString("en")} articles`;
	const ordered = total === 1 ? "" : ORDERS[topic === "" && order === "fitting" ? "newest" : order];
	return `${count}${about}${author}${ordered}.`;
}

const FEWER = "Try fewer words, or an author from those that are listed while you type.";
const ORDERS = {
	fitting: ", those with these words in the headline first",
	newest: ", the newest first",
	oldest: ", the oldest first",
} as const;

/** What stands below the headline of an article in a list: who wrote it, when it was published and where. */
export function listedFacts({ byline, published, publisher }: Article): readonly string[] {
	return [byline, published === undefined ? "no date" : dateInWords(published), publisher].filter(
		(fact) => fact !== undefined,
	);
}

/** What somebody reads who asks about an article that is there no more. */
export const LISTED_GONE = "This article is no longer here. List the articles again.";
