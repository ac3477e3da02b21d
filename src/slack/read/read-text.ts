import { unescapeText } from "../render/markup/escape.ts";

// "<@U1>", "<#C1|news>", "<!here>", "<https://…|label>": https://docs.slack.dev/messaging/formatting-message-text
const MARK = "([@#!]|(?=(?:https?|mailto|tel):))";
const TARGET = "([^<>|]*)";
const LABEL = String.raw`(?:\|([^<>]*))?`;
const MARKUP = new RegExp(`<${MARK}${TARGET}${LABEL}>`, "g");

/**
 * What somebody typed, from the text that Slack sends: links and entities read back, names as far as Slack gives them.
 */
export function readText(text: string): string {
	let typed = "";
	let end = 0;
	for (const { 0: markup, 1: mark = "", 2: target = "", 3: label, index } of text.matchAll(MARKUP)) {
		typed += unescapeText(text.slice(end, index)) + readMarkup(markup, { mark, target, label });
		end = index + markup.length;
	}
	return (typed + unescapeText(text.slice(end))).trim();
}

type Markup = { readonly mark: string; readonly target: string; readonly label: string | undefined };

function readMarkup(markup: string, { mark, target, label }: Markup): string {
	if (mark === "") return unescapeText(label || target);
	if (label) return unescapeText(/^[@#]/.test(label) || mark === "!" ? label : mark + label);
	return markup;
}

/** ":wave:", ":+1::skin-tone-2:", standing alone: https://docs.slack.dev/messaging/formatting-message-text#emoji */
const EMOJI = /(?<!\S)(?::[\w+'-]+:)+(?!\S)/g;

/** The text of a message that mentions the bot, without that mention and without emoji; other mentions stay. */
export function withoutMention(text: string, botUserId: string): string {
	const mention = new RegExp(`<@${RegExp.escape(botUserId)}(?:\\|[^<>]*)?>`, "g");
	// "@bot, who said …?" is a question without the comma.
	return text
		.replace(mention, " ")
		.replace(EMOJI, " ")
		.replace(/^[\s,:–—-]+/, "");
}
