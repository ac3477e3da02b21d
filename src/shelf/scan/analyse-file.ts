import { findQuotations } from "../../core/quotation/find-quotations.ts";
import type { Fault } from "../../intake/fault.ts";
import { closesArticle } from "../../intake/markdown/state-fields.ts";
import { parseArticle } from "../../intake/parse-article.ts";
import { nameOf } from "../files/name-of.ts";
import { readFileText } from "../files/read-article-file.ts";
import { packPrints } from "../history/prints/print.ts";
import { printsOf } from "../history/prints/prints-of.ts";
import type { Row } from "../store/article-rows.ts";
import { keyOf } from "./key-of.ts";

/** What a file came to: an article, under its key and without a row where it is known already; faults; or nothing. */
export type AnalysedFile = { readonly path: string } & (
	| { readonly kind: "article"; readonly key: string; readonly row: Row | null }
	| { readonly kind: "passed-over" }
	| {
			readonly kind: "faults";
			readonly faults: readonly Fault[];
			/** Whether the file may say, in words that cannot be read, that nobody is to be told of its article. */
			readonly mayClose: boolean;
	  }
);

/** Reads a file and analyses the article in it, unless its key tells that this was done before. */
export function analyseFile(path: string, known: ReadonlySet<string>): AnalysedFile {
	const read = readFileText(path);
	if (read.kind === "faults") return { path, ...read, mayClose: false };
	const key = keyOf(path, read.text);
	if (known.has(key)) return { path, kind: "article", key, row: null };
	const parsed = parseArticle(nameOf(path), read.text);
	if (parsed.kind === "passed-over") return { path, kind: "passed-over" };
	if (parsed.kind === "faults") return { path, ...parsed, mayClose: mayClose(parsed.faults, read.text) };
	const { text, paragraphs, forms, ...head } = parsed.article;
	const quotations = findQuotations(parsed.article);
	const prints = packPrints(printsOf(parsed.article, quotations));
	return { path, kind: "article", key, row: { head, body: { text, paragraphs, forms, quotations }, prints } };
}

const CLOSING = /embargo|withheld|withdrawn|draft|publish_?date|expiry|[:=] ?false/i;

function mayClose(faults: readonly Fault[], text: string): boolean {
	return faults.some(closesArticle) || (faults.some(({ field }) => field === null) && CLOSING.test(text));
}
