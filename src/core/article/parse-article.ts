import type { Article } from "./article.ts";
import type { Fault, Faults } from "./fault.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

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
	const head = fileName.toLowerCase().endsWith(".txt") ? readPlainText(lines, id) : readMarkdown(lines);
	const paragraphs = splitParagraphs(head.text);

	const faults: Fault[] = [...head.faults, ...findNul(lines)];
	if (paragraphs.length === 0 && !head.isOpen)
		faults.push({ line: countLines(lines) - countLines(head.text) + 1, field: null, problem: "text is empty" });
	const [first, ...others] = faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
	if (first) return { kind: "faults", faults: [first, ...others] };
	return { kind: "article", article: { id, ...head.frontMatter, text: head.text, paragraphs } };
}

/** A file taken apart; `isOpen` where nothing says where the text begins. */
type Head = {
	readonly frontMatter: FrontMatter;
	readonly faults: readonly Fault[];
	readonly text: string;
	readonly isOpen: boolean;
};

function readPlainText(lines: string, id: string): Head {
	const [first = "", second = ""] = lines.split("\n", 2);
	const isHeadline = first.trim() !== "" && first.length <= LONGEST_HEADLINE && second.trim() === "";
	return { frontMatter: { headline: isHeadline ? first : id }, faults: [], text: lines, isOpen: false };
}

function readMarkdown(lines: string): Head {
	const nothing = { frontMatter: { headline: "" }, text: lines, isOpen: true };
	if (!OPENING.test(lines)) {
		const problem = "is missing: begin the file with a line “---”, a line “headline: …” and a line “---”";
		return { ...nothing, faults: [{ line: 1, field: "headline", problem }], isOpen: false };
	}
	const block = FRONT_MATTER.exec(lines);
	if (!block) {
		const problem = "front matter is not closed: end it with a line “---”";
		return { ...nothing, faults: [{ line: 1, field: null, problem }] };
	}
	const text = lines.slice(block[0].length);
	const parsed = parseFrontMatter(block[1] ?? "");
	if (parsed.kind === "faults") return { ...nothing, faults: parsed.faults, text, isOpen: false };
	return { frontMatter: parsed.frontMatter, faults: [], text, isOpen: false };
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
