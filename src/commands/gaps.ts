import { z } from "zod";
import type { Unanswered } from "../core/gaps/gap.ts";
import { groupGaps, termsAsked, termsOfAsked } from "../core/gaps/group-gaps.ts";
import { BAD_USAGE, FAILURE, printProblems, refuse, SUCCESS } from "../program/refuse.ts";
import { readServeConfig } from "../settings/config.ts";
import { openStateIfThere, stateFileOf } from "../state/open-state-of.ts";
import type { UnansweredStore } from "../state/unanswered.ts";
import { showGap } from "../terminal/operating/gap-line.ts";

const GapsOptions = z.object({
	json: z.boolean().default(false),
	since: z.iso.date("Cannot list gaps: --since needs a day, such as 2026-03-04").default(""),
	forget: z.string().optional(),
});

type GapsOptions = z.infer<typeof GapsOptions>;

/**
 * Runs `gaps`: prints what was asked and not answered, the same questions together, or erases those of certain words;
 * gives the exit code.
 */
export async function runGaps(typed: unknown): Promise<number> {
	const options = GapsOptions.safeParse(typed);
	if (!options.success) return refuse(BAD_USAGE, ...options.error.issues.map(({ message }) => message));
	const read = readServeConfig();
	if (read.kind === "faults") return refuse(BAD_USAGE, ...read.faults);
	const { keepsQuestions } = read.config;
	try {
		const state = await openStateIfThere(read.config);
		if (state === null) {
			const nothing = `Nothing was asked: there is no "${stateFileOf(read.config)}" yet`;
			return refuse(SUCCESS, nothing, ...adviceOf(keepsQuestions));
		}
		const { forget } = options.data;
		const done = forget === undefined ? list(state.unanswered, options.data) : erase(state.unanswered, forget);
		const found = await done.finally(state.close);
		if (found === 0 && forget === undefined)
			printProblems(["No question is kept that was not answered", ...adviceOf(keepsQuestions)]);
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, error instanceof Error ? error.message : String(error));
	}
}

function adviceOf(keepsQuestions: boolean): readonly string[] {
	return keepsQuestions ? [] : ["Questions are kept only where KEEP_QUESTIONS=yes is set, while the program serves"];
}

async function list(unanswered: UnansweredStore, { since, json }: GapsOptions): Promise<number> {
	const gaps = groupGaps(await unanswered.list(since));
	process.stdout.write(gaps.map((gap) => `${json ? JSON.stringify(gap) : showGap(gap)}\n`).join(""));
	return gaps.length;
}

/** Erases the questions that hold all of these words, in whatever form. */
async function erase(unanswered: UnansweredStore, words: string): Promise<number> {
	const terms = termsAsked(words);
	const isMeant = (unanswered: Unanswered) => {
		const asked = new Set(termsOfAsked(unanswered));
		return terms.length > 0 && terms.every((term) => asked.has(term));
	};
	const erased = await unanswered.erase(isMeant);
	process.stdout.write(`Erased ${erased === 1 ? "1 question" : `${erased.toLocaleString("en")} questions`}\n`);
	return erased;
}
