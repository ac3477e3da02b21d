import { showBlocks } from "../blocks/show-blocks.ts";
import type { Entry } from "../journal.ts";
import type { Message } from "../message.ts";
import type { View } from "../view.ts";
import type { Channel, User } from "../workspace.ts";

/** What is needed to say who and where. */
export type Names = {
	readonly users: ReadonlyMap<string, User>;
	readonly channels: ReadonlyMap<string, Channel>;
	/** The number by which a message is named at the prompt. */
	readonly numberOf: (message: Message) => number;
};

/** What a person sees of it, in lines. */
export function showEntry(entry: Entry, names: Names): readonly string[] {
	switch (entry.kind) {
		case "posted":
		case "updated":
			return showMessage(entry.message, names, entry.kind);
		case "deleted":
			return [`${place(entry.message, names)} is deleted`];
		case "status":
			return [`(${entry.status || "no status"})`];
		case "title":
			return [`(title: ${entry.title})`];
		case "prompts":
			return entry.prompts.map(({ title, message }) => `(try: ${title}: ${message})`);
		default:
			return showView(entry.view, names, entry.kind);
	}
}

function showMessage(message: Message, names: Names, kind: "posted" | "updated"): readonly string[] {
	const { isFromBot, user, onlyFor, blocks, text, notifies, unfurls } = message;
	const author = isFromBot ? "bot" : nameOf(user, names);
	const seenBy = onlyFor === undefined ? "" : `, only for ${nameOf(onlyFor, names)}`;
	return [
		`${place(message, names)} ${author}${seenBy}${kind === "updated" ? " (changed)" : ""}`,
		...(blocks.length > 0 ? showBlocks(blocks) : text.split("\n")).map((line) => `   ${line}`),
		...(blocks.length > 0 ? [`   (read aloud: ${text})`] : []),
		...showBlocks(message.unfurled).map((line) => `   ┆ ${line}`),
		...(isFromBot ? notifies.map((who) => `   PINGS ${who}`) : []),
		...(isFromBot && unfurls ? ["   SHOWS PREVIEWS of its links"] : []),
	];
}

function showView({ content, user }: View, names: Names, kind: string): readonly string[] {
	if (kind === "closed") return [`A modal of ${nameOf(user, names)} is closed`];
	const title = content.type === "home" ? "Home" : content.title.text;
	const buttons = content.type === "home" ? [] : [content.submit, content.close].flatMap((it) => it?.text ?? []);
	return [
		`${content.type === "home" ? "Home tab" : "Modal"} of ${nameOf(user, names)} is ${kind}: ${title}`,
		...showBlocks(content.blocks).map((line) => `   ${line}`),
		...(buttons.length > 0 ? [`   (${buttons.join(") (")})`] : []),
	];
}

function place(message: Message, names: Names): string {
	const channel = names.channels.get(message.channel);
	const where = channel?.kind === "im" ? "DM" : `#${channel?.name}`;
	return `${names.numberOf(message)}. ${where}${message.threadTs === undefined ? "" : " ↳"}`;
}

function nameOf(id: string, { users }: Names): string {
	return users.get(id)?.name ?? id;
}
