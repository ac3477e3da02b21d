import type { Article } from "../../article/article.ts";
import type { Asked } from "../../question/asked.ts";
import { type Filter, isAll } from "../../question/filter.ts";
import type { Known } from "../../question/narrowing/narrowed.ts";
import { readNarrowing } from "../../question/narrowing/read-narrowing.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { findNearNames } from "../../search/query/near-names.ts";
import { nameWords } from "../../search/terms/name-words.ts";
import { termsOf } from "../../search/terms/terms.ts";
import type { Archive } from "../archive.ts";
import type { ToldFact } from "../told.ts";
import { isBy, isInSection } from "./fits-filter.ts";
import { isHeld } from "./is-held.ts";
import { narrowArchive } from "./narrow-archive.ts";

/** The articles that a question is asked of, and what is left of it; or why there are none. */
export type Chosen =
	| {
			readonly kind: "chosen";
			readonly archive: Archive;
			readonly asked: Asked;
			/** Whether no other articles can be meant. */
			readonly isSure: boolean;
	  }
	| { readonly kind: "none"; readonly archive: Archive; readonly told: ToldFact };

/** Chooses the articles by what narrows a request, and by the words of its question. */
export function chooseArticles(archive: Archive, asked: Asked): Chosen {
	const { index } = archive;
	const read = readNarrowing(asked.question, knownOf(index, asked.now));
	const filter: Filter = {
		since: asked.since ?? read.filter.since,
		until: asked.until ?? read.filter.until,
		author: asked.author?.trim() || read.filter.author,
		section: asked.section?.trim() || read.filter.section,
	};
	const unknown = findUnknown(index, filter);
	if (unknown) return { kind: "none", archive, told: unknown };
	const narrowed = narrowArchive(archive, filter);
	const isSure = read.isSure || isAll(filter);
	if (narrowed.searched.articles === 0 && archive.searched.articles > 0 && isSure)
		return { kind: "none", archive: narrowed, told: tellNoArticle(filter) };
	const order = asked.order ?? read.order ?? undefined;
	return { kind: "chosen", archive: narrowed, asked: { ...asked, question: read.question, order }, isSure };
}

function tellNoArticle({ author, ...filter }: Filter): ToldFact {
	return { kind: "articles", topic: "", by: author, ...filter, articles: [], total: 0 };
}

/** An author or a section that no article has; null where there are such articles. */
function findUnknown(index: PassageIndex, { author, section }: Filter): ToldFact | null {
	return findUnknownAuthor(index, author) ?? findUnknownSection(index, section);
}

/** An author whom no byline names, with the bylines that are near; null where one does, or none is asked for. */
export function findUnknownAuthor(index: PassageIndex, author: string): ToldFact | null {
	if (author === "" || hasByline(index, nameWords(author))) return null;
	index.whole?.seekNamed("byline", author);
	const nearest = findNearest(index.articles, author, ({ byline }) => byline);
	return { kind: "no-such", what: "author", typed: author, articles: nearest };
}

function findUnknownSection(index: PassageIndex, section: string): ToldFact | null {
	if (section === "" || hasSection(index, section)) return null;
	index.whole?.seekNamed("section", section);
	const nearest = findNearest(index.articles, section, (article) => article.section);
	return { kind: "no-such", what: "section", typed: section, articles: nearest };
}

function hasByline({ articles, whole }: PassageIndex, words: readonly string[]): boolean {
	return whole?.hasByline(words) ?? articles.some((article) => isBy(article, words));
}

function hasSection({ articles, whole }: PassageIndex, name: string): boolean {
	return whole?.hasSection(name) ?? articles.some((article) => isInSection(article, name));
}

const MOST_NEAR = 3;

/** Of the articles one for each name that is near to a typed one. */
function findNearest(
	articles: readonly Article[],
	typed: string,
	nameOf: (article: Article) => string | undefined,
): readonly Article[] {
	const named = new Map<string, { readonly name: string; readonly article: Article }>();
	for (const article of articles) {
		const name = nameOf(article);
		if (name !== undefined && !named.has(name)) named.set(name, { name, article });
	}
	return findNearNames([...named.values()], typed, MOST_NEAR).map(({ article }) => article);
}

function knownOf(index: PassageIndex, today: string | undefined): Known {
	return {
		today,
		isAuthor: (name) => isAuthorAlone(index, name),
		isSection: (name) => hasSection(index, name),
	};
}

/** Whether some byline has a whole name that no speaker has and that no text holds: nothing else can be meant. */
function isAuthorAlone(index: PassageIndex, name: string): boolean {
	const terms = termsOf(name);
	const words = nameWords(name);
	if (terms.length < 2 || !hasByline(index, words)) return false;
	return !isHeld(index, terms, "text") && !isHeld(index, terms, "speakers");
}
