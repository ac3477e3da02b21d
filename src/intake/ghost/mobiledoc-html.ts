import { z } from "zod";
import { parseJson } from "../values/parse-json.ts";
import { escapeHtml } from "./escape-html.ts";
import { writeMarkdown } from "./lexical-html.ts";

const Document = z.object({
	sections: z.array(z.unknown()),
	cards: z.array(z.unknown()).optional().catch(undefined),
	markups: z.array(z.unknown()).optional().catch(undefined),
});
/** Of words (0) or of an atom (1), the marks that open before it, how many close behind it, and what it is. */
const Marker = z.tuple([z.number(), z.array(z.number()), z.number(), z.union([z.string(), z.number()])]);
const Markup = z.union([z.tuple([z.string()]), z.tuple([z.string(), z.array(z.string())])]);
type Marker = z.infer<typeof Marker>;

const Section = z.union([
	z.tuple([z.literal(1), z.string(), z.array(z.unknown())]).rest(z.unknown()),
	z.tuple([z.literal(3), z.string(), z.array(z.array(z.unknown()))]).rest(z.unknown()),
	z.tuple([z.literal(10), z.number()]).rest(z.unknown()),
]);
const Card = z.tuple([
	z.string(),
	z.object({
		html: z.string().optional().catch(undefined),
		markdown: z.string().optional().catch(undefined),
		calloutText: z.string().optional().catch(undefined),
	}),
]);
const HEADING = /^h[1-6]$/;

/** The HTML of a text in Mobiledoc, which Ghost had before Lexical, without its pictures; null where it is none. */
export function mobiledocHtml(mobiledoc: string): string | null {
	const document = Document.safeParse(parseJson(mobiledoc));
	if (!document.success) return null;
	const { sections, cards = [], markups = [] } = document.data;
	const tags = markups.map(readTag);
	return sections.map((section) => writeSection(section, cards, tags)).join("\n");
}

/** The two ends of a mark, which words or an address may stand between. */
type Tag = { readonly opening: string; readonly closing: string };
const PLAIN: Tag = { opening: "<span>", closing: "</span>" };
const BOLD: Tag = { opening: "<strong>", closing: "</strong>" };

function readTag(json: unknown): Tag {
	const markup = Markup.safeParse(json);
	if (!markup.success) return PLAIN;
	const [name, [key, value] = []] = markup.data;
	if (name === "a" && key === "href") return { opening: `<a href="${escapeHtml(value ?? "")}">`, closing: "</a>" };
	return name === "strong" || name === "b" ? BOLD : PLAIN;
}

function writeSection(json: unknown, cards: readonly unknown[], tags: readonly Tag[]): string {
	const section = Section.safeParse(json);
	if (!section.success) return "";
	switch (section.data[0]) {
		case 1: {
			const [, tag, markers] = section.data;
			const words = writeMarkers(markers, tags);
			if (tag === "blockquote" || tag === "aside") return `<blockquote><p>${words}</p></blockquote>`;
			return HEADING.test(tag) ? `<${tag}>${words}</${tag}>` : `<p>${words}</p>`;
		}
		case 3:
			return `<ul>${section.data[2].map((item) => `<li>${writeMarkers(item, tags)}</li>`).join("")}</ul>`;
		case 10:
			return writeCard(cards[section.data[1]]);
	}
}

function writeMarkers(markers: readonly unknown[], tags: readonly Tag[]): string {
	const open: Tag[] = [];
	return markers
		.flatMap((json) => {
			const marker = Marker.safeParse(json);
			return marker.success ? [writeMarker(marker.data, tags, open)] : [];
		})
		.join("");
}

function writeMarker([kind, opened, closed, value]: Marker, tags: readonly Tag[], open: Tag[]): string {
	const opening = opened.map((mark) => tags[mark] ?? PLAIN);
	open.push(...opening);
	// The only atom of Ghost is a line break within a paragraph.
	const words = kind === 0 ? escapeHtml(String(value)) : "<br>";
	const closing = open.splice(Math.max(0, open.length - Math.max(0, closed))).toReversed();
	return opening.map((tag) => tag.opening).join("") + words + closing.map((tag) => tag.closing).join("");
}

function writeCard(json: unknown): string {
	const card = Card.safeParse(json);
	if (!card.success) return "";
	const [name, { html, markdown, calloutText }] = card.data;
	if (/markdown$/.test(name)) return writeMarkdown(markdown ?? "");
	if (name === "html") return html ?? "";
	return name === "callout" ? `<p>${calloutText ?? ""}</p>` : "";
}
