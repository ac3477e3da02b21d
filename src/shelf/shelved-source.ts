import { LRUCache } from "lru-cache";
import type { Article } from "../core/article/article.ts";
import type { ArticleSource } from "../core/search/index/article-source.ts";
import type { ArticleRows, Body } from "./store/article-rows.ts";

/** How many articles whose words were looked at last stay in memory. */
const BODIES_KEPT = 400;

/** Makes articles whose words stay on disk until they are looked at. */
export type Shelves = {
	/** The articles of some keys, in this order. One that was made before is the same one. */
	readonly sourceOf: (keys: readonly string[]) => ShelvedSource;
};

export type ShelvedSource = ArticleSource & { readonly keys: readonly string[] };

/** Shelves for the rows of a store. */
export function createShelves(rows: ArticleRows): Shelves {
	const bodies = new LRUCache<string, Body>({ max: BODIES_KEPT });
	const bodyOf = (key: string): Body => {
		const known = bodies.get(key);
		if (known) return known;
		const body = rows.body(key);
		bodies.set(key, body);
		return body;
	};
	let made = new Map<string, Article>();
	return {
		sourceOf: (keys) => {
			made = new Map(keys.map((key) => [key, made.get(key) ?? shelve(key)] as const));
			return {
				keys,
				articles: [...made.values()],
				quotationsOf: (number) => bodyOf(keys[number] ?? "").quotations,
			};
		},
	};

	function shelve(key: string): Article {
		return {
			...rows.head(key),
			get text() {
				return bodyOf(key).text;
			},
			get paragraphs() {
				return bodyOf(key).paragraphs;
			},
			get forms() {
				return bodyOf(key).forms;
			},
		};
	}
}
