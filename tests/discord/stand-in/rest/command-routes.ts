import type { CreateId } from "../ids.ts";
import { readCommands } from "../interactions/check-commands.ts";
import type { Command } from "../interactions/command.ts";
import type { World } from "../world.ts";
import { refusal } from "./api-error.ts";
import { botRoute, type Route, type RouteRequest } from "./route.ts";

export type RegisteredCommand = Command & { readonly id: string; readonly version: string };

/** The commands of the application: for everywhere, and for its guild. */
export type CommandRegistry = {
	readonly list: (scope: CommandScope) => readonly RegisteredCommand[];
	/** Replaces all commands of the scope; one of the same type and name keeps its id. */
	readonly overwrite: (scope: CommandScope, commands: readonly Command[]) => readonly RegisteredCommand[];
	/** The id of the command of that name, as an interaction carries it. */
	readonly idOf: (name: string) => string;
};
export type CommandScope = "global" | "guild";

/** A registry without commands. */
export function createCommandRegistry(createId: CreateId): CommandRegistry {
	const scopes: Record<CommandScope, readonly RegisteredCommand[]> = { global: [], guild: [] };
	const unregistered = new Map<string, string>();
	return {
		list: (scope) => scopes[scope],
		overwrite: (scope, commands) => {
			scopes[scope] = commands.map((command) => {
				const known = scopes[scope].find((it) => it.name === command.name && it.type === command.type);
				return { ...command, id: known?.id ?? createId(), version: createId() };
			});
			return scopes[scope];
		},
		idOf: (name) => {
			const known = [...scopes.guild, ...scopes.global].find((it) => it.name === name)?.id;
			const id = known ?? unregistered.get(name) ?? createId();
			unregistered.set(name, id);
			return id;
		},
	};
}

export type CommandRouteNeeds = { readonly world: World; readonly commands: CommandRegistry };

/** The routes that list and replace commands. */
export function commandRoutes({ world, commands }: CommandRouteNeeds): Route[] {
	function check({ parameter }: RouteRequest): void {
		if (parameter("application") !== world.applicationId) throw refusal("missingAccess");
		if (parameter("guild") !== "" && parameter("guild") !== world.guildId) throw refusal("missingAccess");
	}
	function scoped(path: string, scope: CommandScope): Route[] {
		return [
			botRoute(`GET ${path}`, (request) => {
				check(request);
				const isFull = request.query.get("with_localizations") === "true";
				const listed = commands.list(scope).map((it) => payload(it, scope));
				return { status: 200, body: isFull ? listed : listed.map(withoutLocalizations) };
			}),
			botRoute(`PUT ${path}`, (request) => {
				check(request);
				const registered = commands.overwrite(scope, readCommands(request.body));
				return { status: 200, body: registered.map((it) => payload(it, scope)) };
			}),
		];
	}
	function payload(command: object, scope: CommandScope) {
		return {
			application_id: world.applicationId,
			default_member_permissions: null,
			name_localizations: null,
			description: "",
			description_localizations: null,
			nsfw: false,
			...(scope === "guild" ? { guild_id: world.guildId } : { contexts: null, integration_types: [0] }),
			...command,
		};
	}
	return [
		...scoped("/applications/:application/commands", "global"),
		...scoped("/applications/:application/guilds/:guild/commands", "guild"),
	];
}

// Without with_localizations the dictionaries are left out (Get Global Application Commands).
function withoutLocalizations(command: object): object {
	return JSON.parse(JSON.stringify(command, (key, value) => (key.endsWith("_localizations") ? undefined : value)));
}
