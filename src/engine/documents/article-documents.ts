import { createHash } from "node:crypto";
import type { Article } from "../../core/article/article.ts";
import { instantOf } from "../../core/article/instant.ts";
import { namedBy } from "../../core/evidence/speaker-fit.ts";
import { analyse } from "../../core/search/index/analysis.ts";
import { TableBuilder } from "../../core/search/index/tables/table-builder.ts";
import { foundBy } from "./found-by.ts";
import { listedOf } from "./listed-article.ts";
import { standingOf } from "./standing.ts";
import { storeArticle } from "./stored-article.ts";
import { sharesOf } from "./term-shares.ts";

/** All that is kept of an article: its own document, those of its passages in order, and its terms. */
export type ArticleDocuments = {
	readonly id: string;
	readonly version: number;
	readonly article: object;
	readonly passages: readonly object[];
	readonly terms: readonly string[];
};

/**
 * Analyses an article, and gives what the engine keeps of it; under a newer version than its own where an older one
 * would not win over what is there.
 */
export function documentsOf(article: Article, least = 0): ArticleDocuments {
	const { quotations, passages, headline, speakers } = analyse(article);
	const builder = new TableBuilder();
	builder.add({ quotations, passages, headline, speakers });
	const tables = builder.finish();
	const standing = standingOf(article);
	const own = versionOf(article);
	const version = Math.max(own, least);
	const { id, published } = article;
	const hash = hashOf(article);
	const { terms, postings } = tables;
	const ofArticle = { around: terms.join(" "), headline: [...new Set(headline)].join(" ") };
	const held = passages.map((it) => [...new Set([...it.terms, ...it.speakers])].join(" "));
	return {
		id,
		version,
		article: {
			...standing,
			...{ article: id, version, hash, print: printOf(hash), passages: passages.length },
			...(version > own && { own }),
			...{ lengths: postings.passages.length, terms: terms.join(" "), headline: [...new Set(headline)] },
			...(published !== undefined && { published, time: instantOf(published) }),
			quoted: [...new Set(speakers.flatMap(({ name }) => namedBy(name)))],
			...foundBy(article, speakers),
			...{ since: own || version || Date.now(), listed: listedOf(article) },
			stored: storeArticle({ article, quotations, tables }),
		},
		passages: passages.map((passage, number) => ({
			...{ ...standing, article: id, number, version },
			...{ terms: passage.terms.join(" "), words: [...new Set(passage.terms)], shares: sharesOf(passage.terms) },
			...{ speakers: [...new Set(passage.speakers)], before: held[number - 1], after: held[number + 1], ...ofArticle },
		})),
		terms,
	};
}

/** The version of an article: when it was updated, or else published, in milliseconds since 1970; 0 where not known. */
export function versionOf({ updated, published }: Pick<Article, "updated" | "published">): number {
	const instants = [updated, published].flatMap((iso) => (iso === undefined ? [] : [instantOf(iso)]));
	return Math.max(0, ...instants.filter((instant) => !Number.isNaN(instant)));
}

/** What tells one print of an article from another, with all that is told of it beside its file. */
export function hashOf(article: Article): string {
	return createHash("sha256").update(JSON.stringify(article)).digest("base64url");
}

/** So many bits that their sum over many millions of articles is exact, in whatever order they are summed up. */
const PRINT_BYTES = 3;

/** A number that tells one print of an article from nearly any other; their sum tells one archive from another. */
function printOf(hash: string): number {
	return Buffer.from(hash, "base64url").readUIntBE(0, PRINT_BYTES);
}
