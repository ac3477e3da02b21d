import { createHash } from "node:crypto";
import type { Article } from "../core/article/article.ts";
import { splitParagraphs } from "../core/article/split-paragraphs.ts";
import { isWithdrawn } from "../core/article/usable.ts";
import type { LeftOut } from "./blocks/block.ts";
import type { Fault, Faults } from "./fault.ts";
import { idOf } from "./markdown/file-name.ts";
import { isDocument } from "./markdown/page.ts";
import { type MarkdownFile, readMarkdown } from "./markdown/read-markdown.ts";
import { closesArticle } from "./markdown/state-fields.ts";
import { PLAIN_TEXT } from "./markup/dialect.ts";
import { removeMarkup } from "./markup/remove-markup.ts";
import { readEmbargoLine } from "./rules/embargo-line.ts";

const LONGEST_HEADLINE = 150;

export type ParsedArticle =
	| {
			readonly kind: "article";
			readonly article: Article;
			/** The names of the fields in its front matter that say nothing to us. */
			readonly unread: readonly string[];
			/** What the fields are called in its front matter that have another name there. */
			readonly origins: Readonly<Record<string, string>>;
			/** What stands in its text, and is no part of it. */
			readonly leftOut: readonly LeftOut[];
	  }
	/** What is not for readers, such as a draft: nobody has to mend it. The reason is the end of a sentence. */
	| { readonly kind: "passed-over"; readonly reason: string }
	| {
			readonly kind: "faults";
			readonly faults: Faults;
			/** Whether the file may say, in words that cannot be read, that nobody is to be told of its article. */
			readonly mayClose: boolean;
	  };

/**
 * The article in a file, or all that is wrong with it, or why there is none. The file's name without its extension is
 * the article's id, or the folder's name, where it is given as "ferry/index.md".
 */
export function parseArticle(fileName: string, content: string): ParsedArticle {
	const id = idOf(fileName);
	const lines = content.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const isPlain = fileName.toLowerCase().endsWith(".txt");
	const read = isPlain ? readPlainText(fileName, lines) : readMarkdown(fileName, lines);
	if (read.kind === "passed-over") return read;
	const faults: Fault[] = [...(read.kind === "faults" ? read.faults : []), ...findNul(lines)];
	const text = read.kind === "faults" ? read.body : read.body.text;
	const mayBeEmpty = read.line === null || (read.kind === "read" && isWithdrawn(read.frontMatter));
	if (text.trim() === "" && !mayBeEmpty) faults.push({ line: read.line, field: null, problem: "text is empty" });
	const [first, ...others] = faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
	if (first || read.kind === "faults") {
		const all: Faults = [first ?? { line: 1, field: null, problem: "cannot be read" }, ...others];
		return { kind: "faults", faults: all, mayClose: mayClose(all, lines) };
	}
	const { frontMatter, body, unread, origins, leftOut } = read;
	const hash = createHash("sha256").update(content).digest("hex");
	const fields = { ...frontMatter, ...readEmbargoLine(text, frontMatter) };
	const article = { id, ...fields, hash, text, paragraphs: splitParagraphs(text), forms: body.forms };
	return { kind: "article", article, unread, origins, leftOut };
}

const CLOSING = /embargo|hold_?until|withheld|withdrawn|draft|publish_?date|expir[ey]|[:=] ?false/i;
// As the name of a field only: words such as these stand in every other story.
const CLOSING_FIELD = /^[ \t"]{0,9}(?:retracted|killed|hidden|unpublished|private|password)"?[ \t]?[:=]/im;

function mayClose(faults: Faults, text: string): boolean {
	if (faults.some(closesArticle)) return true;
	return faults.some(({ field }) => field === null) && (CLOSING.test(text) || CLOSING_FIELD.test(text));
}

function readPlainText(fileName: string, lines: string): MarkdownFile {
	if (isDocument(fileName)) return { kind: "passed-over", reason: "is about the site" };
	const body = removeMarkup(lines, PLAIN_TEXT);
	const [first = "", second = ""] = body.text.split("\n", 2);
	const isHeadline = first.trim() !== "" && first.length <= LONGEST_HEADLINE && second.trim() === "";
	const frontMatter = { headline: isHeadline ? first : idOf(fileName) };
	return { kind: "read", frontMatter, body, line: 1, origins: {}, unread: [], leftOut: body.leftOut };
}

function findNul(lines: string): Fault[] {
	const at = lines.indexOf("\0");
	if (at < 0) return [];
	const line = lines.slice(0, at).split("\n").length;
	return [{ line, field: null, problem: "has a NUL character: is it a text file?" }];
}
