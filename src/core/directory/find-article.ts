import type { Article } from "../article/article.ts";
import { editDistance } from "../search/query/spellings.ts";
import { nameWords } from "../search/terms/name-words.ts";
import type { ArticleFile } from "./filed-articles.ts";

/** Which article is meant: one, one of several, or none. */
export type FoundArticle =
	| { readonly kind: "found"; readonly article: Article }
	| { readonly kind: "ambiguous"; readonly articles: readonly [Article, Article, ...Article[]] }
	| { readonly kind: "none" };

/** Finds the article that is meant by its id, its headline, words of either, or such words misspelt. */
export function findArticle(files: readonly ArticleFile[], typed: string): FoundArticle {
	const wanted = { text: typed.trim(), words: nameWords(typed) };
	if (wanted.words.length === 0) return { kind: "none" };
	for (const passes of TESTS) {
		const [first, second, ...more] = files.filter((file) => passes(file, wanted)).map(({ article }) => article);
		if (first && second) return { kind: "ambiguous", articles: [first, second, ...more] };
		if (first) return { kind: "found", article: first };
	}
	return { kind: "none" };
}

type Wanted = { readonly text: string; readonly words: readonly string[] };

/** What tells that an article is meant, the surest first: the first test that any article passes decides. */
const TESTS: readonly ((file: ArticleFile, wanted: Wanted) => boolean)[] = [
	({ article }, { text }) => article.id === text,
	({ headline }, { words }) => headline === words.join(" "),
	({ words }, wanted) => wanted.words.every((beginning) => words.some((word) => word.startsWith(beginning))),
	({ words }, wanted) => wanted.words.every((typed) => words.some((word) => isLike(word, typed))),
];

function isLike(word: string, typed: string): boolean {
	if (word.startsWith(typed)) return true;
	const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
	return most > 0 && editDistance(word, typed, most) <= most;
}
