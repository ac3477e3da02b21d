import type { Form } from "../../core/article/article.ts";
import { breakAt, type Edit, type Markup, remove, removeNote } from "./edit.ts";
import { decodeReferences } from "./html-edits.ts";
import { listEdits } from "./list-edits.ts";
import type { MarkdownToken } from "./markdown-tokens.ts";

/** What the tokens of a text take away, and what they say of the rest. */
export function editMarkdown(source: string, tokens: readonly MarkdownToken[]): Markup {
	const edits: Edit[] = listEdits(tokens);
	const forms: Form[] = [];
	for (const token of tokens) {
		edits.push(...editsOf(source, token));
		const kind = FORM_OF.get(token.type);
		if (kind !== undefined && !isLiteral(source, token)) forms.push({ kind, start: token.start, end: token.end });
	}
	return { edits: [...edits, ...captionEdits(source, tokens), ...uncalledNotes(source, tokens)], forms };
}

/** The footnotes to which nothing leads: no page shows them, with all they hold. */
function uncalledNotes(source: string, tokens: readonly MarkdownToken[]): readonly Edit[] {
	const name = ({ start, end }: MarkdownToken) => source.slice(start, end).trim().toLowerCase();
	const called = new Set(tokens.filter(({ type }) => type === "gfmFootnoteCall").map(name));
	return tokens.flatMap((token, at) => {
		if (token.type !== "gfmFootnoteDefinition") return [];
		const label = tokens.slice(at + 1, at + LONGEST_LABEL).find(({ type }) => type === "gfmFootnoteDefinitionLabel");
		return label && !called.has(name(label)) ? [removeNote(token.start, token.end)] : [];
	});
}

// More tokens than stand before the label.
const LONGEST_LABEL = 5;

const FORM_OF: ReadonlyMap<string, Form["kind"]> = new Map([
	["strong", "bold"],
	["blockQuote", "block-quote"],
	["atxHeading", "heading"],
	["setextHeading", "heading"],
]);

function editsOf(source: string, token: MarkdownToken): readonly Edit[] {
	const { type, start, end } = token;
	switch (type) {
		case "strong":
		case "emphasis":
		case "codeText": {
			if (isLiteral(source, token)) return [];
			const marks = type === "codeText" ? countMarks(source, start) : type === "strong" ? 2 : 1;
			return [remove(start, start + marks), remove(end - marks, end)];
		}
		case "resource":
		case "reference":
		case "gfmFootnoteDefinitionLabel":
		case "gfmFootnoteDefinitionWhitespace":
		case "definition":
		case "definitionMarker":
		case "labelMarker":
		case "autolinkMarker":
		case "escapeMarker":
		case "hardBreakEscape":
		case "codeFencedFence":
			return [remove(start, end)];
		case "image":
			return [remove(start, end, "is a picture")];
		case "gfmFootnoteCall":
			return [remove(start, end, "is the mark of a footnote")];
		case "characterReference":
			return [{ start, end, text: decodeReferences(source.slice(start, end)) }];
		case "atxHeading":
		case "thematicBreak":
		case "blockQuote":
			return [breakAt(start), breakAt(end), ...(type === "thematicBreak" ? [remove(start, end)] : [])];
		case "atxHeadingSequence":
			return [remove(start, skipBlanks(source, end))];
		case "setextHeading":
			return isLiteral(source, token) ? [] : [breakAt(start), removeUnderline(source, token), breakAt(end)];
		case "blockQuotePrefix":
			return [{ start, end, text: "", keepsLine: true }];
		default:
			return [];
	}
}

const WORD_MARK = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.!?…”"’)]\s*$/;

/** Whether marks stand for themselves: “2*3*4”, ``…'' as in old newswire, a line of dashes under a sentence. */
function isLiteral(source: string, { type, start, end }: MarkdownToken): boolean {
	if (type === "codeText") return source.slice(start, end).includes("''");
	if (type === "setextHeading") {
		const title = source.slice(start, source.lastIndexOf("\n", end - 1));
		return title.includes("\n") || ENDS_SENTENCE.test(title.slice(-LONGEST_ENDING));
	}
	if (type !== "strong" && type !== "emphasis") return false;
	return WORD_MARK.test(source.charAt(start - 1)) && WORD_MARK.test(source.charAt(end));
}

const LONGEST_ENDING = 20;

function removeUnderline(source: string, { end }: MarkdownToken): Edit {
	return remove(source.lastIndexOf("\n", end - 1) + 1, end);
}

function skipBlanks(source: string, at: number): number {
	let end = at;
	while (source.charAt(end) === " " || source.charAt(end) === "\t") end++;
	return end;
}

function countMarks(source: string, start: number): number {
	let marks = 0;
	while (source.charAt(start + marks) === "`") marks++;
	return marks;
}

/** The line in italics under a picture says what it shows; it goes with the picture. */
function captionEdits(source: string, tokens: readonly MarkdownToken[]): readonly Edit[] {
	return tokens.flatMap(({ type, end }, at) => {
		if (type !== "image") return [];
		const paragraph = tokens.slice(Math.max(0, at - 2), at).findLast((token) => token.type === "paragraph");
		const caption = tokens
			.slice(at + 1, at + LONGEST_IMAGE)
			.find((token) => token.start >= end && token.type === "emphasis");
		if (!paragraph || !caption || caption.end !== paragraph.end) return [];
		return source.slice(end, caption.start).trim() === "" ? [remove(caption.start, caption.end, "is a caption")] : [];
	});
}

// More tokens than an image is made of.
const LONGEST_IMAGE = 40;
