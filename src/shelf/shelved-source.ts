import { LRUCache } from "lru-cache";
import type { Article } from "../core/article/article.ts";
import type { ArticleSource } from "../core/search/index/article-source.ts";
import { runSteps } from "../core/search/index/tables/run-steps.ts";
import type { ArticleRows, Body } from "./store/article-rows.ts";

/** How many articles whose words were looked at last stay in memory. */
const BODIES_KEPT = 400;

/** So many articles are made in one step. */
const STEP = 50;

/** Makes articles whose words stay on disk until they are looked at. */
export type Shelves = {
	/** The articles of some keys, in this order. One that was made before is the same one. */
	readonly sourceOf: (keys: readonly string[]) => ShelvedSource;
	/** The same in steps of a few articles. */
	readonly sourceInSteps: (keys: readonly string[]) => Generator<void, ShelvedSource>;
};

export type ShelvedSource = ArticleSource & { readonly keys: readonly string[] };

/** Shelves for the rows of a store. */
export function createShelves(rows: Pick<ArticleRows, "head" | "body">): Shelves {
	const bodies = new LRUCache<string, Body>({ max: BODIES_KEPT });
	const bodyOf = (key: string): Body => {
		const known = bodies.get(key);
		if (known) return known;
		const body = rows.body(key);
		bodies.set(key, body);
		return body;
	};
	let made = new Map<string, Article>();
	return { sourceOf: (keys) => runSteps(sourceInSteps(keys)), sourceInSteps };

	function* sourceInSteps(keys: readonly string[]): Generator<void, ShelvedSource> {
		const now = new Map<string, Article>();
		for (const key of keys) {
			now.set(key, made.get(key) ?? shelve(key));
			if (now.size % STEP === 0) yield;
		}
		made = now;
		return { keys, articles: [...now.values()], quotationsOf: (number) => bodyOf(keys[number] ?? "").quotations };
	}

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
