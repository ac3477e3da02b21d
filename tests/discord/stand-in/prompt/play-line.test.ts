import { expect, test } from "vitest";
import { connect } from "../made-clients.ts";
import { createPlayer } from "./play-line.ts";
import { readTypedLine } from "./typed-line.ts";

test.each([
	["/ask who said it?", { kind: "command", name: "ask", options: { question: "who said it?" } }],
	[
		"/ask who? hide:true article: dam",
		{ kind: "command", name: "ask", options: { question: "who?", hide: true, article: "dam" } },
	],
	["/quotes speaker:Ana Diaz", { kind: "command", name: "quotes", options: { speaker: "Ana Diaz" } }],
	["/help", { kind: "command", name: "help", options: {} }],
	["complete ask speaker Ana D", { kind: "complete", name: "ask", option: "speaker", text: "Ana D" }],
	["press Show context", { kind: "press", text: "Show context" }],
	["press", { kind: "help" }],
	["drop", { kind: "drop" }],
	["what?", { kind: "help" }],
])("readTypedLine() reads %j", (line, expected) => {
	expect(readTypedLine(line)).toEqual(expected);
});

test("a player shows what the user sees in the end", async () => {
	const button = { type: 2, style: 2, label: "Show context", custom_id: "context" } as const;
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (interaction.isChatInputCommand())
				await interaction.reply({ content: "Yes.", components: [{ type: 1, components: [button] }] });
			if (interaction.isButton()) await interaction.reply({ content: "It rained.", flags: 64 });
		},
	});
	const play = createPlayer(connected.discord);
	await expect(play("press Show context")).rejects.toThrow("Cannot use the last answer: there is none yet");
	expect(await play("/ask did it hold?")).toBe("Yes.\n[Show context]");
	expect(await play("as bob")).toBe("You are bob.");
	expect(await play("press Show context")).toBe("(Only you can see this)\nIt rained.");
	expect(await play("report")).toBe('{\n\t"faults": [],\n\t"pings": []\n}');
});
