import { z } from "zod";
import { type OpenedEngine, openEngine } from "../program/engine/open-engine.ts";
import { openCorpus } from "../program/open-corpus.ts";
import { askWith, openReader } from "../program/open-reader.ts";
import { BAD_USAGE, FAILURE, printProblems, refuse, SUCCESS } from "../program/refuse.ts";
import { toIsoDate } from "../terminal/iso-date.ts";
import { openBatchQuestions } from "../terminal/operating/batch-questions.ts";
import { compareAnswers } from "../terminal/operating/compare-answers.ts";

const CompareOptions = z.object({ corpus: z.string().optional(), json: z.boolean().default(false) });

/**
 * Runs `compare` with a file of questions: asks each of the folder of articles and of the engine, prints each whose
 * answers differ, and how many do. The exit code is that of a failure where some do.
 */
export async function runCompare(file: string, typed: unknown): Promise<number> {
	const { corpus, json } = CompareOptions.parse(typed);
	const opened = await openCorpus({ directory: corpus, complaint: "Cannot compare" });
	if (opened.kind === "refused") return opened.exitCode;
	const { config } = opened;
	if (config.engine === null) return refuse(BAD_USAGE, "Cannot compare: SEARCH_URL is not set");
	const questions = openBatchQuestions(file);
	if (questions instanceof Error) return refuse(BAD_USAGE, questions.message);
	const reader = openReader(config, (problem) => printProblems([problem]));
	let engine: OpenedEngine | undefined;
	try {
		engine = await openEngine(config.engine, reader);
		const here = askWith(reader, opened.openArchive());
		const now = toIsoDate(new Date());
		let differing = 0;
		for (const asked of questions) {
			const request = { ...asked, now };
			const [own, other] = [await here(request), await engine.ask(request)];
			const difference = compareAnswers(own, other);
			if (difference === null) continue;
			differing++;
			process.stdout.write(json ? `${JSON.stringify(difference)}\n` : `${difference.told}\n`);
		}
		if (!json) process.stdout.write(`${differing} of ${questions.length} answers differ\n`);
		return differing === 0 ? SUCCESS : FAILURE;
	} catch (error) {
		return refuse(FAILURE, error instanceof Error ? error.message : String(error));
	} finally {
		await engine?.close();
		await reader?.close();
	}
}
