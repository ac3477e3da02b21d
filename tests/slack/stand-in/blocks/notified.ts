import type { Block } from "./block-schemas.ts";

/** The parts of a message that Slack reads for mentions and links. */
export type Readable = {
	readonly text?: string | undefined;
	readonly blocks?: readonly Block[] | undefined;
	readonly attachments?: readonly unknown[] | undefined;
	/** Whether names in the text that no markup surrounds ping too: `parse: "full"` and `link_names` ask for it. */
	readonly parsesNames?: boolean | undefined;
};

const MENTION = /<(?:!(?:channel|here|everyone)|!subteam\^\w+|@\w+)(?:\|[^>]*)?>/g;
// Where `verbatim` is not true, "certain mentions will be automatically parsed" (MrkdwnElement in @slack/types): the
// stand-in takes the strictest reading of it.
const BARE_MENTION = /(?<![\w.@])@(?:channel|here|everyone)\b/g;
const LINK = /<https?:[^>]+>|\bhttps?:\/\/\S+/;
const MENTION_ELEMENTS: Record<string, string> = {
	user: "user_id",
	usergroup: "usergroup_id",
	broadcast: "range",
};

/** Everybody the message would ping, as written in it: `<!here>`, `@channel`, `user U1`. */
export function findNotified(message: Readable): readonly string[] {
	return [
		...findMentions(message.text ?? "", message.parsesNames !== true),
		...walk(message.blocks),
		...walk(message.attachments),
	];
}

/** Whether a part of the message that Slack parses holds a link to unfurl. */
export function hasLink({ text = "", blocks, attachments }: Readable): boolean {
	return LINK.test(text) || holdsLink(blocks) || holdsLink(attachments);
}

function findMentions(text: string, isVerbatim: boolean): readonly string[] {
	return [...text.matchAll(MENTION), ...(isVerbatim ? [] : text.matchAll(BARE_MENTION))].map(([found]) => found);
}

function walk(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(walk);
	const record = readRecord(value);
	if (record === null) return typeof value === "string" ? findMentions(value, true) : [];
	if (NEVER_PARSED.has(String(record.type))) return [];
	if (record.type === "mrkdwn" && typeof record.text === "string")
		return findMentions(record.text, record.verbatim === true);
	if (record.type === "markdown" && typeof record.text === "string") return findMentions(record.text, false);
	const key = MENTION_ELEMENTS[String(record.type)];
	if (key !== undefined && typeof record[key] === "string") return [`${record.type} ${record[key]}`];
	return Object.entries(record).flatMap(([name, item]) => (NOT_SHOWN.has(name) ? [] : walk(item)));
}

function holdsLink(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(holdsLink);
	const record = readRecord(value);
	if (record === null) return false;
	if (record.type === "link") return true;
	if (NEVER_PARSED.has(String(record.type)) || record.type === "button") return false;
	return (typeof record.text === "string" && LINK.test(record.text)) || Object.values(record).some(holdsLink);
}

// What comes back to the bot with a press, or is shown as it is.
const NOT_SHOWN = new Set(["value", "action_id", "block_id", "url", "image_url", "alt_text", "accessibility_label"]);
const NEVER_PARSED = new Set(["plain_text", "text", "link"]);

function readRecord(value: unknown): Readonly<Record<string, unknown>> | null {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}
