import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import type { Article } from "../../core/article/article.ts";
import type { Quotation } from "../../core/quotation/quotation.ts";
import type { IndexTables } from "../../core/search/index/tables/index-tables.ts";
import { packTables } from "../../core/search/index/tables/pack-tables.ts";
import { unpackTables } from "../../core/search/index/tables/unpack-tables.ts";
import { EngineError } from "../engine-error.ts";

/** An article as it is answered from: itself, who is quoted in it, and its terms. */
export type AnalysedArticle = {
	readonly article: Article;
	readonly quotations: readonly Quotation[];
	readonly tables: IndexTables;
};

/** How it is stored: the tables packed, deflated and in base 64, the rest as JSON. */
export const StoredArticle = z.object({ words: z.string(), tables: z.base64() });

export type StoredArticle = z.infer<typeof StoredArticle>;

/** Writes an article as it is stored. */
export function storeArticle({ article, quotations, tables }: AnalysedArticle): StoredArticle {
	return {
		words: JSON.stringify({ article, quotations }),
		tables: deflateRawSync(Buffer.concat(packTables(tables)), { level: 5 }).toString("base64"),
	};
}

/** Reads an article back; throws an EngineError where another version of this program stored it. */
export function readStored({ words, tables }: StoredArticle): AnalysedArticle {
	const bytes = inflateRawSync(Buffer.from(tables, "base64"));
	// Numbers are read where they lie: at the beginning of a buffer of their own.
	const unpacked = unpackTables(new Uint8Array(bytes).buffer);
	if (unpacked === null) throw new EngineError("its articles were loaded by another version; load them again");
	return { ...Words.parse(JSON.parse(words)), tables: unpacked };
}

/** Reads the article alone, of the words that are stored of it. */
export function readWords(words: string): Article {
	return Words.parse(JSON.parse(words)).article;
}

const Span = z.object({ start: z.int(), end: z.int() });

/** What this program wrote itself: the words that are told and their places are looked at, the rest is taken as is. */
const Words = z.object({
	article: z.custom<Article>((it) => ArticleShape.safeParse(it).success),
	quotations: z.custom<readonly Quotation[]>((it) => QuotationShapes.safeParse(it).success),
});

const ArticleShape = z.object({
	id: z.string(),
	headline: z.string(),
	text: z.string(),
	paragraphs: z.array(Span.extend({ number: z.int(), sentences: z.array(Span) })),
});

const QuotationShapes = z.array(z.object({ kind: z.string(), paragraph: z.int(), content: Span }));
