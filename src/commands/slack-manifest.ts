import { readFileSync } from "node:fs";
import { z } from "zod";
import { BAD_USAGE, printProblems, refuse, SUCCESS } from "../program/refuse.ts";
import { readServeConfig } from "../settings/config.ts";
import { askForMore, createLink, Manifest, renameCommands, useRequestUrl } from "../slack/manifest.ts";

const FILE = new URL("../../manifest.json", import.meta.url);

const ManifestOptions = z.object({
	url: z.url({ protocol: /^https$/, error: "must begin with https://" }).optional(),
});

/**
 * Runs `slack-manifest`: prints the manifest of the Slack app, and the link that creates the app; gives the exit code.
 */
export async function runSlackManifest(typed: unknown): Promise<number> {
	const options = ManifestOptions.safeParse(typed);
	if (!options.success) return refuse(BAD_USAGE, "Cannot print the manifest: --url must begin with https://");
	const read = readServeConfig();
	if (read.kind === "faults") return refuse(BAD_USAGE, ...read.faults);
	const { url } = options.data;
	const { slackCommands, slackApp } = read.config;
	const shipped = Manifest.parse(JSON.parse(readFileSync(FILE, "utf8")));
	const named = askForMore(renameCommands(shipped, slackCommands), slackApp);
	const manifest = url === undefined ? named : useRequestUrl(named, url);
	process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
	// Standard output holds the manifest alone, so that it can be written to a file.
	printProblems([
		"",
		"To create the app, open this link in a browser where you are logged in to Slack:",
		createLink(manifest),
	]);
	return SUCCESS;
}
