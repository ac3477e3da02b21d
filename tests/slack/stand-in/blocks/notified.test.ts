import { expect, test } from "vitest";
import type { Block } from "./block-schemas.ts";
import { findNotified, hasLink, type Readable } from "./notified.ts";

type Inline = Extract<
	Extract<Block, { type: "rich_text" }>["elements"][number],
	{ type: "rich_text_quote" }
>["elements"];

const mrkdwn = (text: string, verbatim?: boolean): Readable => ({
	blocks: [{ type: "section", text: { type: "mrkdwn", text, verbatim } }],
});
const inline = (...elements: Inline): Readable => ({
	blocks: [{ type: "rich_text", elements: [{ type: "rich_text_quote", elements }] }],
});

test.each<[string, Readable, readonly string[]]>([
	["nobody", { text: "Rain in Porto" }, []],
	["a channel in the text", { text: "Hi <!channel>" }, ["<!channel>"]],
	["a user and a group in the text", { text: "<@U1|ana> <!subteam^S1>" }, ["<@U1|ana>", "<!subteam^S1>"]],
	["nobody in escaped text", { text: "&lt;!channel&gt; @here" }, []],
	["a bare name in text whose names are parsed", { text: "@here", parsesNames: true }, ["@here"]],
	["everyone in markup", mrkdwn("<!everyone>", true), ["<!everyone>"]],
	["a bare name in markup", mrkdwn("@channel"), ["@channel"]],
	["nobody in verbatim markup", mrkdwn("@channel, ana@here.example", true), []],
	["nobody in plain text", { blocks: [{ type: "header", text: { type: "plain_text", text: "<!here>" } }] }, []],
	["nobody in rich text", inline({ type: "text", text: "<!here> @channel <@U1>" }), []],
	["nobody in the text of a rich link", inline({ type: "link", url: "https://a.example", text: "<!here>" }), []],
	["a user in rich text", inline({ type: "user", user_id: "U1" }), ["user U1"]],
	["a broadcast in rich text", inline({ type: "broadcast", range: "here" }), ["broadcast here"]],
	["a group in rich text", inline({ type: "usergroup", usergroup_id: "S1" }), ["usergroup S1"]],
	["an attachment", { attachments: [{ pretext: "<!here>" }] }, ["<!here>"]],
])("findNotified() finds %s", (_, message, expected) => {
	expect(findNotified(message)).toEqual(expected);
});

test.each<[string, Readable, boolean]>([
	["a bare address in the text", { text: "See https://a.example/rain." }, true],
	["a link in markup", mrkdwn("<https://a.example|Rain>"), true],
	["a link in rich text", inline({ type: "link", url: "https://a.example" }), true],
	["an address in rich text", inline({ type: "text", text: "https://a.example" }), false],
	["no address", { text: "Rain in Porto" }, false],
])("hasLink() judges %s", (_, message, expected) => {
	expect(hasLink(message)).toBe(expected);
});
