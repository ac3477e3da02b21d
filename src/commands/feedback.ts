import { BAD_USAGE, FAILURE, printProblems, refuse, SUCCESS } from "../program/refuse.ts";
import { readConfig } from "../settings/config.ts";
import { openStateIfThere, stateFileOf } from "../state/open-state-of.ts";
import { toVoteLine } from "../terminal/vote-line.ts";

/** Runs `feedback`: prints the votes on the answers that are kept, one JSON object a line; gives the exit code. */
export async function runFeedback(): Promise<number> {
	const read = readConfig();
	if (read.kind === "faults") return refuse(BAD_USAGE, ...read.faults);
	const { config } = read;
	try {
		const state = await openStateIfThere(config);
		if (state === null) return refuse(SUCCESS, `Nobody has voted: there is no "${stateFileOf(config)}" yet`);
		const votes = await state.votes.list();
		await state.close();
		if (votes.length === 0) printProblems(["Nobody has voted on an answer that is kept"]);
		process.stdout.write(votes.map((vote) => `${JSON.stringify(toVoteLine(vote))}\n`).join(""));
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, error instanceof Error ? error.message : String(error));
	}
}
