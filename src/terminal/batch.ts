import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { Ask } from "../core/ask.ts";
import { toAnswerLine } from "./answer-line.ts";
import { LineId, parseQuestionLine, type QuestionLine } from "./question-line.ts";
import { type InputLine, splitLines } from "./split-lines.ts";
import { createThreads, type Threads } from "./threads.ts";

/** The JSON object that a line gets which cannot be answered. */
export const ErrorLine = z.strictObject({ id: LineId.optional(), error: z.string() });

export type ErrorLine = z.infer<typeof ErrorLine>;

export type BatchSettings = {
	readonly ask: Ask;
	/** The ids of the articles that a line may ask about. */
	readonly articleIds: Pick<ReadonlySet<string>, "has">;
	/** The article to ask about where a line names none. */
	readonly article?: string | undefined;
	/** Logs what went wrong and gives a text about it that anybody may see. */
	readonly reportFailure: (error: unknown) => Promise<string>;
	readonly input: Readable;
	readonly output: Writable;
};

/**
 * Answers JSON lines with JSON lines, one by one and in order, as fast as they are read; a thread is one conversation.
 */
export async function startBatch({ input, output, ...settings }: BatchSettings): Promise<void> {
	await pipeline(input, splitLines, (lines) => answerLines(lines, { ...settings, threads: createThreads() }), output);
}

type AnswerSettings = Omit<BatchSettings, "input" | "output"> & { readonly threads: Threads };

async function* answerLines(lines: AsyncIterable<InputLine>, settings: AnswerSettings): AsyncGenerator<string> {
	let number = 0;
	for await (const line of lines) {
		number++;
		if (line.kind === "line" && line.text.trim() === "") continue;
		yield `${JSON.stringify(await answerLine(line, number, settings))}\n`;
	}
}

async function answerLine(line: InputLine, number: number, settings: AnswerSettings): Promise<object> {
	if (line.kind === "fault") return toErrorLine(`Cannot read line ${number}: ${line.problem}`);
	const parsed = parseQuestionLine(line.text);
	if (parsed.kind === "fault") return toErrorLine(`Cannot read line ${number}: ${parsed.problem}`, parsed.id);
	return answerQuestion(parsed.line, settings);
}

async function answerQuestion(line: QuestionLine, settings: AnswerSettings): Promise<object> {
	const { id, article = settings.article, thread, ...narrowed } = line;
	const { threads } = settings;
	if (article !== undefined && !settings.articleIds.has(article))
		return toErrorLine(`Cannot ask about article "${article}": there is no such article`, id);
	try {
		const conversation = thread === undefined ? undefined : threads.find(thread);
		const answer = await settings.ask({ ...narrowed, article, conversation });
		if (thread !== undefined) threads.keep(thread, answer.conversation);
		return toAnswerLine(answer, id);
	} catch (error) {
		return toErrorLine(await settings.reportFailure(error), id);
	}
}

function toErrorLine(error: string, id?: LineId): ErrorLine {
	return id === undefined ? { error } : { id, error };
}
