import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { z } from "zod";
import type { Answer } from "../core/answer/answer.ts";
import type { Ask } from "../core/ask.ts";
import { checkPasted, createCheck } from "../core/check.ts";
import type { Order } from "../core/question/filter.ts";
import { checkQuestion } from "../presentation/check-question.ts";
import { type Narrowing, readTypedNarrowing } from "../presentation/typed-narrowing.ts";
import { createReportFailure, type ReportFailure } from "../program/log.ts";
import { openCorpus } from "../program/open-corpus.ts";
import { askWith, openReader } from "../program/open-reader.ts";
import type { ReadFolder } from "../program/read-folder.ts";
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
	const opened = await openCorpus({ directory, article, isVerbose: verbose, complaint: "Cannot ask" });
	if (opened.kind === "refused") return opened.exitCode;
	const reportFailure = createReportFailure(opened.config);
	try {
		await answer(words, { ...options, ...opened, narrowing: read.narrowing, reportFailure });
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, await reportFailure(error));
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

type Task = Pick<AskOptions, "json" | "batch" | "article" | "speaker"> &
	Pick<ReadFolder["read"], "articles" | "openArchive" | "recall"> & {
		readonly config: Config;
		readonly narrowing: Narrowing;
		readonly reportFailure: ReportFailure;
	};

// What only some of the ways to ask need is loaded for them alone.
async function answer(words: readonly string[], task: Task): Promise<void> {
	const { articles, article, config, reportFailure } = task;
	const { stdin: input, stdout: output } = process;
	const archive = task.openArchive();
	const reader = openReader(config, (problem) => printProblems([problem]));
	const [ask, check] = [narrow(askWith(reader, archive), task), createCheck(archive, task.recall)];
	const moment = () => momentOf(new Date());
	const colours = config.allowsColours && output.isTTY === true && output.hasColors();

	if (task.batch !== undefined) {
		const { startBatch } = await import("../terminal/batch.ts");
		const articleIds = new Set(articles.map(({ id }) => id));
		return startBatch({ ask, articleIds, article, reportFailure, input: openBatch(task.batch), output });
	}
	if (words.length === 0) {
		const { startTerminal } = await import("../terminal/bot.ts");
		const hasPrompt = input.isTTY === true && output.isTTY === true;
		return startTerminal({ article, check, colours, moment, reportFailure, input, output, hasPrompt }, ask);
	}
	const asked = { question: words.join(" "), article, speaker: task.speaker };
	const given = await ask(asked);
	const pasted = () => checkPasted(check, asked);
	output.write(`${task.json ? await toJson(given) : renderReply(given, pasted(), { colours, moment: moment() })}\n`);
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
