import { text } from "node:stream/consumers";
import { z } from "zod";
import type { Checked, Pasting } from "../core/check/verdict.ts";
import { createCheck } from "../core/check.ts";
import { EngineError } from "../engine/engine-error.ts";
import type { EngineSettings } from "../engine/settings.ts";
import { refuseQuotation } from "../presentation/check/refuse-quotation.ts";
import { readEngine } from "../program/engine/read-engine.ts";
import { createReportFailure } from "../program/log.ts";
import { openCorpus } from "../program/open-corpus.ts";
import { openRecall } from "../program/past/open-recall.ts";
import { BAD_USAGE, FAILURE, NO_SUCH_ARTICLE, printProblems, refuse, SUCCESS } from "../program/refuse.ts";
import type { Config } from "../settings/config.ts";
import { toCheckLine } from "../terminal/check-line.ts";
import { momentOf } from "../terminal/iso-date.ts";
import { createNameMatch } from "../terminal/match-name.ts";
import { renderCheck } from "../terminal/render-check.ts";

const CheckOptions = z.object({
	json: z.boolean().default(false),
	corpus: z.string().optional(),
	verbose: z.boolean().default(false),
	article: z.string().optional(),
	speaker: z.string().optional(),
});

/** Runs `check` with the words and options that were typed, and gives its exit code. */
export async function runCheck(words: readonly string[], typed: unknown): Promise<number> {
	const { json, corpus: directory, article, speaker, verbose } = CheckOptions.parse(typed);
	if (speaker !== undefined && createNameMatch(speaker) === null)
		return refuse(BAD_USAGE, "Cannot check: --speaker needs a name");
	const isPiped = words.length === 1 && words[0] === "-";
	const pasted = isPiped ? (await text(process.stdin)).trim() : words.join(" ");
	const refusal = refuseQuotation(pasted);
	if (refusal !== null) return refuse(BAD_USAGE, refusal);
	const engine = directory === undefined ? readEngine() : null;
	if (engine !== null) return checkInEngine({ text: pasted, speaker, article }, { ...engine, json });
	const opened = await openCorpus({ directory, article, isVerbose: verbose, complaint: "Cannot check" });
	if (opened.kind === "refused") return opened.exitCode;

	const { config } = opened;
	try {
		write(createCheck(opened.openArchive(), opened.recall)({ text: pasted, speaker, article }), { config, json });
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, await createReportFailure(config)(error));
	}
}

type Writing = { readonly config: Config; readonly json: boolean };

function write(checked: Checked, { config, json }: Writing): void {
	const { stdout: output } = process;
	const colours = config.allowsColours && output.isTTY === true && output.hasColors();
	const moment = momentOf(new Date());
	output.write(`${json ? JSON.stringify(toCheckLine(checked)) : renderCheck(checked, { colours, moment })}\n`);
}

async function checkInEngine(
	pasting: Pasting,
	{ engine, config, json }: Writing & { readonly engine: EngineSettings },
): Promise<number> {
	const { openEngine } = await import("../program/engine/open-engine.ts");
	const opened = await openEngine(engine, null).catch((error: Error) => error);
	if (opened instanceof Error) return refuse(FAILURE, opened.message);
	const past = openRecall(config, (problem) => printProblems([problem]));
	try {
		const { article } = pasting;
		if (article !== undefined) await opened.held.bring([article]);
		if (article !== undefined && typeof opened.held.get(article) !== "object")
			return refuse(BAD_USAGE, `Cannot check about article "${article}": ${NO_SUCH_ARTICLE}`);
		write(await opened.check(pasting, past.recall), { config, json });
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, error instanceof EngineError ? error.message : await createReportFailure(config)(error));
	} finally {
		past.close();
		await opened.close();
	}
}
