const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const CHARACTERS: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/**
 * The text as Slack shows it unchanged where it parses for links and mentions; it pings nobody.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeText(text: string): string {
	return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** The text that `escapeText` was given. */
export function unescapeText(escaped: string): string {
	return escaped.replace(/&(?:amp|lt|gt);/g, (entity) => CHARACTERS[entity] ?? entity);
}

/** An address as a link with these words, which must be ours; without words it shows itself. */
export function writeLink(url: string, words?: string): string {
	// A bar would begin the words, and an angle bracket end the link.
	const safe = url.replace(/[|<>\s]/g, encodeURIComponent).replaceAll("&", "&amp;");
	return words === undefined ? `<${safe}>` : `<${safe}|${words}>`;
}
