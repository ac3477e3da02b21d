import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { z } from "zod";
import { type Config, readConfig } from "./config.ts";
import type { Article } from "./core/article/article.ts";
import { createAsk } from "./core/ask.ts";
import { describeFault, loadCorpus } from "./corpus.ts";
import { createReportFailure, type ReportFailure } from "./log.ts";
import { toAnswerLine } from "./terminal/answer-line.ts";
import { startBatch } from "./terminal/batch.ts";
import { startTerminal } from "./terminal/bot.ts";
import { checkQuestion } from "./terminal/check-question.ts";
import { renderAnswer } from "./terminal/render.ts";
import { onOneLine } from "./terminal/show-controls.ts";

const SUCCESS = 0;
const FAILURE = 1;
const BAD_USAGE = 2;

const AskOptions = z.object({
	json: z.boolean().default(false),
	batch: z.string().optional(),
	corpus: z.string().optional(),
	article: z.string().optional(),
});

type AskOptions = z.infer<typeof AskOptions>;

/** Runs `ask` with the words and options that were typed, and gives its exit code. */
export async function runAsk(words: readonly string[], typed: unknown): Promise<number> {
	const options = AskOptions.parse(typed);
	const problem = await checkUsage(words, options);
	if (problem !== null) return refuse(BAD_USAGE, problem);
	const read = readConfig();
	if (read.kind === "faults") return refuse(BAD_USAGE, ...read.faults);

	const directory = options.corpus ?? read.config.corpusDirectory;
	const corpus = await loadCorpus(directory).catch((error: Error) => error);
	if (corpus instanceof Error) return refuse(BAD_USAGE, corpus.message);
	const faults = corpus.faults.map(describeFault);
	if (corpus.articles.length === 0)
		return refuse(FAILURE, ...faults, `Cannot ask: there is no article to read in "${directory}"`);
	if (options.article !== undefined && !corpus.articles.some(({ id }) => id === options.article))
		return refuse(BAD_USAGE, `Cannot ask about article "${options.article}": there is no such article`);
	print(faults);
	const reportFailure = createReportFailure(read.config);
	try {
		await answer(words, { ...options, config: read.config, articles: corpus.articles, reportFailure });
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, await reportFailure(error));
	}
}

async function checkUsage(words: readonly string[], { json, batch }: AskOptions): Promise<string | null> {
	if (batch !== undefined && words.length > 0) return "Cannot ask: give a question or --batch, not both";
	if (batch !== undefined) return checkBatch(batch);
	if (words.length === 0) return json ? "Cannot ask: --json needs a question" : null;
	const problem = checkQuestion(words.join(" "));
	return problem && `Cannot ask: the question ${problem}`;
}

async function checkBatch(file: string): Promise<string | null> {
	if (file === "-") return null;
	const entry = await stat(file).catch(() => null);
	if (entry === null) return `Cannot read batch "${file}": there is no such file`;
	return entry.isDirectory() ? `Cannot read batch "${file}": it is a folder` : null;
}

type Task = AskOptions & {
	readonly config: Config;
	readonly articles: readonly Article[];
	readonly reportFailure: ReportFailure;
};

async function answer(words: readonly string[], task: Task): Promise<void> {
	const { articles, article, config, reportFailure } = task;
	const { stdin: input, stdout: output } = process;
	const ask = createAsk(articles);
	const colours = config.allowsColours && output.isTTY === true && output.hasColors();

	if (task.batch !== undefined) {
		const articleIds = new Set(articles.map(({ id }) => id));
		return startBatch({ ask, articleIds, article, reportFailure, input: openBatch(task.batch), output });
	}
	if (words.length === 0) {
		const hasPrompt = input.isTTY === true && output.isTTY === true;
		return startTerminal({ article, colours, reportFailure, input, output, hasPrompt }, ask);
	}
	const given = ask({ question: words.join(" "), article });
	output.write(`${task.json ? JSON.stringify(toAnswerLine(given)) : renderAnswer(given, { colours })}\n`);
}

function openBatch(file: string): Readable {
	return file === "-" ? process.stdin : createReadStream(file);
}

function refuse(exitCode: number, ...problems: readonly string[]): number {
	print(problems);
	return exitCode;
}

function print(problems: readonly string[]): void {
	for (const problem of problems) process.stderr.write(`${onOneLine(problem)}\n`);
}
