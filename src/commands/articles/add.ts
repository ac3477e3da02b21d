import { z } from "zod";
import { type Added, addGiven } from "../../program/articles/add-given.ts";
import { type Opening, openGiven, type RefusedGiven } from "../../program/articles/open-given.ts";
import { openingOf } from "../../program/articles/opening-of.ts";
import { createProgress } from "../../program/articles/progress.ts";
import { settleGone } from "../../program/articles/settle-gone.ts";
import { BAD_USAGE, FAILURE, refuse, SUCCESS } from "../../program/refuse.ts";
import { readConfig } from "../../settings/config.ts";
import { NOTHING_TAKEN } from "../../sources/kept/take-delivered.ts";
import { type AddedLine, isOfUse, tellAdded } from "../../terminal/articles/added-line.ts";

const AddOptions = z.object({ json: z.boolean().default(false) });

/** Runs `articles add` with what was typed, and gives its exit code. */
export async function runAdd(names: readonly string[], typed: unknown): Promise<number> {
	const { json } = AddOptions.parse(typed);
	const settings = readConfig();
	if (settings.kind === "faults") return refuse(BAD_USAGE, ...settings.faults);
	const { dataDirectory } = settings.config;
	const opening = openingOf(settings.config);
	if (!("rules" in opening)) return refuse(BAD_USAGE, ...opening);
	let isWhole = true;
	for (const name of names) {
		const line = await add(name, dataDirectory, opening);
		process.stdout.write(`${json ? JSON.stringify(line) : tellAdded(line)}\n`);
		isWhole &&= line.problem === null && isOfUse(line);
	}
	return isWhole ? SUCCESS : FAILURE;
}

async function add(name: string, dataDirectory: string, opening: Opening): Promise<AddedLine> {
	const given = await openGiven(name, opening);
	if (given.kind === "refused") return refuseGiven(given, dataDirectory);
	const progress = createProgress(process.stderr);
	const { from, door } = given;
	let added = NOTHING;
	const onAdded = (so: Added) => {
		added = so;
		progress.show(so.counts, given.share());
	};
	try {
		addGiven(given, { dataDirectory, now: Date.now(), onAdded });
		return toLine(from, door, added, null);
	} catch (error) {
		return toLine(from, door, added, error instanceof Error ? error.message : String(error));
	} finally {
		progress.clear();
	}
}

function refuseGiven({ from, problem, gone }: RefusedGiven, dataDirectory: string): AddedLine {
	if (gone === undefined) return toLine(from, null, NOTHING, problem);
	try {
		const settled = settleGone({ from, status: gone, dataDirectory, now: Date.now() });
		return toLine(from, null, { ...NOTHING, counts: settled.counts }, settled.problem);
	} catch (error) {
		return toLine(from, null, NOTHING, error instanceof Error ? error.message : String(error));
	}
}

const NOTHING: Added = { counts: NOTHING_TAKEN, passedOver: () => [] };

function toLine(from: string, format: string | null, { counts, passedOver }: Added, problem: string | null): AddedLine {
	const reasons = passedOver().map((reason) => ({ ...reason, examples: [...reason.examples] }));
	return { from, format, ...counts, passedOver: reasons, problem };
}
