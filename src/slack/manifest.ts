import { z } from "zod";
import type { CommandNames } from "./command-names.ts";
import type { SlackApp } from "./settings.ts";

/**
 * What is read of the manifest of a Slack app; the rest of it stays as it is.
 * https://docs.slack.dev/reference/app-manifest
 */
export const Manifest = z.looseObject({
	features: z.looseObject({
		shortcuts: z.array(z.looseObject({ name: z.string(), callback_id: z.string() })),
		slash_commands: z.array(z.looseObject({ command: z.string(), url: z.string().optional() })),
	}),
	oauth_config: z.looseObject({
		scopes: z.looseObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()).optional() }),
	}),
	settings: z.looseObject({
		event_subscriptions: z.looseObject({ bot_events: z.array(z.string()), request_url: z.string().optional() }),
		interactivity: z.looseObject({ is_enabled: z.boolean(), request_url: z.string().optional() }),
		socket_mode_enabled: z.boolean(),
	}),
});

export type Manifest = z.infer<typeof Manifest>;

/** The manifest with the commands under these names. */
export function renameCommands(manifest: Manifest, names: CommandNames): Manifest {
	const renamed = new Map([
		["/ask", names.ask],
		["/quotes", names.quotes],
		["/check", names.check],
	]);
	const slash_commands = manifest.features.slash_commands.map((it) => ({
		...it,
		command: renamed.get(it.command) ?? it.command,
	}));
	return { ...manifest, features: { ...manifest.features, slash_commands } };
}

/** The manifest of an app that Slack reaches by requests to an address in place of Socket Mode. */
export function useRequestUrl(manifest: Manifest, url: string): Manifest {
	const { features, settings } = manifest;
	return {
		...manifest,
		features: { ...features, slash_commands: features.slash_commands.map((it) => ({ ...it, url })) },
		settings: {
			...settings,
			event_subscriptions: { ...settings.event_subscriptions, request_url: url },
			interactivity: { ...settings.interactivity, request_url: url },
			socket_mode_enabled: false,
		},
	};
}

/** The manifest of an app that asks the workspace for more, where that is set. */
export function askForMore(manifest: Manifest, { followsThreads, unfurlDomains }: SlackApp): Manifest {
	const following = followsThreads ? followThreads(manifest) : manifest;
	return unfurlDomains.length > 0 ? unfurlLinks(following, unfurlDomains) : following;
}

/** It is told of links to these domains, and may show something below them. */
function unfurlLinks(manifest: Manifest, domains: readonly string[]): Manifest {
	const { features, oauth_config } = manifest;
	const scopes = { ...oauth_config.scopes, bot: [...oauth_config.scopes.bot, "links:read", "links:write"] };
	const unfurling = { ...features, unfurl_domains: [...domains] };
	return addEvents({ ...manifest, features: unfurling, oauth_config: { ...oauth_config, scopes } }, ["link_shared"]);
}

/** To go on in its threads it is told of what is written in its channels, which whoever installs it may refuse. */
function followThreads(manifest: Manifest): Manifest {
	const { scopes } = manifest.oauth_config;
	const optional = [...(scopes.bot_optional ?? []), "channels:history", "groups:history"];
	const oauth_config = { ...manifest.oauth_config, scopes: { ...scopes, bot_optional: optional } };
	return addEvents({ ...manifest, oauth_config }, ["message.channels", "message.groups"]);
}

function addEvents(manifest: Manifest, events: readonly string[]): Manifest {
	const { settings } = manifest;
	const { event_subscriptions: subscribed } = settings;
	const bot_events = [...subscribed.bot_events, ...events];
	return { ...manifest, settings: { ...settings, event_subscriptions: { ...subscribed, bot_events } } };
}

/** The address at which Slack offers to create an app from a manifest. */
export function createLink(manifest: Manifest): string {
	// The schema is for editors; Slack has no use for it.
	const { $schema: _, ...rest } = manifest;
	return `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(rest))}`;
}
