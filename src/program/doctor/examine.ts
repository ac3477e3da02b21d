import { readFileSync } from "node:fs";
import { type Finding, toMend } from "../../doctor/finding.ts";
import { type Examine, examineInTime } from "../../doctor/in-time.ts";
import { type Config, readConfig, readServeConfig, type ServeConfig } from "../../settings/config.ts";
import { askForMore, Manifest } from "../../slack/manifest.ts";
import type { SlackApp } from "../../slack/settings.ts";
import { examineArticles } from "./examine-articles.ts";
import { examineDatabase } from "./examine-database.ts";
import { examineDisk } from "./examine-disk.ts";
import { examineEngine } from "./examine-engine.ts";
import { examineReader } from "./examine-reader.ts";
import { examineSources } from "./examine-sources.ts";
import { examineVersions } from "./examine-versions.ts";
import { judgeSettings } from "./judge-settings.ts";

/** How long each may take, in milliseconds. */
export type DoctorTiming = {
	readonly network: number;
	/** To read all articles for the first time. */
	readonly articles: number;
};

const TIMING: DoctorTiming = { network: 10_000, articles: 10 * 60_000 };
const MANIFEST = new URL("../../../manifest.json", import.meta.url);

/** Looks at all that serving needs, and gives what was found as it is found. */
export async function* examine({ network, articles }: DoctorTiming = TIMING): AsyncGenerator<Finding> {
	yield* examineVersions();
	const read = readServeConfig();
	if (read.kind === "faults")
		yield* read.faults.map((fault) => toMend("settings", `${fault}: .env.example explains it`));
	else yield* judgeSettings(read.config);
	const config = read.kind === "config" ? read.config : commonOf();
	if (config === null) return;
	yield* await examineInTime("disk", () => examineDisk(config.dataDirectory), network);
	const { databaseUrl, engine } = config;
	if (databaseUrl !== null) yield* await examineInTime("database", () => examineDatabase(databaseUrl), network);
	if (engine !== null) yield* await examineInTime("engine", () => examineEngine(engine), network);
	yield* await examineInTime("reader", () => examineReader(config), network);
	const asked = [
		...(read.kind === "config" ? platformsOf(read.config) : []),
		{ subject: "sources", look: () => examineSources(config.sources, network) },
	];
	// Reading articles keeps the only thread busy: it would make whoever answers meanwhile look late.
	const found = asked.map(({ subject, look }) => examineInTime(subject, look, network + 1_000));
	for (const findings of found) yield* await findings;
	yield* await examineInTime("articles", () => examineArticles(config, Date.now()), articles);
}

/** What can be read of the settings where those of a platform are wrong. */
function commonOf(): Config | null {
	const read = readConfig();
	return read.kind === "config" ? read.config : null;
}

type Asked = { readonly subject: string; readonly look: Examine };

/** The platforms that are set up; only these are loaded. */
function platformsOf({ discord, slack }: ServeConfig): readonly Asked[] {
	const asked: Asked[] = [];
	if (discord) {
		const look: Examine = async (signal) =>
			(await import("../../discord/doctor/examine-discord.ts")).examineDiscord(discord, signal);
		asked.push({ subject: "Discord", look });
	}
	if (slack) {
		const look: Examine = async (signal) =>
			(await import("../../slack/doctor/examine-slack.ts")).examineSlack(slack, wantedScopes(slack), signal);
		asked.push({ subject: "Slack", look });
	}
	return asked;
}

function wantedScopes(app: SlackApp): readonly string[] {
	return askForMore(Manifest.parse(JSON.parse(readFileSync(MANIFEST, "utf8"))), app).oauth_config.scopes.bot;
}
