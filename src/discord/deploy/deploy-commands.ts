import { type RateLimitData, REST, Routes } from "discord.js";
import { z } from "zod";
import type { NoteStore } from "../../state/notes.ts";
import { COMMANDS } from "../commands.ts";
import { toRestOptions } from "../connection/client-options.ts";
import { commandsNote } from "../render/help.ts";
import type { DiscordSettings } from "../settings.ts";
import { compareCommands } from "./command-differences.ts";
import { explainDeployFailure } from "./deploy-failures.ts";

export type Deployment = {
	/** The id of the only server to register the commands in; null for all. */
	readonly guildId: string | null;
	/** Whether to only tell what would change. */
	readonly isDryRun: boolean;
	readonly notes: NoteStore;
};

const Registered = z.array(z.object({ id: z.string(), name: z.string() }));

/** No longer than that it waits, in milliseconds, where Discord says that it is asked too often. */
const LONGEST_WAIT = 15_000;

/**
 * Registers the commands if they differ from those that are registered; gives the differences. Not at every start: a
 * day allows 200 new commands a server, https://docs.discord.com/developers/interactions/application-commands.
 */
export async function deployCommands(settings: DiscordSettings, deployment: Deployment): Promise<readonly string[]> {
	const { guildId, isDryRun, notes } = deployment;
	const waits = { rejectOnRateLimit: ({ retryAfter }: RateLimitData) => retryAfter > LONGEST_WAIT };
	const rest = new REST({ ...toRestOptions(settings), ...waits }).setToken(settings.token);
	const route =
		guildId === null
			? Routes.applicationCommands(settings.clientId)
			: Routes.applicationGuildCommands(settings.clientId, guildId);
	try {
		const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
		const differences = compareCommands(COMMANDS, registered, guildId === null ? "everywhere" : "guild");
		if (isDryRun) return differences;
		const now = differences.length === 0 ? registered : await rest.put(route, { body: COMMANDS });
		const ids = Registered.parse(now).map(({ name, id }) => [name, id]);
		await notes.write(commandsNote(guildId), JSON.stringify(Object.fromEntries(ids)));
		return differences;
	} catch (error) {
		throw explainDeployFailure(error, { clientId: settings.clientId, guildId });
	}
}
