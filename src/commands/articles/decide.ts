import { type Choose, type Decided, decide } from "../../program/decisions/decide.ts";
import { describeUnheard, sharePast } from "../../program/past/share-past.ts";
import { BAD_USAGE, FAILURE, NO_SUCH_ARTICLE, printProblems, refuse, SUCCESS } from "../../program/refuse.ts";
import { readConfig } from "../../settings/config.ts";
import { type DecidedLine, quoteForShell, tellDecided } from "../../terminal/articles/decided-line.ts";
import { tellEngine } from "./tell-engine.ts";

export type Deciding = {
	readonly json: boolean;
	/** The folder of articles that was typed. */
	readonly corpus?: string | undefined;
	/** What the command does, for its complaints: "withdraw". */
	readonly verb: string;
	readonly choose: Choose;
};

/** Runs a command by which an editor decides something of an article, by its id, and gives its exit code. */
export async function runDecision(id: string, { json, corpus, verb, choose }: Deciding): Promise<number> {
	const settings = readConfig();
	if (settings.kind === "faults") return refuse(BAD_USAGE, ...settings.faults);
	const { config } = settings;
	const place = { directory: corpus ?? config.corpusDirectory, config, now: Date.now() };
	const complaint = `Cannot ${verb} article "${id}"`;
	const unheard = await sharePast(config, place.directory);
	if (unheard !== null) printProblems([describeUnheard(unheard)]);
	const decided = await decide(id, choose, place).catch((error: Error) => error);
	if (decided instanceof Error) return refuse(FAILURE, `${complaint}: ${decided.message}`);
	if (decided.kind === "unread") return refuse(BAD_USAGE, decided.problem);
	if (decided.kind === "unknown") return refuse(BAD_USAGE, `${complaint}: ${explainUnknown(decided.near)}`);
	// Shared first: should the engine not be told, it is in force all the same.
	const unshared = decided.kind === "refused" ? null : await sharePast(config, place.directory);
	const told = await tellEngine(decided, { id, verb, place }).catch((error: Error) => error);
	if (told instanceof Error) return refuse(FAILURE, `${complaint} in ${told.message}`);
	if (told.kind === "refused") return refuse(FAILURE, `${complaint}: ${told.problem}`);
	const line = toLine(told);
	const ending = corpus === undefined ? "" : ` --corpus ${quoteForShell(corpus)}`;
	process.stdout.write(`${json ? JSON.stringify(line) : tellDecided(line, ending)}\n`);
	if (unshared === null) return SUCCESS;
	return refuse(
		FAILURE,
		`What was decided of article "${id}" holds here, but is not shared yet: ${unshared}; ${LATER}`,
	);
}

const LATER = "the next command or program of this DATA_DIR that reaches the database shares it";

function explainUnknown(near: readonly string[]): string {
	if (near.length === 0) return NO_SUCH_ARTICLE;
	return `there is no such article; the nearest: ${near.map((id) => `"${id}"`).join(", ")}`;
}

const DECIDED = {
	withdraw: "withdrawn",
	"take-back": "released",
	release: "released",
	correct: "corrected",
	"remove-correction": "correction-removed",
} as const;

function toLine({
	decision,
	article,
	headline,
	isTold,
	waiting,
	released,
}: Extract<Decided, { kind: "decided" }>): DecidedLine {
	return {
		...{ decided: DECIDED[decision.kind], article, headline },
		date: "date" in decision ? decision.date : null,
		note: "note" in decision ? decision.note : null,
		...{ told: isTold, waiting: [...waiting], released: [...released] },
	};
}
