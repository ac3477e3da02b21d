import { join } from "node:path";
import { type Archive, openArchiveInSteps } from "../core/answer/archive.ts";
import { createAsk } from "../core/ask.ts";
import { createCheck } from "../core/check.ts";
import { createDirectory } from "../core/directory/directory.ts";
import type { Log } from "../newsroom/log.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import type { Admitted } from "../program/admit-usable.ts";
import { createLog, createReportFailure } from "../program/log.ts";
import { openCorpus } from "../program/open-corpus.ts";
import { BAD_USAGE, FAILURE, refuse, SUCCESS } from "../program/refuse.ts";
import { type Platform, servePlatforms } from "../program/serve-platforms.ts";
import { takeSteps } from "../program/take-steps.ts";
import { type Ending, type Watch, watchForEnd } from "../program/watch-for-end.ts";
import { readServeConfig, type ServeConfig } from "../settings/config.ts";
import { createConversations } from "../state/conversations.ts";
import { guardState } from "../state/guard-state.ts";
import { createLimits } from "../state/limits.ts";
import { openState, STATE_FILE, type State, type SureState } from "../state/open-state.ts";
import type { StoreChange } from "../state/store-lane.ts";
import { toIsoDate } from "../terminal/iso-date.ts";

const NOTHING_SET_UP = [
	"Cannot serve: no chat platform is set up",
	"Discord needs DISCORD_TOKEN and DISCORD_CLIENT_ID",
	"Slack needs SLACK_BOT_TOKEN and SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET over HTTP)",
	'Set them in .env, as .env.example explains; to ask in this terminal, run "npm run ask"',
];
const HOUR = 3_600_000;
const GRACE = 1_000;

/** Runs `serve`: answers on every chat platform that is set up, until it is told to stop; gives the exit code. */
export async function runServe(): Promise<number> {
	const read = readServeConfig();
	if (read.kind === "faults") return refuse(BAD_USAGE, ...read.faults);
	const { config } = read;
	if (config.discord === null && config.slack === null) return refuse(BAD_USAGE, ...NOTHING_SET_UP);
	const watch = watchForEnd();
	const log = await createLog(config);
	log.info({}, "Loading articles");
	const opening = openCorpus({ directory: config.corpusDirectory, complaint: "Cannot serve" });
	const opened = await Promise.race([opening, watch.ended]);
	if (opened.kind === "refused") return opened.exitCode;
	if (opened.kind !== "opened") return end(config, { ending: opened, log, grace: 0 });
	const unguarded = tryOpenState(join(config.dataDirectory, STATE_FILE));
	if (unguarded instanceof Error) return refuse(FAILURE, unguarded.message);
	const state = guardState(unguarded, { tell: (change) => tellOfState(log, change) });
	return serve(config, { ...opened, state, log, watch });
}

function tryOpenState(file: string): SureState | Error {
	try {
		return openState(file);
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

function tellOfState(log: Log, change: StoreChange): void {
	if (change.kind === "works") log.info({}, "The state can be kept again");
	else log.warn({ reason: change.reason }, `Cannot use the state: ${change.reason}; ${LOST}`);
}

const LOST = "until that is mended answers have no buttons, and those of earlier answers may not work";

type Opened = Admitted & {
	readonly state: State;
	readonly log: Log;
	readonly watch: Watch;
};

async function serve(config: ServeConfig, opened: Opened): Promise<number> {
	const { articles, asOf, state, log, watch } = opened;
	let hasEnded = false;
	void watch.ended.then(() => {
		hasEnded = true;
	});
	const indexed = await takeSteps(openArchiveInSteps(articles, asOf), () => hasEnded);
	const ending = indexed ? await serveArchive(config, { ...opened, archive: indexed.result }) : await watch.ended;
	await state.close();
	return end(config, { ending, log, grace: indexed ? GRACE : 0 });
}

type Indexed = Opened & { readonly archive: Archive };

async function serveArchive(config: ServeConfig, indexed: Indexed): Promise<Ending> {
	const { state, log, watch } = indexed;
	const reportFailure = createReportFailure(config, "Cannot serve");
	const newsroom = openNewsroom(config, indexed);
	const sweep = () => state.sweep().catch(reportFailure);
	const sweeping = setInterval(sweep, HOUR);
	await sweep();
	const ending = await servePlatforms(choosePlatforms(config, newsroom), { ended: watch.ended, log, reportFailure });
	clearInterval(sweeping);
	return ending;
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
	if (error instanceof PlatformError) return refuse(FAILURE, error.message);
	return refuse(FAILURE, await createReportFailure(config, "Cannot serve")(error));
}

function openNewsroom(config: ServeConfig, { archive, articles, withdrawn, state, log, watch }: Indexed): Newsroom {
	const now = Date.now;
	const ask = createAsk(archive);
	log.info({ articles: articles.length, passages: archive.index.allPassages.to }, "Articles indexed");
	return {
		articles: new Map(articles.map((article) => [article.id, article])),
		withdrawn,
		archive,
		ask: (request) => ask({ ...request, now: toIsoDate(new Date(now())) }),
		check: createCheck(archive),
		directory: createDirectory(archive.index),
		state,
		limits: createLimits(now),
		conversations: createConversations(now),
		log,
		reportFailure: createReportFailure(config),
		giveUp: watch.giveUp,
		now,
	};
}

/** The platforms that are set up; only these are loaded. */
function choosePlatforms({ discord, slack }: ServeConfig, newsroom: Newsroom): readonly Platform[] {
	const platforms: Platform[] = [];
	if (discord) {
		const start = async () => (await import("../discord/bot.ts")).startDiscord(discord, newsroom);
		platforms.push({ name: "Discord", start });
	}
	if (slack) {
		const start = async () => (await import("../slack/bot.ts")).startSlack(slack, newsroom);
		platforms.push({ name: "Slack", start });
	}
	return platforms;
}
