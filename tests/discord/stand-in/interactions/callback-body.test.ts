import { InteractionType } from "discord.js";
import { expect, test } from "vitest";
import { ApiError } from "../rest/api-error.ts";
import { readCallback } from "./callback-body.ts";

const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent } = InteractionType;
const x = (length: number) => "x".repeat(length);
const choices = (count: number, more: object = {}) => ({
	type: 8,
	data: { choices: Array.from({ length: count }, () => ({ name: "a", value: "a", ...more })) },
});
const field = { type: 18, label: "a", component: { type: 4, custom_id: "b", style: 1 } };
const modal = (title: string) => ({ type: 9, data: { custom_id: "a", title, components: [field] } });
const reply = { type: 4, data: { content: "Yes.", enforce_nonce: false } };

/** The kind of the response, or the errors of the refusal. */
function read(body: unknown, interactionType: InteractionType): unknown {
	try {
		return readCallback(body, { interactionType, sourceFlags: 0, files: [] }).kind;
	} catch (error) {
		return error instanceof ApiError ? error.errors : error;
	}
}

test.each<[string, unknown, InteractionType, string]>([
	["a reply", reply, ApplicationCommand, "message"],
	["an ephemeral deferral", { type: 5, data: { flags: 64 } }, ApplicationCommand, "deferred"],
	["a deferral without data", { type: 5 }, MessageComponent, "deferred"],
	["a deferred update", { type: 6 }, MessageComponent, "deferred-update"],
	["an update", { type: 7, data: { content: "Yes." } }, MessageComponent, "update"],
	["25 choices", choices(25), ApplicationCommandAutocomplete, "choices"],
	["a choice of 100", choices(1, { name: x(100), value: x(100) }), ApplicationCommandAutocomplete, "choices"],
	["no choices", choices(0), ApplicationCommandAutocomplete, "choices"],
	["a modal with a title of 45", modal(x(45)), ApplicationCommand, "modal"],
])("readCallback() accepts %s", (_what, body, type, kind) => {
	expect(read(body, type)).toBe(kind);
});

test.each<[string, unknown, InteractionType, object]>([
	["an update for a command", { type: 7, data: { content: "a" } }, ApplicationCommand, { type: {} }],
	["a reply for autocomplete", reply, ApplicationCommandAutocomplete, { type: {} }],
	["a deferral for autocomplete", { type: 5 }, ApplicationCommandAutocomplete, { type: {} }],
	["a type that does not exist", { type: 99 }, ApplicationCommand, { type: {} }],
	["components in a deferral", { type: 5, data: { flags: 32_832 } }, ApplicationCommand, { data: { flags: {} } }],
	["content of 2001", { type: 4, data: { content: x(2001) } }, ApplicationCommand, { data: { content: {} } }],
	["26 choices", choices(26), ApplicationCommandAutocomplete, { data: { choices: {} } }],
	[
		"a choice of 101",
		choices(1, { value: x(101) }),
		ApplicationCommandAutocomplete,
		{ data: { choices: { 0: { value: {} } } } },
	],
	[
		"a choice without a name",
		choices(1, { name: "" }),
		ApplicationCommandAutocomplete,
		{ data: { choices: { 0: { name: {} } } } },
	],
	["a modal with a title of 46", modal(x(46)), ApplicationCommand, { data: { title: {} } }],
])("readCallback() refuses %s", (_what, body, type, errors) => {
	expect(read(body, type)).toMatchObject(errors);
});
