import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { z } from "zod";
import type { Answer } from "../core/answer/answer.ts";
import type { Ask } from "../core/ask.ts";
import { REMEMBER_NOTHING } from "../core/check/earlier.ts";
import type { Checked, Pasting } from "../core/check/verdict.ts";
import { checkPasted, createCheck } from "../core/check.ts";
import type { Order } from "../core/question/filter.ts";
import { EngineError } from "../engine/engine-error.ts";
import { checkQuestion } from "../presentation/check-question.ts";
import { type Narrowing, readTypedNarrowing } from "../presentation/typed-narrowing.ts";
import { readEngine } from "../program/engine/read-engine.ts";
import { createReportFailure, type ReportFailure } from "../program/log.ts";
import { openCorpus } from "../program/open-corpus.ts";
import { askWith, openReader } from "../program/open-reader.ts";
import { BAD_USAGE, FAILURE, printProblems, refuse, SUCCESS } from "../program/refuse.ts";
import type { Config } from "../settings/config.ts";
import { momentOf, toIsoDate } from "../terminal/iso-date.ts";
import { createNameMatch } from "../terminal/match-name.ts";
import { renderReply } from "../terminal/render.ts";

const AskOptions = z.object({
	json: z.boolean().default(false),
	batch: z.string().optional(),
	corpus: z.string().optional(),
	verbose: z.boolean().default(false),
	article: z.string().optional(),
	speaker: z.string().optional(),
	since: z.string().optional(),
	until: z.string().optional(),
	author: z.string().optional(),
	section: z.string().optional(),
	newestFirst: z.boolean().default(false),
	oldestFirst: z.boolean().default(false),
});

type AskOptions = z.infer<typeof AskOptions>;

/** Runs `ask` with the words and options that were typed, and gives its exit code. */
export async function runAsk(words: readonly string[], typed: unknown): Promise<number> {
	const options = AskOptions.parse(typed);
	const problem = await checkUsage(words, options);
	if (problem !== null) return refuse(BAD_USAGE, problem);
	const read = readTypedNarrowing({ ...options, order: orderOf(options) }, toIsoDate(new Date()), "--");
	if (read.kind === "fault") return refuse(BAD_USAGE, `Cannot ask: ${read.problem}`);
	const { corpus: directory, article, verbose } = options;
	const engine = directory === undefined ? readEngine() : null;
	if (engine !== null) return askEngine(words, { ...options, ...engine, narrowing: read.narrowing });
	const opened = await openCorpus({ directory, article, isVerbose: verbose, complaint: "Cannot ask" });
	if (opened.kind === "refused") return opened.exitCode;
	const reportFailure = createReportFailure(opened.config);
	const { config, articles, recall } = opened;
	try {
		const archive = opened.openArchive();
		const reader = openReader(config, (problem) => printProblems([problem]));
		const given = {
			config,
			articleIds: new Set(articles.map(({ id }) => id)),
			narrowing: read.narrowing,
			reportFailure,
		};
		const ports = { ask: askWith(reader, archive), check: createCheck(archive, recall) };
		await answer(words, { ...options, ...given, ...ports });
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, await reportFailure(error));
	}
}

type EngineTask = AskOptions & {
	readonly config: Config;
	readonly engine: NonNullable<Config["engine"]>;
	readonly narrowing: Narrowing;
};

async function askEngine(words: readonly string[], { engine, ...options }: EngineTask): Promise<number> {
	const reportFailure = createReportFailure(options.config);
	const reader = openReader(options.config, (problem) => printProblems([problem]));
	const { openEngine } = await import("../program/engine/open-engine.ts");
	const opened = await openEngine(engine, reader).catch((error: Error) => error);
	try {
		if (opened instanceof Error) return refuse(FAILURE, opened.message);
		// Which articles there are, the engine knows: a question about another one finds nothing.
		const articleIds = { has: () => true };
		const check = (pasting: Pasting) => opened.check(pasting, REMEMBER_NOTHING);
		await answer(words, { ...options, ask: opened.ask, check, articleIds, reportFailure });
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, error instanceof EngineError ? error.message : await reportFailure(error));
	} finally {
		if (!(opened instanceof Error)) await opened.close();
		await reader?.close();
	}
}

