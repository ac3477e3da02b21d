import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { z } from "zod";
import { forgetInEngine } from "../../program/engine/change-engine.ts";
import { type ForgettableArticle, findForgettable, forgetArticle } from "../../program/forget-article.ts";
import { sharePast } from "../../program/past/share-past.ts";
import { BAD_USAGE, FAILURE, NO_SUCH_ARTICLE, printProblems, refuse, SUCCESS } from "../../program/refuse.ts";
import { type Config, readConfig } from "../../settings/config.ts";
import { openStateIfThere, type StatePlace } from "../../state/open-state-of.ts";
import { type ForgottenLine, tellForgotten } from "../../terminal/articles/forgotten-line.ts";
import { onOneLine } from "../../terminal/show-controls.ts";

const ForgetOptions = z.object({
	yes: z.boolean().default(false),
	json: z.boolean().default(false),
	corpus: z.string().optional(),
});

const NEEDS_YES = "this cannot be undone, so it needs --yes where nobody can be asked";

/** Runs `articles forget` with the id and the options that were typed, and gives its exit code. */
export async function runForget(id: string, typed: unknown): Promise<number> {
	const { yes, json, corpus } = ForgetOptions.parse(typed);
	const settings = readConfig();
	if (settings.kind === "faults") return refuse(BAD_USAGE, ...settings.faults);
	const { config } = settings;
	try {
		const article = find(id, corpus, config);
		if (article instanceof Error) return refuse(BAD_USAGE, article.message);
		if (article === null) return refuse(BAD_USAGE, `Cannot forget article "${id}": ${NO_SUCH_ARTICLE}`);
		if (!yes && !process.stdin.isTTY) return refuse(BAD_USAGE, `Cannot forget article "${id}": ${NEEDS_YES}`);
		if (!yes && !(await isMeant(id))) return refuse(FAILURE, `Article "${id}" is kept as it was`);
		const line = await forget(article, config, corpus);
		// The engine last: what it holds may be written again until no program reads the article any more.
		if (config.engine !== null) await forgetInEngine(config.engine, id).catch(explainKept);
		process.stdout.write(`${json ? JSON.stringify(line) : tellForgotten(line)}\n`);
		return line.erased ? SUCCESS : FAILURE;
	} catch (error) {
		if (error instanceof UnsharedError)
			return refuse(FAILURE, `Article "${id}" is forgotten here, but not elsewhere yet: ${error.message}; ${AGAIN}`);
		return refuse(FAILURE, `Cannot forget article "${id}": ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** What was forgotten here could not be shared. */
class UnsharedError extends Error {
	override readonly name = "UnsharedError";
}

const AGAIN = "once that is mended, run this again";

function explainKept(error: Error): never {
	throw new Error(`it is erased here, but maybe not in ${error.message}; npm run articles -- load withdraws it there`);
}

function find(id: string, corpus: string | undefined, config: Config): ForgettableArticle | Error | null {
	const { corpusDirectory, dataDirectory } = config;
	try {
		return findForgettable(id, { directory: corpus ?? corpusDirectory, dataDirectory });
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

async function isMeant(id: string): Promise<boolean> {
	const prompt = createInterface({ input: process.stdin, output: process.stderr });
	const question = `Erase article "${onOneLine(id)}" and all that is stored of it, for good? Type yes: `;
	// Whoever leaves without an answer does not mean it.
	const answer = await Promise.race([prompt.question(question).catch(() => ""), once(prompt, "close").then(() => "")]);
	prompt.close();
	return answer.trim().toLowerCase() === "yes";
}

async function forget(article: ForgettableArticle, config: Config, corpus: string | undefined): Promise<ForgottenLine> {
	const { keepVersions } = config;
	const onHeld = () =>
		printProblems(["A program that serves holds the article: it lets go of it within half a minute"]);
	const erasure = await forgetArticle(article, { keepVersions, onHeld });
	// Last, for until then a program that serves may answer from it.
	const state = await eraseState(config, article.id).catch((error: Error) => error);
	const unshared = state instanceof Error ? state.message : await sharePast(config, corpus);
	if (unshared !== null && config.databaseUrl !== null) throw new UnsharedError(unshared);
	if (state instanceof Error) throw state;
	const blockedBy = erasure === "held" ? "serving" : erasure === "erased" && state.isWhole ? null : "reading";
	const { answers, letters } = state;
	return { article: article.id, erased: blockedBy === null, blockedBy, answers, letters, files: [...article.paths] };
}

async function eraseState(place: StatePlace, id: string) {
	const state = await openStateIfThere(place);
	if (state === null) return { answers: 0, letters: 0, isWhole: true };
	try {
		return await state.erase(id);
	} finally {
		await state.close();
	}
}
