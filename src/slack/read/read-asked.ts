import { type Linking, type TypedText, takeLinks, withoutLinks } from "../../newsroom/linked-article.ts";
import { readText } from "./read-text.ts";

// "<@U1>", "<@U1|ana>", "<#C1|news>", "<!here>": https://docs.slack.dev/messaging/formatting-message-text
const MENTION = /<[@#!][^<>]*>/g;
const PERSON_OR_CHANNEL = /<(?:@[UW]|#[CG])[A-Z\d]+(?:\|[^<>]*)?>/g;
const MAIL_OR_PHONE = /<(?:mailto|tel):[^<>]*>/g;
const LABELLED_LINK = /<(https?:[^<>|]*)\|([^<>]*)>/g;

/** Reads the question or quotation of a message: mentions of others, channels and links are no words of it. */
export function readAsked(text: string, linking: Linking): Promise<TypedText> {
	return takeLinks(readLinked(text), linking);
}

/** The same text, where it does not matter to which article it links. */
export function readAskedText(text: string): string {
	return withoutLinks(readLinked(text));
}

function readLinked(text: string): string {
	return readText(text.replace(MENTION, " ").replace(MAIL_OR_PHONE, " ").replace(LABELLED_LINK, unfoldLink));
}

/**
 * The text of a command without whom and which channels it mentions: Slack writes only these so, where the command is
 * set to escape; else all is as it was typed.
 */
export function withoutPeople(text: string): string {
	return text.replace(PERSON_OR_CHANNEL, " ");
}

// The words of a link belong to the question, unless they are its address.
function unfoldLink(_: string, target: string, label: string): string {
	// What follows an address without a blank would be taken for a part of it.
	return target.includes(label) ? `<${target}> ` : `${label} <${target}> `;
}
