import { ButtonStyle, ComponentType } from "discord.js";
import { listComponents } from "./check-components.ts";
import type { Button, Component, LayoutComponent } from "./component.ts";
import { embedTexts } from "./embed.ts";
import { isEphemeral, isLoading, type Message } from "./message.ts";
import { readMarkdown } from "./read-markdown.ts";

/** The message as its user reads it, controls in brackets, each part on a line of its own. */
export function showMessage(message: Message): string {
	const { content, embeds, components, files } = message;
	return [
		isEphemeral(message) ? "(Only you can see this)" : "",
		isLoading(message) ? "… is thinking" : readText(content),
		...embeds.flatMap(embedTexts),
		showComponents(components),
		...files.map((file) => `[file ${file}]`),
	]
		.filter((line) => line !== "")
		.join("\n");
}

/** Components as text, each part on a line of its own; `read` tells what is seen of their markdown. */
export function showComponents(components: readonly LayoutComponent[], read = readText): string {
	const lines = listComponents(components).map((component) => showComponent(component, read));
	return lines.filter((line) => line !== "").join("\n");
}

/** The text displays of a message and its content, markdown as sent. */
export function messageTexts({ content, components }: Message): string[] {
	const texts = listComponents(components).flatMap((it) => (it.type === ComponentType.TextDisplay ? it.content : []));
	return [content, ...texts].filter((text) => text !== "");
}

function readText(markdown: string): string {
	return readMarkdown(markdown).text;
}

function showComponent(component: Component, read: typeof readText): string {
	switch (component.type) {
		case ComponentType.TextDisplay:
			return read(component.content);
		case ComponentType.Button:
			return showButton(component);
		case ComponentType.StringSelect: {
			const options = component.options.map(
				({ label, description }) => `  ${label}${description ? ` (${description})` : ""}`,
			);
			return [`[${component.placeholder ?? "Select"} ▾]`, ...options].join("\n");
		}
		case ComponentType.Separator:
			return component.divider === false ? "" : "———";
		default:
			return "";
	}
}

function showButton({ label = "", disabled, ...button }: Button): string {
	if (button.style === ButtonStyle.Link) return `[${label} ↗ ${button.url}]`;
	return disabled ? `[${label}, disabled]` : `[${label}]`;
}
