import { REMEMBER_NOTHING, type RecallEarlier } from "../../core/check/earlier.ts";
import { type Decisions, NOTHING_DECIDED, readDecisions } from "./decisions.ts";
import { type Forgotten, NOTHING_FORGOTTEN, readForgotten } from "./forgotten.ts";
import { describeUnusable, openHistoryToRead } from "./open-history.ts";
import { createRecall } from "./recall.ts";

/** What whoever answers knows of the past of a folder. */
export type Past = {
	/** The articles that were forgotten by then. */
	readonly forgotten: Forgotten;
	/** What editors had decided by then. */
	readonly decisions: Decisions;
	readonly recall: RecallEarlier;
	/** False where there is a history that cannot be used. */
	readonly isSound: boolean;
	readonly close: () => void;
};

const NO_PAST: Past = {
	forgotten: NOTHING_FORGOTTEN,
	decisions: NOTHING_DECIDED,
	recall: REMEMBER_NOTHING,
	isSound: true,
	close: () => {},
};

/** Opens the history of a folder to read; where it cannot be used, `complain` is told, and there is no past. */
export function readPast(file: string, complain: (problem: string) => void): Past {
	const opened = openHistoryToRead(file);
	if (opened.kind === "none") return NO_PAST;
	if (opened.kind === "unusable") {
		complain(opened.problem);
		return { ...NO_PAST, isSound: false };
	}
	const { database } = opened;
	try {
		const forgotten = readForgotten(database);
		const recall = createRecall(database, { file, complain });
		return { forgotten, decisions: readDecisions(database), recall, isSound: true, close: () => database.close() };
	} catch (error) {
		database.close();
		complain(describeUnusable(file, error));
		return { ...NO_PAST, isSound: false };
	}
}
