import type { Block } from "./block-schemas.ts";
import type { Pressable } from "./element-schemas.ts";

type RichText = Extract<Block, { type: "rich_text" }>["elements"][number];
type Inline = Extract<RichText, { type: "rich_text_quote" }>["elements"][number];

/** The blocks as lines of plain text, about as a person would see them. */
export function showBlocks(blocks: readonly Block[]): readonly string[] {
	return blocks.flatMap(showBlock);
}

function showBlock(block: Block): readonly string[] {
	switch (block.type) {
		case "rich_text":
			return block.elements.flatMap(showRichText);
		case "section":
			return [block.text, ...(block.fields ?? [])]
				.flatMap((it) => (it === undefined ? [] : it.text.split("\n")))
				.concat(block.accessory === undefined || block.accessory.type === "image" ? [] : showElement(block.accessory));
		case "header":
			return [`# ${block.text.text}`];
		case "markdown":
			return block.text.split("\n");
		case "alert":
			return [`! ${block.text.text}`];
		case "divider":
			return ["―――"];
		case "context":
			return [`  ${block.elements.map((it) => (it.type === "image" ? it.alt_text : it.text)).join(" · ")}`];
		case "actions":
		case "context_actions":
			return [block.elements.map(showElement).join(" ")];
		case "image":
			return [`(picture: ${block.alt_text})`];
		case "input":
			return [`${block.label.text}: ${showElement(block.element)}`];
	}
}

function showRichText(element: RichText): readonly string[] {
	switch (element.type) {
		case "rich_text_section":
			return element.elements.map(showInline).join("").split("\n");
		case "rich_text_quote":
			return prefix("│ ", element.elements.map(showInline).join(""));
		case "rich_text_preformatted":
			return prefix("    ", element.elements.map(showInline).join(""));
		case "rich_text_list":
			return element.elements.flatMap((item, index) =>
				prefix(element.style === "ordered" ? `${index + 1}. ` : "• ", item.elements.map(showInline).join("")),
			);
	}
}

function showInline(element: Inline): string {
	switch (element.type) {
		case "text":
			if (element.style?.strike === true) return `~${element.text}~`;
			return element.style?.bold === true ? `*${element.text}*` : element.text;
		case "link":
			return element.text === undefined ? element.url : `${element.text} <${element.url}>`;
		case "emoji":
			return `:${element.name}:`;
		case "user":
			return `@${element.user_id}`;
		case "usergroup":
			return `@${element.usergroup_id}`;
		case "broadcast":
			return `@${element.range}`;
		case "channel":
			return `#${element.channel_id}`;
		case "team":
			return element.team_id;
		case "color":
			return element.value;
		case "date":
			return element.fallback ?? new Date(element.timestamp * 1_000).toISOString();
	}
}

// What can be pressed shows the words to press it by in the terminal: its action id, and a value where there is one.
function showElement(element: Pressable): string {
	const id = element.action_id ?? "";
	const named = (text: string, value: string | undefined) => `[${text}: ${[id, value].filter(Boolean).join(" ")}]`;
	switch (element.type) {
		case "button":
		case "icon_button":
			return (
				named(element.text.text, element.value) +
				(element.type === "button" && element.url !== undefined ? `<${element.url}>` : "")
			);
		case "feedback_buttons":
			return [element.positive_button, element.negative_button]
				.map(({ text, value }) => named(text.text, value))
				.join(" ");
		case "static_select":
		case "multi_static_select":
			return [...(element.options ?? []), ...(element.option_groups ?? []).flatMap(({ options }) => options)]
				.map(({ text, value }) => named(text.text, value))
				.join(" ");
		case "overflow":
		case "radio_buttons":
		case "checkboxes":
			return element.options.map(({ text, value }) => named(text.text, value)).join(" ");
		case "datepicker":
		case "plain_text_input":
			return named(element.placeholder?.text ?? element.type, undefined);
	}
}

function prefix(mark: string, text: string): readonly string[] {
	return text.split("\n").map((line) => mark + line);
}
