import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from "discord.js";
import { expect, test } from "vitest";
import { assertBudget, CEILING } from "#src/discord/render/markup/limits.ts";

const text = (length: number) => ({ type: ComponentType.TextDisplay, content: "a".repeat(length) }) as const;
const link = (url: string) => ({ type: ComponentType.Button, style: ButtonStyle.Link, label: "Read", url }) as const;
const press = (label: string, customId: string) =>
	({ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId }) as const;
const row = (...components: ReturnType<typeof press>[]) => ({ type: ComponentType.ActionRow, components }) as const;
const buttons = (count: number) => Array.from({ length: count }, (_, index) => press("More", `${index}`));
const select = (label: string, count: number): APIMessageTopLevelComponent => ({
	type: ComponentType.ActionRow,
	components: [
		{
			type: ComponentType.StringSelect,
			custom_id: "a",
			options: Array.from({ length: count }, (_, index) => ({ label, value: `${index}` })),
		},
	],
});

test.each<[string, APIMessageTopLevelComponent[]]>([
	["text", [text(CEILING.text)]],
	["components", [{ type: ComponentType.Container, components: Array.from({ length: 29 }, () => text(1)) }]],
	["buttons", [row(...buttons(5))]],
	["labels and custom ids", [row(press("a".repeat(80), "b".repeat(100)))]],
	["options", [select("a".repeat(100), 25)]],
	["addresses", [{ type: ComponentType.Section, components: [text(1)], accessory: link("a".repeat(512)) }]],
])("assertBudget() gives components back that have as many %s as they may", (_, components) => {
	expect(assertBudget(components)).toBe(components);
});

test.each<[string, APIMessageTopLevelComponent[]]>([
	[
		"3501 characters of text, and may have 3500",
		[text(3_000), { type: ComponentType.Container, components: [text(501)] }],
	],
	[
		"35 components, and may have 34",
		[{ type: ComponentType.Container, components: Array.from({ length: 34 }, () => text(1)) }],
	],
	["6 buttons in a row, and may have 5", [row(...buttons(6))]],
	["81 characters of a label, and may have 80", [row(press("a".repeat(81), "b"))]],
	["101 characters of a custom id, and may have 100", [row(press("a", "b".repeat(101)))]],
	["26 options, and may have 25", [select("a", 26)]],
	["101 characters of an option, and may have 100", [select("a".repeat(101), 1)]],
	[
		"513 characters of an address, and may have 512",
		[{ type: ComponentType.Section, components: [text(1)], accessory: link("a".repeat(513)) }],
	],
])("assertBudget() throws where a message has %s", (fault, components) => {
	expect(() => assertBudget(components)).toThrow(`Cannot send a message: it has ${fault}`);
});
