import { expect, test } from "vitest";
import { readPromptLine } from "./prompt-line.ts";

test.each<[string, object]>([
	["who said that?", { kind: "mention", text: "who said that?", thread: null }],
	["> 3 and when?", { kind: "mention", text: "and when?", thread: 3 }],
	["> rain", { kind: "mention", text: "> rain", thread: null }],
	["dm who?", { kind: "dm", text: "who?", thread: null }],
	["dm > 12 when?", { kind: "dm", text: "when?", thread: 12 }],
	["say > 3 <https://a.example>", { kind: "say", text: "<https://a.example>", thread: 3 }],
	["messages", { kind: "messages" }],
	['/ask who? in:"Rain"', { kind: "command", name: "/ask", text: 'who? in:"Rain"' }],
	["/ask", { kind: "command", name: "/ask", text: "" }],
	["press 3 more", { kind: "press", on: 3, actionId: "more", value: undefined }],
	["press modal more v 2", { kind: "press", on: "modal", actionId: "more", value: "v 2" }],
	["shortcut 3 find", { kind: "shortcut", on: 3, callbackId: "find" }],
	["http http://127.0.0.1:3000/slack/events", { kind: "http", url: "http://127.0.0.1:3000/slack/events" }],
	["home", { kind: "home" }],
	["home rule", { kind: "mention", text: "home rule", thread: null }],
	["  ", { kind: "help" }],
])("readPromptLine() reads %j", (line, expected) => {
	expect(readPromptLine(line)).toEqual(expected);
});
