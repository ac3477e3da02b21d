import { EngineError } from "../engine/engine-error.ts";
import type { EngineSettings } from "../engine/settings.ts";
import { HealthPortError } from "../health/health-server.ts";
import type { Log } from "../newsroom/log.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import type { Tally } from "../newsroom/tally.ts";
import type { OpenedEngine } from "../program/engine/open-engine.ts";
import { type First, type FollowedCorpus, followCorpus } from "../program/follow-corpus.ts";
import { type Connections, createConnections } from "../program/health/connections.ts";
import { type Opened, serveHealth } from "../program/health/serve-health.ts";
import { createLog, createReportFailure } from "../program/log.ts";
import { openReader } from "../program/open-reader.ts";
import { followPast } from "../program/past/follow-past.ts";
import { BAD_USAGE, FAILURE, refuse, SUCCESS } from "../program/refuse.ts";
import { awaitState } from "../program/serving/await-state.ts";
import { choosePlatforms } from "../program/serving/choose-platforms.ts";
import { openNewsroom } from "../program/serving/open-newsroom.ts";
import { servePlatforms } from "../program/serving/serve-platforms.ts";
import { type FollowedSources, followSources } from "../program/sources/follow-sources.ts";
import { type Ending, type Watch, watchForEnd } from "../program/watch-for-end.ts";
import type { StartedReader } from "../reader/create-reader.ts";
import { readServeConfig, type ServeConfig } from "../settings/config.ts";
import { guardState } from "../state/guard-state.ts";
import type { State } from "../state/open-state.ts";
import type { StoreChange } from "../state/store-lane.ts";

const NOTHING_SET_UP = [
	"Cannot serve: no chat platform is set up, nor the web page",
	"Discord needs DISCORD_TOKEN and DISCORD_CLIENT_ID",
	"Slack needs SLACK_BOT_TOKEN and SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET over HTTP)",
	"The web page needs WEB_PORT",
	'Set them in .env, as .env.example explains; to ask in this terminal, run "npm run ask"',
];
const HOUR = 3_600_000;
const GRACE = 1_000;

/**
 * Runs `serve`: answers on every chat platform that is set up, and the web page, until it is told to stop; gives the
 * exit code.
 */
export async function runServe(): Promise<number> {
	const read = readServeConfig();
	if (read.kind === "faults") return refuse(BAD_USAGE, ...read.faults);
	const { config } = read;
	const isSetUp = config.discord !== null || config.slack !== null || config.web !== null;
	if (!isSetUp) return refuse(BAD_USAGE, ...NOTHING_SET_UP);
	const watch = watchForEnd();
	const log = await createLog(config);
	const connections = createConnections();
	let opened: Opened | null = null;
	const health = await serveHealth(config, { opened: () => opened, connections, watch, log }).catch(explainPort);
	if (typeof health === "string") return refuse(FAILURE, health);
	const awaited = await awaitState(config, { ended: watch.ended, log });
	if (awaited.kind !== "opened") {
		await health.stop();
		return awaited.kind === "unusable" ? refuse(FAILURE, awaited.problem) : end(config, { ...awaited, log, grace: 0 });
	}
	const unguarded = awaited.state;
	const state = guardState(unguarded, { tell: (change) => tellOfState(log, change) });
	log.info({}, "Loading articles");
	const reportUnshared = createReportFailure(config, "Cannot share what became of articles");
	const past = await followPast(config, { past: state.past, versions: state.versions, reportFailure: reportUnshared });
	const live = followCorpus(config, log, {
		awaitsArticles: config.sources.polled.length > 0 || config.engine !== null,
	});
	past.follow(live.nudge);
	const turns = { state, giveUp: watch.giveUp, reportFailure: createReportFailure(config, "Cannot ask the sources") };
	const sources = followSources(config, { log, onChanged: live.nudge, turns });
	opened = { live, sources, state: unguarded };
	const first = await Promise.race([live.first, watch.ended]);
	const served = { live, sources, state, log, watch, connections, tally: health.tally };
	const ending = first.kind === "archive" ? await serveArchive(config, { ...served, first }) : first;
	await health.stop();
	await sources.close();
	await past.close();
	await live.close();
	await state.close();
	if (ending.kind === "refused") return refuse(ending.exitCode, ...ending.problems);
	return end(config, { ending, log, grace: first.kind === "archive" ? GRACE : 0 });
}

function explainPort(error: unknown): string {
	if (!(error instanceof HealthPortError)) throw error;
	return error.message;
}

function tellOfState(log: Log, change: StoreChange): void {
	if (change.kind === "works") log.info({}, "The state can be kept again");
	else log.warn({ reason: change.reason }, `Cannot use the state: ${change.reason}; ${LOST}`);
}

const LOST = "until that is mended answers have no buttons, and those of earlier answers may not work";

type Served = {
	readonly live: FollowedCorpus;
	readonly sources: FollowedSources;
	readonly first: First & { readonly kind: "archive" };
	readonly state: State;
	readonly log: Log;
	readonly watch: Watch;
	readonly connections: Connections;
	readonly tally: Tally;
};

async function serveArchive(config: ServeConfig, served: Served): Promise<Ending> {
	const { live, sources, state, log, watch, connections } = served;
	const reportFailure = createReportFailure(config, "Cannot serve");
	const reader = openReader(config, (problem) => log.warn({ problem }, "Answers are given without the reader"));
	const engine = config.engine && (await openServedEngine(config.engine, reader));
	if (engine instanceof Error) return { kind: "failure", error: engine };
	const newsroom = openNewsroom(config, { ...served, first: served.first.archive, reader, engine });
	const sweep = () => state.sweep().catch(reportFailure);
	const sweeping = setInterval(sweep, HOUR);
	await sweep();
	const lookAnew = () => {
		live.look();
		sources.ask();
	};
	process.on("SIGHUP", lookAnew);
	const platforms = connections.watch(choosePlatforms(config, newsroom));
	const ending = await servePlatforms(platforms, { ended: watch.ended, log, reportFailure });
	await reader?.close();
	await engine?.close();
	process.off("SIGHUP", lookAnew);
	clearInterval(sweeping);
	return ending;
}

// Nothing of an engine is loaded where none is set up.
async function openServedEngine(settings: EngineSettings, reader: StartedReader | null): Promise<OpenedEngine | Error> {
	const { openEngine } = await import("../program/engine/open-engine.ts");
	return openEngine(settings, reader).catch((error: Error) => error);
}

type End = {
	readonly ending: Ending;
	readonly log: Log;
	/** How long after the end something may still hold the process open, in milliseconds. */
	readonly grace: number;
};

async function end(config: ServeConfig, { ending, log, grace }: End): Promise<number> {
	log.info({}, "Stopped");
	const exitCode = ending.kind === "signal" ? SUCCESS : await complain(config, ending.error);
	// What is still open after that, such as a platform that did not stop in time, is cut off.
	setTimeout(() => process.exit(), grace).unref();
	return exitCode;
}

async function complain(config: ServeConfig, error: unknown): Promise<number> {
	if (error instanceof EngineError || error instanceof PlatformError) return refuse(FAILURE, error.message);
	return refuse(FAILURE, await createReportFailure(config, "Cannot serve")(error));
}
