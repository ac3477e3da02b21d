import type { types } from "@slack/bolt";

/** A run of words in rich text, which Slack never parses: it shows each character as it is. */
export function words(text: string): types.RichTextElement[] {
	return text === "" ? [] : [{ type: "text", text }];
}

/** The same in bold. */
export function bold(text: string): types.RichTextElement[] {
	return text === "" ? [] : [{ type: "text", text, style: { bold: true } }];
}

/** The same struck through. */
export function struck(text: string): types.RichTextElement[] {
	return text === "" ? [] : [{ type: "text", text, style: { strike: true } }];
}

/** A paragraph in our words; none where there are none. */
export function section(...elements: readonly types.RichTextElement[]): types.RichTextSection[] {
	return elements.length === 0 ? [] : [{ type: "rich_text_section", elements: [...elements] }];
}

/** Words of an article, set apart by a line beside them. */
export function quote(...elements: readonly types.RichTextElement[]): types.RichTextQuote[] {
	return elements.length === 0 ? [] : [{ type: "rich_text_quote", border: 1, elements: [...elements] }];
}

/** A block of paragraphs and quotes; none where there are none. */
export function richText(...elements: readonly (types.RichTextSection | types.RichTextQuote)[]): types.RichTextBlock[] {
	return elements.length === 0 ? [] : [{ type: "rich_text", elements: [...elements] }];
}

/** A small line; its words are not parsed, the link has words of ours. */
export function smallLine(text: string, link: string | null = null): types.ContextBlock[] {
	const elements: types.ContextBlockElement[] = [];
	if (text !== "") elements.push({ type: "plain_text", text, emoji: false });
	if (link !== null) elements.push({ type: "mrkdwn", text: link, verbatim: true });
	return elements.length === 0 ? [] : [{ type: "context", elements }];
}

/** What a button says. */
export function label(text: string): types.PlainTextElement {
	return { type: "plain_text", text, emoji: false };
}
