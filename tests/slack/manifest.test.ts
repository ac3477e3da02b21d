import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createInFlight } from "#src/newsroom/in-flight.ts";
import { SCOPES } from "#src/slack/connection/log-in.ts";
import { type Listening, listen } from "#src/slack/listen/listen.ts";
import { askForMore, createLink, Manifest, renameCommands, useRequestUrl } from "#src/slack/manifest.ts";
import { CALLBACKS } from "#src/slack/render/markup/press.ts";
import { makeDesk } from "./made-desk.ts";
import { AS_SLACK } from "./stand-in/options.ts";

const parsed: unknown = JSON.parse(readFileSync("manifest.json", "utf8"));
const manifest = Manifest.parse(parsed);

/** What the code listens to. */
function hear() {
	const heard = { events: [] as string[], commands: [] as string[], shortcuts: [] as string[] };
	const app: Listening = {
		event: (name) => void heard.events.push(name),
		command: (name) => void heard.commands.push(name),
		shortcut: (callbackId) => void heard.shortcuts.push(callbackId),
		action: () => {},
		view: () => {},
	};
	const desk = makeDesk();
	listen(app, desk, { inFlight: createInFlight(desk.newsroom), takeOut: () => undefined });
	return heard;
}

test("manifest.json asks for the events, commands and shortcuts that the code listens to, and no others", () => {
	const { events, commands, shortcuts } = hear();
	const { bot_events } = manifest.settings.event_subscriptions;
	// Direct messages come as the event "message"; those of channels are not asked for.
	expect(bot_events.map((name) => name.replace(/^message\.im$/, "message")).toSorted()).toEqual(events.toSorted());
	expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(commands);
	expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual(shortcuts);
	expect(shortcuts).toEqual([CALLBACKS.findInArticle, CALLBACKS.checkQuotation]);
});

test("manifest.json asks for the scopes without which something would not work, and no others", () => {
	expect(manifest.oauth_config.scopes.bot).toEqual([...SCOPES.keys()]);
	// Everything the tests do is done with these.
	expect(manifest.oauth_config.scopes.bot).toEqual(AS_SLACK.scopes);
	expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(AS_SLACK.subscriptions.toSorted());
	expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } });
});

// https://docs.slack.dev/reference/app-manifest
test.each([
	["display_information.name", 1, 35],
	["display_information.description", 1, 140],
	["display_information.long_description", 175, 4_000],
	["features.shortcuts.0.name", 1, 24],
	["features.shortcuts.0.description", 1, 150],
	["features.shortcuts.1.name", 1, 24],
	["features.shortcuts.1.description", 1, 150],
	["features.slash_commands.0.command", 2, 32],
	["features.slash_commands.1.command", 2, 32],
	["features.slash_commands.2.command", 2, 32],
	["features.slash_commands.0.usage_hint", 1, 1_000],
	["features.slash_commands.0.description", 1, 2_000],
	["features.bot_user.display_name", 1, 80],
	["features.agent_view.agent_description", 1, 300],
])("manifest.json keeps %s within %d and %d characters", (path, least, most) => {
	const value = path.split(".").reduce<unknown>((at, key) => {
		return typeof at === "object" && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined;
	}, parsed);
	expect(value).toBeTypeOf("string");
	expect(String(value).length).toBeGreaterThanOrEqual(least);
	expect(String(value).length).toBeLessThanOrEqual(most);
});

test("manifest.json suggests at most four questions, and each is answered", async () => {
	const view = z.object({ suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })) });
	const { suggested_prompts: prompts } = view.parse(manifest.features.agent_view);
	expect(prompts.length).toBeLessThanOrEqual(4);
	const { ask } = makeDesk().newsroom;
	const answers = await Promise.all(prompts.map(({ message }) => ask({ question: message })));
	expect(answers.map(({ kind }) => kind)).toEqual(prompts.map(() => "told"));
});

describe("the manifest that is printed", () => {
	test("renameCommands() gives the commands other names, and keeps the rest", () => {
		const renamed = renameCommands(manifest, { ask: "/ask-news", quotes: "/quotes", check: "/check" });
		expect(renamed.features.slash_commands.map(({ command }) => command)).toEqual(["/ask-news", "/quotes", "/check"]);
		expect(renameCommands(renamed, { ask: "/ask", quotes: "/quotes", check: "/check" })).toEqual(renamed);
		expect(renameCommands(manifest, { ask: "/ask", quotes: "/quotes", check: "/check" })).toEqual(manifest);
	});

	test("useRequestUrl() lets Slack send requests in place of Socket Mode", () => {
		const url = "https://bot.example/slack/events";
		const { features, settings } = useRequestUrl(manifest, url);
		expect(features.slash_commands.map((command) => command.url)).toEqual([url, url, url]);
		expect(settings).toMatchObject({
			socket_mode_enabled: false,
			event_subscriptions: { request_url: url, bot_events: manifest.settings.event_subscriptions.bot_events },
			interactivity: { request_url: url },
		});
	});

	test("askForMore() asks for more only where it is set, and lets whoever installs it refuse", () => {
		expect(askForMore(manifest, { followsThreads: false, unfurlDomains: [] })).toEqual(manifest);
		const { oauth_config, settings } = askForMore(manifest, { followsThreads: true, unfurlDomains: [] });
		expect(oauth_config.scopes).toEqual({
			bot: manifest.oauth_config.scopes.bot,
			bot_optional: ["channels:history", "groups:history"],
		});
		expect(settings.event_subscriptions.bot_events).toEqual([
			...manifest.settings.event_subscriptions.bot_events,
			"message.channels",
			"message.groups",
		]);
	});

	test("askForMore() asks to see links and to show something below them where domains are set", () => {
		const asked = askForMore(manifest, { followsThreads: false, unfurlDomains: ["news.example"] });
		expect(asked.features.unfurl_domains).toEqual(["news.example"]);
		expect(asked.oauth_config.scopes.bot).toEqual([
			...manifest.oauth_config.scopes.bot,
			...["links:read", "links:write"],
		]);
		expect(asked.settings.event_subscriptions.bot_events.at(-1)).toBe("link_shared");
	});

	test("createLink() holds the whole manifest but the schema", () => {
		const url = new URL(createLink(manifest));
		expect(url.origin + url.pathname + url.searchParams.get("new_app")).toBe("https://api.slack.com/apps1");
		const { $schema: _, ...rest } = manifest;
		expect(JSON.parse(url.searchParams.get("manifest_json") ?? "")).toEqual(rest);
	});
});
