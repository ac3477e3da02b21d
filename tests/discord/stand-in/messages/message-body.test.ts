import { expect, test } from "vitest";
import { ApiError } from "../rest/api-error.ts";
import { CREATE_FLAGS, readMessageBody } from "./message-body.ts";

const LAYOUT = 32_768;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 2, label: "Next", custom_id: "next", ...more });
const link = (more: object = {}) => ({ type: 2, style: 5, label: "Read", url: "https://example.org/", ...more });
const row = (...components: unknown[]) => ({ type: 1, components });
const section = (components: unknown[], accessory: unknown = link()) => ({ type: 9, components, accessory });
const container = (...components: unknown[]) => ({ type: 17, components });
const option = (value: string, more: object = {}) => ({ label: value, value, ...more });
const options = (count: number) => times(count, (index) => option(`${index}`));
const select = (more: object = {}) => ({ type: 3, custom_id: "speaker", options: options(2), ...more });
const layout = (...components: unknown[]) => ({ flags: LAYOUT, components });
const x = (length: number) => "x".repeat(length);

function times<T>(count: number, make: (index: number) => T): T[] {
	return Array.from({ length: count }, (_, index) => make(index));
}
function buttons(count: number) {
	return times(count, (index) => button({ custom_id: `${index}` }));
}

/** The paths of the faults in a body, such as "components.0.label"; none where it is accepted. */
function faultyPaths(body: unknown): string[] {
	try {
		readMessageBody(body, { flags: CREATE_FLAGS });
		return [];
	} catch (error) {
		if (!(error instanceof ApiError) || error.code !== 50035) throw error;
		return paths(error.errors, []);
	}
}
function paths(errors: unknown, above: readonly string[]): string[] {
	if (typeof errors !== "object" || errors === null) return [];
	return Object.entries(errors).flatMap(([key, value]) =>
		key === "_errors" ? above.join(".") : paths(value, [...above, key]),
	);
}

test.each<[string, unknown]>([
	["content of 2000", { content: x(2000) }],
	["content of 2000 between blanks", { content: ` ${x(2000)} ` }],
	["10 embeds", { embeds: times(10, () => ({ title: "a" })) }],
	[
		"5 rows without the flag",
		{ content: "a", components: times(5, (index) => row(button({ custom_id: `${index}` }))) },
	],
	["text displays of 4000 together", layout(text(x(2000)), container(text(x(2000))))],
	["40 components, nested ones counted", layout(container(...times(39, () => text("a"))))],
	["a section of 3 texts and a button", layout(section([text("a"), text("b"), text("c")], button()))],
	[
		"a section with a thumbnail",
		layout(section([text("a")], { type: 11, media: { url: "https://example.org/a.png" } })),
	],
	["a row of 5 buttons", layout(row(...buttons(5)))],
	["a select of 25 options", layout(row(select({ options: options(25) })))],
	["a label of 80", layout(row(button({ label: x(80) })))],
	["an emoji instead of a label", layout(row(button({ label: undefined, emoji: { name: "🔎" } })))],
	["a custom id of 100", layout(row(button({ custom_id: x(100) })))],
	["a link of 512", layout(row(link({ url: `https://example.org/${x(492)}` })))],
	["a link into Discord", layout(row(link({ url: "discord://-/channels/1" })))],
	["a placeholder of 150", layout(row(select({ placeholder: x(150) })))],
	["options of 100", layout(row(select({ options: [option(x(100), { description: x(100) })] })))],
	[
		"separators and galleries",
		layout({ type: 14, spacing: 2 }, { type: 12, items: [{ media: { url: "https://a.example/b" } }] }),
	],
	["nobody to mention", { content: "a", allowed_mentions: { parse: [], replied_user: false } }],
	["100 users to mention", { content: "a", allowed_mentions: { users: times(100, (index) => `${index}`) } }],
	["embeds suppressed", { flags: LAYOUT | 4, components: [text("a")] }],
	["the nonce of discord.js", { content: "a", nonce: x(25), enforce_nonce: true }],
])("readMessageBody() accepts %s", (_what, body) => {
	expect(faultyPaths(body)).toEqual([]);
});

