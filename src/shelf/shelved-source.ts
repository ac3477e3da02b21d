import { LRUCache } from "lru-cache";
import type { Article } from "../core/article/article.ts";
import type { ArticleSource } from "../core/search/index/article-source.ts";
import { listStretches, type Splice, spliceInto } from "../core/search/index/segments/splice.ts";
import { runSteps } from "../core/search/index/tables/run-steps.ts";
import type { Beside } from "./admission/admit.ts";
import { joinCorrections } from "./admission/join-corrections.ts";
import type { ArticleRows, Body } from "./store/article-rows.ts";

/** How many articles whose words were looked at last stay in memory. */
const BODIES_KEPT = 400;

/** So many articles are made in one step. */
const STEP = 50;

/** The articles of a base, which are made once, with some left out and others put in, of which the keys are given. */
export type SourceOver = (splices: readonly Splice[], come: readonly string[]) => Generator<void, ArticleSource>;

/** Makes articles whose words stay on disk until they are looked at. */
export type Shelves = {
	/** The articles of some keys, in this order. */
	readonly sourceOf: (keys: readonly string[]) => ArticleSource;
	/** Gives what makes, in steps, the articles of a base of some keys with changes. */
	readonly over: (keys: readonly string[]) => SourceOver;
	/** From now on each article tells what is to be told beside its source, by its key. */
	readonly tellBeside: (beside: ReadonlyMap<string, Beside>) => void;
};

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
	let before = new Map<string, Article>();
	let made = new Map<string, Article>();
	let beside: ReadonlyMap<string, Beside> = new Map();
	const tellBeside = (told: ReadonlyMap<string, Beside>): void => {
		beside = told;
	};
	return { over, tellBeside, sourceOf: (keys) => runSteps(over(keys)([], [])) };

	function over(base: readonly string[]): SourceOver {
		[before, made] = [made, new Map()];
		const own: (Article | undefined)[] = Array.from({ length: base.length });
		return function* sourceInSteps(splices, come) {
			for (const { from, to } of listStretches(base.length, splices).filter(({ segment }) => segment === 0)) {
				for (let number = from; number < to; number++) {
					own[number] ??= articleOf(base[number] ?? "");
					if (number % STEP === 0) yield;
				}
			}
			const keys = spliceInto(base, splices, come);
			const articles = spliceInto(own, splices, come.map(articleOf)).filter((article) => article !== undefined);
			return { articles, quotationsOf: (number) => bodyOf(keys[number] ?? "").quotations };
		};
	}

	/** The article of a key: the one that was made of it for this base, or for the one before. */
	function articleOf(key: string): Article {
		const article = made.get(key) ?? before.get(key) ?? shelve(key);
		made.set(key, article);
		return article;
	}

	function shelve(key: string): Article {
		const { naming: _, ...head } = rows.head(key);
		return {
			...head,
			get alsoIn() {
				return beside.get(key)?.alsoIn;
			},
			get corrections() {
				return joinCorrections(head.corrections, beside.get(key)?.corrections);
			},
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
