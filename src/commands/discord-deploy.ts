import { z } from "zod";
import { deployCommands } from "../discord/deploy/deploy-commands.ts";
import { installLink, userInstallLink } from "../discord/deploy/install-link.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import { createReportFailure } from "../program/log.ts";
import { BAD_USAGE, FAILURE, refuse, SUCCESS } from "../program/refuse.ts";
import { readServeConfig, type ServeConfig } from "../settings/config.ts";
import { tryOpenStateOf } from "../state/open-state-of.ts";

const DeployOptions = z.object({
	dryRun: z.boolean().default(false),
	guild: z
		.string()
		.regex(/^\d{17,20}$/)
		.optional(),
});

type DeployOptions = z.infer<typeof DeployOptions>;

/**
 * Runs `discord-deploy`: registers the commands where they changed, tells what did and how to add the bot; gives the
 * exit code.
 */
export async function runDiscordDeploy(typed: unknown): Promise<number> {
	const options = DeployOptions.safeParse(typed);
	if (!options.success)
		return refuse(BAD_USAGE, "Cannot deploy commands: --guild needs the id of a server, 17 to 20 digits");
	const read = readServeConfig();
	if (read.kind === "faults") return refuse(BAD_USAGE, ...read.faults);
	try {
		return await deploy(options.data, read.config);
	} catch (error) {
		if (error instanceof PlatformError) return refuse(FAILURE, error.message);
		return refuse(FAILURE, await createReportFailure(read.config, "Cannot deploy commands")(error));
	}
}

async function deploy({ dryRun, guild }: DeployOptions, config: ServeConfig): Promise<number> {
	const { discord } = config;
	if (discord === null) return refuse(BAD_USAGE, "Cannot deploy commands: set DISCORD_TOKEN and DISCORD_CLIENT_ID");
	const state = await tryOpenStateOf(config);
	if (state instanceof Error) return refuse(FAILURE, state.message);
	try {
		const differences = await deployCommands(discord, { guildId: guild ?? null, isDryRun: dryRun, notes: state.notes });
		process.stdout.write(`${[summarise(differences, dryRun), ...differences].join("\n")}\n\n`);
		process.stdout.write(`Add the bot to a server: ${installLink(discord.clientId)}\n`);
		process.stdout.write(`Add its commands for yourself, wherever you are: ${userInstallLink(discord.clientId)}\n`);
		return SUCCESS;
	} finally {
		await state.close();
	}
}

function summarise(differences: readonly string[], isDryRun: boolean): string {
	if (differences.length === 0) return "The commands are registered as they are.";
	return isDryRun ? "Registering the commands would change:" : "The commands are registered. What changed:";
}
