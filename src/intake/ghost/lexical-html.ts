import { z } from "zod";
import { MARKDOWN } from "../markup/dialect.ts";
import { removeMarkup } from "../markup/remove-markup.ts";
import { parseJson } from "../values/parse-json.ts";
import { escapeHtml } from "./escape-html.ts";

const text = z.string().optional().catch(undefined);
const Node = z.object({
	type: z.string(),
	text,
	format: z.number().optional().catch(undefined),
	tag: text,
	listType: text,
	html: text,
	markdown: text,
	code: text,
	calloutText: text,
	heading: text,
	content: text,
	children: z.array(z.unknown()).optional().catch(undefined),
	url: text,
	visibility: z.unknown().optional(),
});
type Node = z.infer<typeof Node>;

const Document = z.object({ root: z.object({ children: z.array(z.unknown()) }) });
const DEEPEST = 40;
const BOLD = 1;
const CODE = 16;

/** The HTML of a text in Lexical, which Ghost has since version 5, without its pictures; null where it is none. */
export function lexicalHtml(lexical: string): string | null {
	const document = Document.safeParse(parseJson(lexical));
	return document.success ? writeAll(document.data.root.children, 0) : null;
}

function writeAll(nodes: readonly unknown[] = [], depth: number): string {
	if (depth > DEEPEST) return "";
	return nodes.map((node) => write(node, depth + 1)).join("");
}

function write(json: unknown, depth: number): string {
	const read = Node.safeParse(json);
	if (!read.success) return "";
	const node = read.data;
	if (!isForAll(node.visibility)) return "";
	const inner = () => writeAll(node.children, depth);
	switch (node.type) {
		case "text":
		case "extended-text":
			return writeWords(node);
		case "linebreak":
			return "<br>";
		case "tab":
			return " ";
		case "link":
		case "autolink":
			return `<a href="${escapeHtml(node.url ?? "")}">${inner()}</a>`;
		case "paragraph":
			return `<p>${inner()}</p>\n`;
		case "heading":
		case "extended-heading":
			return inTag(/^h[1-6]$/.test(node.tag ?? "") ? (node.tag ?? "h2") : "h2", inner());
		case "quote":
		case "extended-quote":
		case "aside":
			return `<blockquote><p>${inner()}</p></blockquote>\n`;
		case "list":
			return inTag(node.listType === "number" ? "ol" : "ul", inner());
		case "listitem":
			return inTag("li", inner());
		case "html":
			return `${node.html ?? ""}\n`;
		case "markdown":
			return writeMarkdown(node.markdown ?? "");
		case "callout":
			return inTag("p", node.calloutText ?? "");
		case "toggle":
			return inTag("h4", node.heading ?? "") + (node.content ?? "");
		case "codeblock":
			return inTag("pre", escapeHtml(node.code ?? ""));
		default:
			// Pictures, embeds, buttons, what only mail has.
			return "";
	}
}

const Visibility = z.union([
	z
		.null()
		.or(z.undefined())
		.transform(() => true),
	z.object({ web: z.object({ nonMember: z.boolean() }) }).transform(({ web }) => web.nonMember),
	z.object({ showOnWeb: z.boolean() }).transform(({ showOnWeb }) => showOnWeb),
]);

/** Whether a card is on the site for everybody, not only for members or by mail; one that cannot be read is not. */
function isForAll(visibility: unknown): boolean {
	const read = Visibility.safeParse(visibility);
	return read.success && read.data;
}

function inTag(tag: string, inner: string): string {
	return `<${tag}>${inner}</${tag}>\n`;
}

function writeWords({ text: words = "", format = 0 }: Node): string {
	const escaped = escapeHtml(words);
	const marked = (format & CODE) === 0 ? escaped : `<code>${escaped}</code>`;
	return (format & BOLD) === 0 ? marked : `<strong>${marked}</strong>`;
}

/** A text in Markdown as paragraphs of HTML. */
export function writeMarkdown(markdown: string): string {
	const { text: plain } = removeMarkup(markdown.replaceAll("\r\n", "\n"), MARKDOWN);
	return plain
		.split(/\n{2,}/)
		.map((paragraph) => inTag("p", escapeHtml(paragraph)))
		.join("");
}
