import type { ArticleFilter, SoughtArticles, SoughtTerm } from "../../core/search/index/whole-archive.ts";
import type { EngineQuery } from "./queries.ts";

/** What is wanted of the engine for a question; each is noted once, under a key. */
export type Want =
	| {
			readonly kind: "count";
			readonly of: "passages" | "articles";
			readonly filter: ArticleFilter;
			readonly query: EngineQuery;
	  }
	| { readonly kind: "kin"; readonly root: string }
	| { readonly kind: "like"; readonly term: string; readonly most: number }
	| { readonly kind: "size" | "described"; readonly filter: ArticleFilter }
	| {
			readonly kind: "passages";
			readonly filter: ArticleFilter;
			readonly terms: readonly SoughtTerm[];
			readonly size: number;
			readonly meanLength: number;
	  }
	| {
			readonly kind: "spoken";
			readonly filter: ArticleFilter;
			readonly forms: readonly string[];
			readonly count: number;
	  }
	| { readonly kind: "phrases"; readonly filter: ArticleFilter; readonly runs: readonly (readonly string[])[] }
	| { readonly kind: "article"; readonly id: string }
	| { readonly kind: "articles"; readonly sought: SoughtArticles }
	| { readonly kind: "named"; readonly field: "byline" | "section"; readonly name: string };

/** The wants that bring articles, and not numbers or words. */
export type Seek = Extract<
	Want,
	{ readonly kind: "passages" | "phrases" | "spoken" | "article" | "articles" | "named" }
>;

/** What one reckoning wanted, by keys. */
export type Wants = ReadonlyMap<string, Want>;

/** Whether what is wanted are articles. */
export function isSeek(want: Want): want is Seek {
	return !["count", "kin", "like", "size", "described"].includes(want.kind);
}
