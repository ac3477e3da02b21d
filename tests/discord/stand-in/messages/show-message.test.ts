import { expect, test } from "vitest";
import { createWatch } from "../watch.ts";
import { createWorld } from "../world.ts";
import type { Message } from "./message.ts";
import { CREATE_FLAGS, readMessageBody } from "./message-body.ts";
import { createMessageStore } from "./message-store.ts";
import { messageTexts, showMessage } from "./show-message.ts";
import { newContent } from "./write-message.ts";

function made(body: object): Message {
	const world = createWorld(() => "1");
	const store = createMessageStore({ world, createId: () => "2", dispatch: () => {}, watch: createWatch() });
	const content = newContent(readMessageBody(body, { flags: CREATE_FLAGS | 64 }));
	return store.create({ ...content, place: world.newsroom, author: world.bot });
}

const text = (content: string) => ({ type: 10, content });
const link = { type: 2, style: 5, label: "Read article", url: "https://example.org/dam" };
const buttons = [
	{ type: 2, style: 2, label: "Show context", custom_id: "context" },
	{ type: 2, style: 2, label: "Next passage", custom_id: "next", disabled: true },
];
const layout = made({
	flags: 32_768 | 64,
	components: [
		{
			type: 17,
			components: [
				text("**Ana Diaz**, the mayor"),
				{ type: 9, components: [text("> “It held \\*so far\\*.”")], accessory: link },
				{ type: 14 },
				{ type: 1, components: buttons },
			],
		},
	],
});

test("showMessage() shows texts as read, controls in brackets", () => {
	const lines = ["(Only you can see this)", "Ana Diaz, the mayor", "“It held *so far*.”"];
	const controls = ["[Read article ↗ https://example.org/dam]", "———", "[Show context]", "[Next passage, disabled]"];
	expect(showMessage(layout).split("\n")).toEqual([...lines, ...controls]);
	expect(showMessage(made({ content: "-# Yes.", embeds: [{ title: "Dam" }] }))).toBe("Yes.\nDam");
});

test("messageTexts() gives the markdown as it was sent", () => {
	expect(messageTexts(layout)).toEqual(["**Ana Diaz**, the mayor", "> “It held \\*so far\\*.”"]);
	expect(messageTexts(made({ content: "-# Yes." }))).toEqual(["-# Yes."]);
});
