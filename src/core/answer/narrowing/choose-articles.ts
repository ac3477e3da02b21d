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
	if (narrowed.index.articles.length === 0 && index.articles.length > 0 && isSure)
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
export function findUnknownAuthor({ articles }: PassageIndex, author: string): ToldFact | null {
	const words = nameWords(author);
	if (author === "" || articles.some((article) => isBy(article, words))) return null;
	const nearest = findNearest(articles, author, ({ byline }) => byline);
	return { kind: "no-such", what: "author", typed: author, articles: nearest };
}

function findUnknownSection({ articles }: PassageIndex, section: string): ToldFact | null {
	if (section === "" || articles.some((article) => isInSection(article, section))) return null;
	const nearest = findNearest(articles, section, (article) => article.section);
	return { kind: "no-such", what: "section", typed: section, articles: nearest };
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
		isSection: (name) => index.articles.some((article) => isInSection(article, name)),
	};
}

/** Whether some byline has a whole name that no speaker has and that no text holds: nothing else can be meant. */
function isAuthorAlone(index: PassageIndex, name: string): boolean {
	const terms = termsOf(name);
	const words = nameWords(name);
	if (terms.length < 2 || !index.articles.some((article) => isBy(article, words))) return false;
	return !isHeld(terms, (term) => index.passagesWith(term)) && !isHeld(terms, (term) => index.speakersOf(term));
}