async function checkUsage(words: readonly string[], options: AskOptions): Promise<string | null> {
	const { json, batch, speaker, newestFirst, oldestFirst } = options;
	if (newestFirst && oldestFirst) return "Cannot ask: give --newest-first or --oldest-first, not both";
	if (speaker !== undefined && createNameMatch(speaker) === null) return "Cannot ask: --speaker needs a name";
	if (batch !== undefined && words.length > 0) return "Cannot ask: give a question or --batch, not both";
	if (batch !== undefined) return checkBatch(batch);
	if (words.length === 0) return json ? "Cannot ask: --json needs a question" : null;
	const problem = checkQuestion(words.join(" "));
	return problem && `Cannot ask: the question ${problem}`;
}

function orderOf({ newestFirst, oldestFirst }: AskOptions): Order | undefined {
	if (newestFirst) return "newest";
	return oldestFirst ? "oldest" : undefined;
}

async function checkBatch(file: string): Promise<string | null> {
	if (file === "-") return null;
	const entry = await stat(file).catch(() => null);
	if (entry === null) return `Cannot read batch "${file}": there is no such file`;
	return entry.isDirectory() ? `Cannot read batch "${file}": it is a folder` : null;
}

type Task = Pick<AskOptions, "json" | "batch" | "article" | "speaker"> & {
	readonly config: Config;
	readonly ask: Ask;
	/** Checks what is pasted into a question. */
	readonly check: (pasting: Pasting) => Checked | Promise<Checked>;
	readonly articleIds: Pick<ReadonlySet<string>, "has">;
	readonly narrowing: Narrowing;
	readonly reportFailure: ReportFailure;
};

// What only some of the ways to ask need is loaded for them alone.
async function answer(words: readonly string[], task: Task): Promise<void> {
	const { article, articleIds, check, config, reportFailure } = task;
	const { stdin: input, stdout: output } = process;
	const ask = narrow(task.ask, task);
	const moment = () => momentOf(new Date());
	const colours = config.allowsColours && output.isTTY === true && output.hasColors();

	if (task.batch !== undefined) {
		const { startBatch } = await import("../terminal/batch.ts");
		return startBatch({ ask, articleIds, article, reportFailure, input: openBatch(task.batch), output });
	}
	if (words.length === 0) {
		const { startTerminal } = await import("../terminal/bot.ts");
		const hasPrompt = input.isTTY === true && output.isTTY === true;
		return startTerminal({ article, check, colours, moment, reportFailure, input, output, hasPrompt }, ask);
	}
	const asked = { question: words.join(" "), article, speaker: task.speaker };
	const given = await ask(asked);
	if (task.json) {
		output.write(`${await toJson(given)}\n`);
		return;
	}
	const pasted = await checkPasted(check, asked);
	output.write(`${renderReply(given, pasted, { colours, moment: moment() })}\n`);
}

async function toJson(given: Answer): Promise<string> {
	const { toAnswerLine } = await import("../terminal/answer-line.ts");
	return JSON.stringify(toAnswerLine(given));
}

/**
 * The port as the command line narrows it where a request does not, told of the day each time: a prompt may stay open
 * over midnight.
 */
function narrow(ask: Ask, { speaker, narrowing }: Task): Ask {
	return (request) => {
		const since = request.since ?? narrowing.since;
		const until = request.until ?? narrowing.until;
		const author = request.author ?? narrowing.author;
		const section = request.section ?? narrowing.section;
		const order = request.order ?? narrowing.order;
		return ask({ ...request, speaker, since, until, author, section, order, now: toIsoDate(new Date()) });
	};
}

function openBatch(file: string): Readable {
	return file === "-" ? process.stdin : createReadStream(file);
}
