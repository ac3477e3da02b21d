import { rules, SimpleMarkdown } from "discord-markdown-parser";
import { z } from "zod";

/** A text as Discord's users read it, and the kinds of formatting in it: "strong", "heading", "user", "list", … */
export type ReadText = { readonly text: string; readonly formats: readonly string[] };

type Node = { readonly type: string; readonly content: string | readonly Node[] };
const Node: z.ZodType<Node> = z.object({
	type: z.string(),
	get content() {
		return z.union([z.string(), z.array(Node)]).default([]);
	},
});

/** What stands for a node that has no text of its own. */
const STANDS_FOR: Readonly<Record<string, string>> = {
	br: "\n",
	newline: "\n",
	user: "@user",
	role: "@role",
	channel: "#channel",
	everyone: "@everyone",
	here: "@here",
	slashCommand: "/command",
	guildNavigation: "navigation",
	timestamp: "time",
	emoji: ":emoji:",
};
const PLAIN: readonly string[] = ["text", "br", "newline", "url", "emoticon", "twemoji"];
const ENDS_LINE: readonly string[] = ["heading", "subtext", "blockQuote", "codeBlock"];

// The parser knows no masked links and no lists; Discord shows both (support.discord.com, Markdown Text 101).
const parse = SimpleMarkdown.parserFor(
	{
		...rules,
		link: {
			...SimpleMarkdown.defaultRules.link,
			match: (source, state, before) => {
				const link = SimpleMarkdown.defaultRules.link.match(source, state, before);
				return link && /^https?:/.test(link[2] ?? "") ? link : null;
			},
		},
		list: {
			order: 0,
			match: (source, _state, before) => (/(?:^|\n *)$/.test(before) ? /^(?:[-*]|\d+\.) +(?=\S)/.exec(source) : null),
			parse: ([marker]) => ({ content: marker }),
		},
	},
	{ inline: true },
);

/** Reads a text display or content as Discord shows it. */
export function readMarkdown(markdown: string): ReadText {
	const nodes = z.array(Node).parse(parse(markdown, { inline: true }));
	const formats = nodes.flatMap(formatsOf).filter((type) => !PLAIN.includes(type));
	return { text: nodes.map(textOf).join("").trimEnd(), formats: [...new Set(formats)] };
}

function textOf({ type, content }: Node): string {
	const text = STANDS_FOR[type] ?? (typeof content === "string" ? content : content.map(textOf).join(""));
	return ENDS_LINE.includes(type) && !text.endsWith("\n") ? `${text}\n` : text;
}

function formatsOf({ type, content }: Node): string[] {
	return [type, ...(typeof content === "string" ? [] : content.flatMap(formatsOf))];
}
