import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive } from "../bench/lifelike-archive.ts";
import { quantile } from "../bench/measure.ts";
import { writeArchive } from "../bench/write-archive.ts";
import { type StartedServe, startServe } from "../commands/started-serve.ts";
import { openDiscordOfCommands } from "./asked-discord.ts";
import { type AskedPlatform, settingsOf } from "./asked-platform.ts";
import { openSlack } from "./asked-slack.ts";
import { report, untilConnected, untilQuiet } from "./follow-fates.ts";

const [ARTICLES, CHANGED, CHANNELS] = [10_000, 1_000, 20];
/** Each platform is asked ten times in a second. */
const EVERY = 100;
/** How long the program is asked while nothing changes, and after the last change, in milliseconds. */
const [REST, AFTER] = [10_000, 4_000];
/** The longest that all but one in a hundred acknowledgements may take, in milliseconds. */
const MOST = 1_000;

/** Asks steadily on both platforms while 10,000 articles are first read, and while 1,000 of them change. */
export async function soakReload(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "soak-reload-"));
	const platforms = [await openDiscordOfCommands(CHANNELS), await openSlack(CHANNELS)];
	const [corpus, delays] = [join(folder, "corpus"), join(folder, "delays")];
	const [model] = loadCorpus("corpus").articles;
	if (!model) throw new Error("Cannot soak a reload: there is no article in the corpus");
	const archive = makeLifelikeArchive(model, ARTICLES);
	writeArchive(corpus, archive);
	writeFileSync(delays, "");
	const serve = startServe({
		...settingsOf(platforms),
		...{ CORPUS_DIR: corpus, DATA_DIR: join(folder, "data"), LOOP_DELAYS: delays },
		NODE_OPTIONS: `--import=${new URL("note-loop-delays.ts", import.meta.url)}`,
	});
	const kill = () => void serve.program.kill("SIGKILL");
	process.once("exit", kill);
	try {
		console.log(`\n${CHANGED.toLocaleString("en")} of ${ARTICLES.toLocaleString("en")} articles change under way`);
		await untilConnected(platforms);
		let asked = 0;
		const asking = setInterval(() => {
			for (const { ask } of platforms) ask(asked);
			asked++;
		}, EVERY);
		const connected = Date.now();
		await untilLogged(serve, "Articles indexed", 1);
		const read = Date.now();
		await wait(REST);
		const changed = Date.now();
		writeArchive(
			corpus,
			archive.slice(1, CHANGED + 1).map((it) => ({ ...it, text: `${it.text}\n\nIt rained.` })),
		);
		await untilStill(serve);
		clearInterval(asking);
		await untilQuiet(platforms);
		const tellAll = (name: string, from: number, to: number) => {
			tellDelays(delays, { name, from, to });
			return Math.max(...platforms.map((platform) => tell(platform, { name, from, to })));
		};
		tellAll("first reading", connected, read);
		tellAll("nothing changes", read, changed);
		const slowest = tellAll("reload", changed, Date.now());
		const failed = platforms.filter((platform) => !report(platform));
		if (failed.length > 0) throw new Error(`Cannot answer all once: ${failed.map(({ name }) => name).join(", ")}`);
		if (slowest > MOST) throw new Error(`Cannot acknowledge in time: one in a hundred takes ${slowest.toFixed(0)} ms`);
	} finally {
		serve.program.kill("SIGTERM");
		await serve.ended;
		process.off("exit", kill);
		await Promise.all(platforms.map(({ stop }) => stop()));
		rmSync(folder, { recursive: true });
	}
}

function countLogged({ read }: StartedServe, message: string): number {
	return read().split(message).length - 1;
}

async function untilLogged(serve: StartedServe, message: string, times: number): Promise<void> {
	while (countLogged(serve, message) < times) {
		if (serve.program.exitCode !== null) throw new Error(`Cannot go on: the program ended: ${serve.read()}`);
		await wait(20);
	}
}

/** Waits until the articles change, and then no more. */
async function untilStill(serve: StartedServe): Promise<void> {
	for (let times = 0; times < countLogged(serve, "Articles changed") || times === 0; ) {
		await untilLogged(serve, "Articles changed", times + 1);
		times = countLogged(serve, "Articles changed");
		await wait(AFTER);
	}
}

type Phase = { readonly name: string; readonly from: number; readonly to: number };

/** Prints how soon a platform was acknowledged in a phase; gives the 99th percentile. */
function tell({ name: platform, acknowledgements }: AskedPlatform, { name, from, to }: Phase): number {
	const own = acknowledgements().filter(({ at }) => at >= from && at < to);
	const took = Float64Array.from(own.map((it) => it.took ?? Number.POSITIVE_INFINITY)).sort();
	const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)];
	const figures = `p50 ${p50.toFixed(0)} ms  p99 ${p99.toFixed(0)} ms`;
	console.log(`  ${name.padEnd(16)} ${platform.padEnd(8)} ${took.length} acknowledged  ${figures}`);
	return p99;
}

/** Prints how long the event loop of the program was blocked at most in a phase. */
function tellDelays(file: string, { name, from, to }: Phase): void {
	const lines = readFileSync(file, "utf8").trim().split("\n");
	const noted = lines.map((line) => line.split(" ").map(Number)).filter(([at = 0]) => at >= from && at < to);
	const [blocked, worked] = [1, 2].map((column) => Math.max(0, ...noted.map((figures) => figures[column] ?? 0)));
	const work = `or ${worked?.toFixed(0)} ms of its own work`;
	console.log(`  ${name.padEnd(16)} the event loop is blocked for ${blocked?.toFixed(0)} ms at most, ${work}`);
}
