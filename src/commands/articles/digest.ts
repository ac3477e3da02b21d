import { z } from "zod";
import { type Archive, openArchive } from "../../core/answer/archive.ts";
import { createAsk } from "../../core/ask.ts";
import { EngineError } from "../../engine/engine-error.ts";
import { readEngine } from "../../program/engine/read-engine.ts";
import { readFromEngine } from "../../program/engine/read-from-engine.ts";
import { createReportFailure } from "../../program/log.ts";
import { openCorpus } from "../../program/open-corpus.ts";
import { BAD_USAGE, FAILURE, NO_SUCH_ARTICLE, refuse, SUCCESS } from "../../program/refuse.ts";
import type { Config } from "../../settings/config.ts";
import { toDigestLine } from "../../terminal/articles/digest-line.ts";
import { renderAnswer } from "../../terminal/render.ts";

const DigestOptions = z.object({ json: z.boolean().default(false), corpus: z.string().optional() });

/** Asks for all who are quoted in the article that is asked about. */
const QUOTED = "who is quoted?";
const COMPLAINT = "Cannot tell";

/** Runs `articles digest` with the id of an article and what else was typed, and gives its exit code. */
export async function runDigest(id: string, typed: unknown): Promise<number> {
	const { json, corpus: directory } = DigestOptions.parse(typed);
	const read = directory === undefined ? readEngine() : null;
	if (read !== null) {
		const open = async () => {
			const articles = await Array.fromAsync(readFromEngine(read.engine, { article: id }));
			return articles.length === 0 ? null : openArchive(articles);
		};
		return tell(id, { json, config: read.config, open });
	}
	const opened = await openCorpus({ directory, article: id, complaint: COMPLAINT });
	if (opened.kind === "refused") return opened.exitCode;
	return tell(id, { json, config: opened.config, open: async () => opened.openArchive() });
}

type Telling = {
	readonly json: boolean;
	readonly config: Config;
	/** The archive that holds the article; null where it is not there. */
	readonly open: () => Promise<Archive | null>;
};

async function tell(id: string, { json, config, open }: Telling): Promise<number> {
	try {
		const archive = await open();
		if (archive === null) return refuse(BAD_USAGE, `${COMPLAINT} about article "${id}": ${NO_SUCH_ARTICLE}`);
		const answer = createAsk(archive)({ question: QUOTED, article: id });
		if (answer.kind !== "told" || answer.told.kind !== "quoted" || answer.told.article === null)
			throw new Error(`Cannot tell who is quoted in an article: the answer is "${answer.kind}"`);
		const { article } = answer.told;
		const text = json ? JSON.stringify(toDigestLine(article, answer.told)) : renderAnswer(answer, { colours: false });
		process.stdout.write(`${text}\n`);
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, error instanceof EngineError ? error.message : await createReportFailure(config)(error));
	}
}
