import type { Answer, Citation } from "../core/answer/answer.ts";
import { assertVerbatim } from "../core/answer/assert-verbatim.ts";
import type { Article, Span } from "../core/article/article.ts";
import { revisionOf } from "./revision.ts";
import type { StoredAnswer, StoredCitation } from "./stored-answer.ts";
import { restoreTold } from "./stored-told.ts";

/** The articles by their ids. */
export type Articles = ReadonlyMap<string, Article>;

export type Restored =
	| { readonly kind: "found"; readonly answer: Answer }
	| { readonly kind: "article-changed" }
	| { readonly kind: "article-gone" };

/** The answer with its articles put back, if each still says the same. */
export function restoreAnswer(stored: StoredAnswer, articles: Articles): Restored {
	if (stored.kind === "told") {
		const told = restoreTold(stored.told, articles);
		if (typeof told === "string") return { kind: told };
		return { kind: "found", answer: assertVerbatim({ ...stored, told, passages: [] }) };
	}
	const cited = stored.kind === "answered" ? [...stored.citations, ...stored.passages] : stored.passages;
	if (cited.some(({ article }) => !articles.has(article))) return { kind: "article-gone" };
	const restore = (citation: StoredCitation) => restoreCitation(citation, articles);
	const passages = cited.flatMap((it) => restore(it) ?? []);
	if (passages.length < cited.length) return { kind: "article-changed" };
	return { kind: "found", answer: assertVerbatim(rebuild(stored, passages)) };
}

type Cited = Exclude<StoredAnswer, { readonly kind: "told" }>;

function rebuild(stored: Cited, restored: readonly Citation[]): Answer {
	if (stored.kind === "not-found") return { ...stored, passages: restored };
	const [citation, ...citations] = restored.slice(0, stored.citations.length);
	const [passage, ...passages] = restored.slice(stored.citations.length);
	if (!citation || !passage) throw new RangeError("Cannot restore an answer: it cites nothing");
	return { ...stored, citations: [citation, ...citations], passages: [passage, ...passages] };
}

// A later version of the program may find other paragraphs in the same text.
function restoreCitation(stored: StoredCitation, articles: Articles): Citation | null {
	const article = articles.get(stored.article);
	const paragraph = article?.paragraphs[stored.paragraph - 1];
	if (!article || !paragraph || revisionOf(article) !== stored.revision) return null;
	if (!lies(stored.passage, paragraph)) return null;
	const { passage, highlight, quotation, score } = stored;
	return { article, paragraph, passage, highlight, quotation, score };
}

function lies(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}
