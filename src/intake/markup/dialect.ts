import type { Edit } from "./edit.ts";
import { editExtras } from "./extra-edits.ts";
import { editHidden } from "./hidden-edits.ts";
import { ELEMENTS } from "./html-elements.ts";
import type { MarkdownToken } from "./markdown-tokens.ts";
import { editComponents, editModules } from "./mdx-edits.ts";
import { editShortcodes } from "./shortcode-edits.ts";
import { editTables } from "./table-edits.ts";

/** What is markup in a kind of file: the constructs of Markdown that are none, and the tokens that are. */
export type Dialect = {
	/** What some of its markup needs to be there; a text without any is not looked at further. */
	readonly sign: RegExp;
	/** What is taken away first, one after the other: the parser of Markdown sees nothing of it. */
	readonly before: readonly ((source: string) => readonly Edit[])[];
	readonly disable: readonly string[];
	readonly choose: (source: string, tokens: readonly MarkdownToken[]) => readonly MarkdownToken[];
};

/** A `.md` file. An indented line is prose: nobody indents code in the news. */
export const MARKDOWN: Dialect = {
	sign: /[*_[<>`&\\#{=~|]|^[^\S\n]{0,3}(?:[-+]|::|\d{1,9}[.)])|%%/m,
	before: [editHidden, editExtras, editShortcodes, editTables],
	disable: ["codeIndented"],
	choose: (_, tokens) => tokens,
};

/** An `.mdx` file: Markdown with the components of a site in it. */
export const MDX: Dialect = {
	...MARKDOWN,
	sign: /\S/,
	before: [editHidden, editModules, editComponents, ...MARKDOWN.before],
};

/**
 * A `.txt` file: only what nobody writes who does not mean markup, such as a link with its address or stars round a
 * name.
 */
export const PLAIN_TEXT: Dialect = {
	sign: /[*_]|\[\^|\]\(|<[!/a-z]|&[#a-z]|^ {0,3}>|\{[{%:]|\[[acegpv][a-z]{4,7}[ \]]/im,
	before: [editShortcodes],
	disable:
		`codeIndented codeFenced codeText list headingAtx setextUnderline thematicBreak definition autolink characterEscape
		hardBreakEscape`.split(/\s+/),
	choose: chooseProven,
};

const HTML = /^html(?:Flow|Text)$/;
const TAG = /^<\/?([a-z][a-z\d]{0,12})/i;
const ADDRESS = /^(?:https?:\/\/|mailto:|\/|#|www\.)/;

function chooseProven(source: string, tokens: readonly MarkdownToken[]): readonly MarkdownToken[] {
	const proven: MarkdownToken[] = [];
	let refused: MarkdownToken | null = null;
	const isHtml = tokens.some((token) => HTML.test(token.type) && isTag(source, token));
	tokens.forEach((token, at) => {
		if (token.type === "link" || token.type === "blockQuote") {
			if (!isProven(source, tokens, at)) refused = token;
		}
		const isPart = /^(?:label|resource|blockQuote)/.test(token.type);
		if (HTML.test(token.type) && !isHtml) return;
		if (isPart && refused !== null && token.end <= refused.end) return;
		proven.push(token);
	});
	return proven;
}

/** A known tag; a link alone does not make a text HTML. */
function isTag(source: string, { start }: MarkdownToken): boolean {
	const name = TAG.exec(source.slice(start, start + LONGEST_TAG))?.[1]?.toLowerCase() ?? "";
	return name !== "a" && ELEMENTS.has(name);
}

const LONGEST_TAG = 20;

function isProven(source: string, tokens: readonly MarkdownToken[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (token.type === "blockQuote") return /^> ?[^\s>]/.test(source.slice(token.start, token.start + 3));
	for (let next = at + 1; next < tokens.length; next++) {
		const inner = tokens[next];
		if (!inner || inner.start >= token.end) return false;
		if (inner.type === "resourceDestination")
			return ADDRESS.test(source.slice(inner.start, inner.end).replace("<", ""));
	}
	return false;
}
