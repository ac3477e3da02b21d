import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import { unescapeMarkdown } from "#src/discord/render/markup/escape.ts";
import { checkLayout, listComponents } from "./stand-in/messages/check-components.ts";
import { showComponents } from "./stand-in/messages/show-message.ts";

/** Components as text with its markdown, if Discord would take them. */
export function show(components: readonly APIMessageTopLevelComponent[]): string {
	return showComponents(checkLayout(components), String);
}

/**
 * The quoted passages in a message, as bytes of the article: without the marks of quotation and of emphasis,
 * un-escaped.
 */
export function quotedTexts(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
	return listComponents(checkLayout(components)).flatMap((component) => {
		if (component.type !== ComponentType.TextDisplay) return [];
		const lines = component.content.split("\n").filter((line) => line.startsWith("> "));
		return lines.length > 0 ? [readQuoted(lines)] : [];
	});
}

function readQuoted(lines: readonly string[]): string {
	const markdown = lines.map((line) => line.slice("> ".length)).join("\n");
	// Every asterisk of the article is escaped; two bare ones are ours.
	return unescapeMarkdown(markdown.replace(/\\.|\*\*/gs, (found) => (found === "**" ? "" : found)));
}
