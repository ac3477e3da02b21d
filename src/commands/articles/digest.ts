import { z } from "zod";
import { createAsk } from "../../core/ask.ts";
import { createReportFailure } from "../../program/log.ts";
import { openCorpus } from "../../program/open-corpus.ts";
import { FAILURE, refuse, SUCCESS } from "../../program/refuse.ts";
import { toDigestLine } from "../../terminal/articles/digest-line.ts";
import { renderAnswer } from "../../terminal/render.ts";

const DigestOptions = z.object({ json: z.boolean().default(false), corpus: z.string().optional() });

/** Asks for all who are quoted in the article that is asked about. */
const QUOTED = "who is quoted?";

/** Runs `articles digest` with the id of an article and what else was typed, and gives its exit code. */
export async function runDigest(id: string, typed: unknown): Promise<number> {
	const { json, corpus: directory } = DigestOptions.parse(typed);
	const opened = await openCorpus({ directory, article: id, complaint: "Cannot tell" });
	if (opened.kind === "refused") return opened.exitCode;
	try {
		const answer = createAsk(opened.openArchive())({ question: QUOTED, article: id });
		if (answer.kind !== "told" || answer.told.kind !== "quoted" || answer.told.article === null)
			throw new Error(`Cannot tell who is quoted in an article: the answer is "${answer.kind}"`);
		const { article } = answer.told;
		const text = json ? JSON.stringify(toDigestLine(article, answer.told)) : renderAnswer(answer, { colours: false });
		process.stdout.write(`${text}\n`);
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, await createReportFailure(opened.config)(error));
	}
}
