import { text } from "node:stream/consumers";
import { z } from "zod";
import { createCheck } from "../core/check.ts";
import { refuseQuotation } from "../presentation/check/refuse-quotation.ts";
import { createReportFailure } from "../program/log.ts";
import { openCorpus } from "../program/open-corpus.ts";
import { BAD_USAGE, FAILURE, refuse, SUCCESS } from "../program/refuse.ts";
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
	const opened = await openCorpus({ directory, article, isVerbose: verbose, complaint: "Cannot check" });
	if (opened.kind === "refused") return opened.exitCode;

	const { config } = opened;
	try {
		const checked = createCheck(opened.openArchive(), opened.recall)({ text: pasted, speaker, article });
		const { stdout: output } = process;
		const colours = config.allowsColours && output.isTTY === true && output.hasColors();
		output.write(
			`${json ? JSON.stringify(toCheckLine(checked)) : renderCheck(checked, { colours, moment: momentOf(new Date()) })}\n`,
		);
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, await createReportFailure(config)(error));
	}
}
