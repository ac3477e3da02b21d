import type { Article } from "../article/article.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { nameWords } from "../search/terms/name-words.ts";
import { type ArticleFile, compareNewest, type FiledArticles, fileArticles } from "./filed-articles.ts";
import { leads } from "./prefix-index.ts";

/** The articles of an archive, to be found by their words. */
export type ArticleDirectory = {
	/** Those whose headline has words that begin like the typed ones, the best first, at most `most`. */
	readonly find: (typed: string, most: number) => readonly Article[];
	/** All of them, the newest first. */
	readonly files: () => readonly ArticleFile[];
};

/** Files the articles of a base once, however many directories look at them. */
export type FileBase = (index: Pick<PassageIndex, "articlesIn">) => FiledArticles;

/** Gives what files the articles of one base. */
export function createFileBase(): FileBase {
	let filed: FiledArticles | undefined;
	return (index) => {
		filed ??= fileArticles(index.articlesIn(0));
		return filed;
	};
}

type Indexed = Pick<PassageIndex, "articles" | "articlesIn" | "numberOf">;

/** The directory of the articles of an archive: those that are filed of its base and still there, and the others. */
export function createArticleDirectory(index: Indexed, fileBase: FileBase): ArticleDirectory {
	const base = fileBase(index);
	const living = fileArticles(index.articlesIn(1));
	const numberOf = ({ id }: Article): number => index.numberOf(id) ?? -1;
	const isThere = (article: Article): boolean => index.articles[numberOf(article)] === article;
	const compare = (one: Article, other: Article): number =>
		compareNewest(one, other) || numberOf(one) - numberOf(other);
	const gone = base.byHeadline.size - index.articlesIn(0).length;
	let files: readonly ArticleFile[] | undefined;
	return {
		find: (typed, most) => {
			const wanted = nameWords(typed);
			const rank = ({ headline }: Article): number => leads(nameWords(headline), wanted);
			const found = [
				...base.byHeadline.find(typed, most + gone).filter(isThere),
				...living.byHeadline.find(typed, most),
			];
			return found.sort((one, other) => rank(other) - rank(one) || compare(one, other)).slice(0, most);
		},
		files: () => {
			files ??= [...base.files().filter(({ article }) => isThere(article)), ...living.files()].sort((one, other) =>
				compare(one.article, other.article),
			);
			return files;
		},
	};
}
