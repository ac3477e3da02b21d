import { join } from "node:path";
import { openArchive } from "../core/answer/archive.ts";
import type { Article } from "../core/article/article.ts";
import { createAsk } from "../core/ask.ts";
import { createCheck } from "../core/check.ts";
import { createDirectory } from "../core/directory/directory.ts";
import type { Log } from "../newsroom/log.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import { createLog, createReportFailure } from "../program/log.ts";
import { openCorpus } from "../program/open-corpus.ts";
import { BAD_USAGE, FAILURE, refuse, SUCCESS } from "../program/refuse.ts";
import { type Platform, servePlatforms } from "../program/serve-platforms.ts";
import { type Watch, watchForEnd } from "../program/watch-for-end.ts";
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
/** How long after the end something may still hold the process open, in milliseconds. */
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
	const opened = await openCorpus({ directory: config.corpusDirectory, complaint: "Cannot serve" });
	if (opened.kind === "refused") return opened.exitCode;
	const opening = tryOpenState(join(config.dataDirectory, STATE_FILE));
	if (opening instanceof Error) return refuse(FAILURE, opening.message);
	const state = guardState(opening, { tell: (change) => tellOfState(log, change) });
	return serve(config, { articles: opened.articles, state, log, watch });
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

type Opened = {
	readonly articles: readonly Article[];
	readonly state: State;
	readonly log: Log;
	readonly watch: Watch;
};

async function serve(config: ServeConfig, opened: Opened): Promise<number> {
	const { state, log, watch } = opened;
	const reportFailure = createReportFailure(config, "Cannot serve");
	const newsroom = openNewsroom(config, opened);
	const sweep = () => state.sweep().catch(reportFailure);
	const sweeping = setInterval(sweep, HOUR);
	await sweep();
	const ending = await servePlatforms(choosePlatforms(config, newsroom), { ended: watch.ended, log, reportFailure });
	clearInterval(sweeping);
	await state.close();
	log.info({}, "Stopped");
	// What is still open after that, such as a platform that did not stop in time, is cut off.
	setTimeout(() => process.exit(), GRACE).unref();
	if (ending.kind === "signal") return SUCCESS;
	const { error } = ending;
	return refuse(FAILURE, error instanceof PlatformError ? error.message : await reportFailure(error));
}

function openNewsroom(config: ServeConfig, { articles, state, log, watch }: Opened): Newsroom {
	const now = Date.now;
	const archive = openArchive(articles);
	const ask = createAsk(archive);
	log.info({ articles: articles.length, passages: archive.index.passages.length }, "Articles indexed");
	return {
		articles: new Map(articles.map((article) => [article.id, article])),
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
