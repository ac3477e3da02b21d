import { createHash } from "node:crypto";
import type { Article } from "../core/article/article.ts";
import { splitParagraphs } from "../core/article/split-paragraphs.ts";
import type { Fault, Faults } from "./fault.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import type { Derived } from "./markup/apply-edits.ts";
import { MARKDOWN, PLAIN_TEXT } from "./markup/dialect.ts";
import { removeMarkup } from "./markup/remove-markup.ts";

const LONGEST_HEADLINE = 150;
const OPENING = /^---[ \t]*\n/;
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

export type ParsedArticle =
	| { readonly kind: "article"; readonly article: Article }
	| { readonly kind: "faults"; readonly faults: Faults };

/** The article in a file, or all that is wrong with it; the file's name without its extension is the article's id. */
export function parseArticle(fileName: string, content: string): ParsedArticle {
	const id = fileName.replace(/\.[^.]*$/, "");
	const lines = content.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const { frontMatter, ...head } = fileName.toLowerCase().endsWith(".txt")
		? readPlainText(lines, id)
		: readMarkdown(lines);
	const { text, forms } = head.body;
	const paragraphs = splitParagraphs(text);

	const faults: Fault[] = [...head.faults, ...findNul(lines)];
	if (paragraphs.length === 0 && !head.isOpen) faults.push({ line: head.line, field: null, problem: "text is empty" });
	const [first, ...others] = faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
	if (first) return { kind: "faults", faults: [first, ...others] };
	const hash = createHash("sha256").update(content).digest("hex");
	return { kind: "article", article: { id, ...frontMatter, hash, text, paragraphs, forms } };
}

/** A file taken apart; `line` is that of the text's beginning, `isOpen` where nothing says where that is. */
type Head = {
	readonly frontMatter: FrontMatter;
	readonly faults: readonly Fault[];
	readonly body: Derived;
	readonly line: number;
	readonly isOpen: boolean;
};

function readPlainText(lines: string, id: string): Head {
	const body = removeMarkup(lines, PLAIN_TEXT);
	const [first = "", second = ""] = body.text.split("\n", 2);
	const isHeadline = first.trim() !== "" && first.length <= LONGEST_HEADLINE && second.trim() === "";
	return { frontMatter: { headline: isHeadline ? first : id }, faults: [], body, line: 1, isOpen: false };
}

function readMarkdown(lines: string): Head {
	const nothing = { frontMatter: { headline: "" }, body: { text: lines, forms: [] }, line: 1, isOpen: true };
	if (!OPENING.test(lines)) {
		const problem = "is missing: begin the file with a line “---”, a line “headline: …” and a line “---”";
		return { ...nothing, faults: [{ line: 1, field: "headline", problem }], isOpen: false };
	}
	const block = FRONT_MATTER.exec(lines);
	if (!block) {
		const problem = "front matter is not closed: end it with a line “---”";
		return { ...nothing, faults: [{ line: 1, field: null, problem }] };
	}
	const line = countLines(block[0]) + 1;
	const source = lines.slice(block[0].length);
	const parsed = parseFrontMatter(block[1] ?? "");
	if (parsed.kind === "faults") {
		const body = { text: source, forms: [] };
		return { ...nothing, faults: parsed.faults, body, line, isOpen: false };
	}
	const body = removeMarkup(source, MARKDOWN);
	return { frontMatter: parsed.frontMatter, faults: [], body, line, isOpen: false };
}

function findNul(lines: string): Fault[] {
	const at = lines.indexOf("\0");
	if (at < 0) return [];
	return [
		{ line: countLines(lines.slice(0, at)) + 1, field: null, problem: "has a NUL character: is it a text file?" },
	];
}

function countLines(text: string): number {
	return text.split("\n").length - 1;
}
