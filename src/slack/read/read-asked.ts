import type { Article } from "../../core/article/article.ts";
import { type TypedText, takeLinks } from "../../newsroom/linked-article.ts";
import { readText } from "./read-text.ts";

// "<@U1>", "<@U1|ana>", "<!here>": https://docs.slack.dev/messaging/formatting-message-text
const MENTION = /<[@!][^<>]*>/g;
const LABELLED_LINK = /<(https?:[^<>|]*)\|([^<>]*)>/g;

/** Reads the question of a message: mentions of others and links are not what is asked. */
export function readAsked(text: string, articles: Iterable<Article>): TypedText {
	const asked = text.replace(MENTION, " ").replace(LABELLED_LINK, unfoldLink);
	return takeLinks(readText(asked), articles);
}

// The words of a link belong to the question, unless they are its address.
function unfoldLink(_: string, target: string, label: string): string {
	// What follows an address without a blank would be taken for a part of it.
	return target.includes(label) ? `<${target}> ` : `${label} <${target}> `;
}
