import { type Linking, type TypedText, takeLinks } from "../../newsroom/linked-article.ts";

const MENTION = /<@[!&]?\d+>/g;

/** Reads a message that somebody wrote: its mentions and links are not what is looked for. */
export function readText(content: string, linking: Linking): Promise<TypedText> {
	return takeLinks(content.replace(MENTION, " "), linking);
}
