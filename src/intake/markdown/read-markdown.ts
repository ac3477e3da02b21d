import { isWithdrawn } from "../../core/article/usable.ts";
import type { LeftOut } from "../blocks/block.ts";
import { compose } from "../blocks/compose.ts";
import type { Fault } from "../fault.ts";
import type { Derived } from "../markup/apply-edits.ts";
import { MARKDOWN, MDX } from "../markup/dialect.ts";
import { removeMarkup } from "../markup/remove-markup.ts";
import { parseFrontMatter } from "./format/parse-front-matter.ts";
import { splitFrontMatter } from "./format/split-front-matter.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { isDocument } from "./page.ts";
import { siteBlocks } from "./site-blocks.ts";

/** A file of Markdown taken apart, or why there is no article in it. */
export type MarkdownFile =
	| {
			readonly kind: "read";
			readonly frontMatter: FrontMatter;
			readonly body: Derived;
			/** The line on which its text begins. */
			readonly line: number;
			/** Where each field was found that has another name in the file. */
			readonly origins: Readonly<Record<string, string>>;
			/** The names of fields that say nothing to us. */
			readonly unread: readonly string[];
			readonly leftOut: readonly LeftOut[];
	  }
	| { readonly kind: "passed-over"; readonly reason: string }
	| { readonly kind: "faults"; readonly faults: readonly Fault[]; readonly line: number | null; readonly body: string };

/** Reads a file of Markdown, an article of our own or of a site generator. */
export function readMarkdown(fileName: string, lines: string): MarkdownFile {
	const split = splitFrontMatter(lines);
	if (split.kind === "none" && isDocument(fileName)) return { kind: "passed-over", reason: "is about the site" };
	if (lines.trim() === "") {
		return { kind: "faults", faults: [{ line: 1, field: null, problem: "text is empty" }], line: null, body: lines };
	}
	if (split.kind === "none") {
		const problem = "is missing: begin the file with a line “---”, a line “headline: …” and a line “---”";
		return { kind: "faults", faults: [{ line: 1, field: "headline", problem }], line: 1, body: lines };
	}
	if (split.kind === "open") {
		const problem = `front matter is not closed: end it with a line “${split.closing}”`;
		return { kind: "faults", faults: [{ line: 1, field: null, problem }], line: null, body: lines };
	}
	const line = lines.slice(0, split.end).split("\n").length;
	const source = lines.slice(split.end);
	const read = readFrontMatter(parseFrontMatter(split), fileName);
	if (read.kind === "passed-over") return read;
	if (read.kind === "faults") return { ...read, line, body: source };
	const { frontMatter, isOfSite, origins, unread } = read;
	const body = removeMarkup(source, /\.mdx$/i.test(fileName) ? MDX : MARKDOWN);
	if (!isOfSite) return { kind: "read", frontMatter, body, line, origins, unread, leftOut: body.leftOut };
	const { text, forms, leftOut, corrections, byline, dateline } = compose(siteBlocks(body), {
		...frontMatter,
		updated: frontMatter.updated ?? frontMatter.published,
	});
	// Such as one that is a picture, or a list of the site's other pages.
	if (text === "" && source.trim() !== "" && !isWithdrawn(frontMatter))
		return { kind: "passed-over", reason: "has no text of its own" };
	const noted = [...(frontMatter.corrections ?? []), ...corrections];
	const withBody = {
		...frontMatter,
		byline: frontMatter.byline ?? byline ?? undefined,
		dateline: frontMatter.dateline ?? dateline ?? undefined,
		corrections: noted.length === 0 ? undefined : noted,
	};
	return { kind: "read", frontMatter: withBody, body: { text, forms, links: [] }, line, origins, unread, leftOut };
}