test.each<[string, unknown, string]>([
	["content of 2001", { content: x(2001) }, "content"],
	["11 embeds", { embeds: times(11, () => ({ title: "a" })) }, "embeds"],
	["embeds of 6001", { embeds: [{ description: x(4000) }, { description: x(2001) }] }, "embeds"],
	[
		"6 rows without the flag",
		{ components: times(6, (index) => row(button({ custom_id: `${index}` }))) },
		"components",
	],
	["a text display without the flag", { components: [text("a")] }, "components.0.type"],
	["content beside a layout", { ...layout(text("a")), content: "a" }, "content"],
	["embeds beside a layout", { ...layout(text("a")), embeds: [{ title: "a" }] }, "embeds"],
	["a layout of nothing", layout(), "components"],
	["text displays of 4001 together", layout(text(x(2000)), container(text(x(2001)))), "components"],
	["an empty text display", layout(text(" ")), "components.0.content"],
	["41 components, nested ones counted", layout(container(...times(40, () => text("a")))), "components"],
	[
		"41 components, accessories counted",
		layout(...times(13, () => section([text("a")])), text("a"), text("b")),
		"components",
	],
	["a section of 4 texts", layout(section(times(4, () => text("a")))), "components.0.components"],
	["a section of a button", layout(section([button()])), "components.0.components.0.type"],
	["a section without an accessory", layout(section([text("a")], null)), "components.0.accessory"],
	["a section with a select", layout(section([text("a")], select())), "components.0.accessory.type"],
	["a row of 6 buttons", layout(row(...buttons(6))), "components.0.components"],
	["a row of nothing", layout(row()), "components.0.components"],
	["a row of two selects", layout(row(select(), select({ custom_id: "b" }))), "components.0.components"],
	["a row with a button and a select", layout(row(button(), select())), "components.0.components"],
	["a row of text", layout(row(text("a"))), "components.0.components.0.type"],
	["a button outside a row", layout(button()), "components.0.type"],
	["a container in a container", layout(container(container(text("a")))), "components.0.components.0.type"],
	["a select of 26 options", layout(row(select({ options: options(26) }))), "components.0.components.0.options"],
	["a select of no option", layout(row(select({ options: [] }))), "components.0.components.0.options"],
	["a value twice", layout(row(select({ options: [option("a"), option("a")] }))), "components.0.components.0.options"],
	["an option of 101", layout(row(select({ options: [option(x(101))] }))), "components.0.components.0.options.0.label"],
	["a placeholder of 151", layout(row(select({ placeholder: x(151) }))), "components.0.components.0.placeholder"],
	["a label of 81", layout(row(button({ label: x(81) }))), "components.0.components.0.label"],
	["a button without label and emoji", layout(row(button({ label: "" }))), "components.0.components.0.label"],
	["a custom id of 101", layout(row(button({ custom_id: x(101) }))), "components.0.components.0.custom_id"],
	["an empty custom id", layout(row(button({ custom_id: "" }))), "components.0.components.0.custom_id"],
	["a custom id twice", layout(row(button()), row(button())), "components.1.components.0.custom_id"],
	["an id twice", layout({ ...text("a"), id: 7 }, { ...text("b"), id: 7 }), "components.1.id"],
	["a link of 513", layout(row(link({ url: `https://example.org/${x(493)}` }))), "components.0.components.0.url"],
	["a link to a file", layout(row(link({ url: "file:///etc/hosts" }))), "components.0.components.0.url"],
	["a link with a custom id", layout(row(link({ custom_id: "a" }))), "components.0.components.0.custom_id"],
	["an action with a link", layout(row(button({ url: "https://example.org/" }))), "components.0.components.0.url"],
	["a style that does not exist", layout(row(button({ style: 9 }))), "components.0.components.0.style"],
	["a colour out of range", layout({ ...container(text("a")), accent_color: 2 ** 24 }), "components.0.accent_color"],
	[
		"101 users to mention",
		{ allowed_mentions: { users: times(101, (index) => `${index}`) } },
		"allowed_mentions.users",
	],
	["a user both ways", { allowed_mentions: { parse: ["users"], users: ["1"] } }, "allowed_mentions.parse"],
	["an unknown kind of mention", { allowed_mentions: { parse: ["all"] } }, "allowed_mentions.parse.0"],
	["the flag EPHEMERAL in a channel", { content: "a", flags: 64 }, "flags"],
	["the flag LOADING", { content: "a", flags: 128 }, "flags"],
	["a nonce of 26", { content: "a", nonce: x(26) }, "nonce"],
])("readMessageBody() refuses %s", (_what, body, path) => {
	expect(faultyPaths(body)).toContain(path);
});

test("readMessageBody() numbers components as Discord does", () => {
	const { components } = readMessageBody(layout(container(text("a"), { ...text("b"), id: 2 }), text("c")), {
		flags: CREATE_FLAGS,
	});
	expect(components).toMatchObject([{ id: 1, components: [{ id: 3 }, { id: 2 }] }, { id: 4 }]);
});
