import { expect, test } from "vitest";
import type { Block } from "../blocks/block-schemas.ts";
import type { Entry } from "../journal.ts";
import { showEntry } from "./show-entry.ts";

const message = {
	ts: "1.000000",
	channel: "C1",
	user: "U0",
	isFromBot: true,
	text: "Ana Diaz: “It rained.”",
	blocks: [],
	attachments: [],
	isEdited: false,
	isDeleted: false,
	notifies: [],
	unfurls: false,
	unfurled: [],
};
const text = { type: "plain_text" as const, text: "More" };
const blocks: readonly Block[] = [
	{
		type: "rich_text",
		elements: [
			{ type: "rich_text_section", elements: [{ type: "text", text: "Ana Diaz", style: { bold: true } }] },
			{ type: "rich_text_quote", elements: [{ type: "text", text: "“It rained.”\n“A lot.”" }], border: 1 },
		],
	},
	{ type: "context", elements: [{ type: "mrkdwn", text: "Rain" }, text] },
	{ type: "actions", elements: [{ type: "button", text, action_id: "more", value: "2" }] },
];

function check(entry: Entry, lines: readonly string[]): void {
	const channels = new Map([
		["C1", { id: "C1", name: "newsroom", kind: "channel" as const, members: new Set<string>(), isArchived: false }],
	]);
	expect(
		showEntry(entry, { users: new Map([["U1", { id: "U1", name: "ana" }]]), channels, numberOf: () => 7 }),
	).toEqual(lines);
}

test("showEntry() shows a message by its blocks, and what is read aloud", () => {
	check({ kind: "posted", way: "chat.postMessage", message: { ...message, blocks } }, [
		"7. #newsroom bot",
		"   *Ana Diaz*",
		"   │ “It rained.”",
		"   │ “A lot.”",
		"     Rain · More",
		"   [More: more 2]",
		"   (read aloud: Ana Diaz: “It rained.”)",
	]);
});

test("showEntry() shows who alone sees a message, and warns of pings and previews", () => {
	const loud = { ...message, threadTs: "0.1", onlyFor: "U1", notifies: ["<!here>"], unfurls: true };
	check({ kind: "updated", way: "chat.update", message: loud }, [
		"7. #newsroom ↳ bot, only for ana (changed)",
		"   Ana Diaz: “It rained.”",
		"   PINGS <!here>",
		"   SHOWS PREVIEWS of its links",
	]);
});

test("showEntry() shows a modal with its title and buttons", () => {
	const content = {
		type: "modal" as const,
		title: { ...text, text: "Context" },
		close: { ...text, text: "Close" },
		blocks,
	};
	const view = { id: "V1", hash: "1", user: "U1", rootId: "V1", previousId: null, content };
	const shown = showEntry(
		{ kind: "opened", way: "views.open", view },
		{ users: new Map(), channels: new Map(), numberOf: () => 1 },
	);
	expect([shown.at(0), shown.at(-1)]).toEqual(["Modal of U1 is opened: Context", "   (Close)"]);
});
