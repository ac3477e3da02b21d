import { z } from "zod";
import { onOneLine } from "../show-controls.ts";
import { ReasonFields, tellReason } from "./reason.ts";

const Count = z.int().min(0);

/** The JSON object that `articles add --json` prints of each file and address. */
export const AddedLine = z.strictObject({
	/** The address or the file. */
	from: z.string(),
	/** What kind it is: "WordPress export"; null where it could not be opened. */
	format: z.string().nullable(),
	/** How many articles are new, changed, there already as they are, and there already in a newer version. */
	added: Count,
	changed: Count,
	same: Count,
	older: Count,
	/** How many were not kept, since they were forgotten. */
	forgotten: Count,
	/** How many articles that were there are withdrawn by it, or kept back. */
	withdrawn: Count,
	withheld: Count,
	/** Why something in it was passed over, and how many: the most frequent first. */
	passedOver: z.array(ReasonFields),
	/** Why it could not be opened, or be read to its end; else null. */
	problem: z.string().nullable(),
});

export type AddedLine = z.infer<typeof AddedLine>;

const COUNTED = ["added", "changed", "same", "older", "forgotten", "withdrawn", "withheld"] as const;
const WORDS = {
	added: "added",
	changed: "changed",
	same: "the same as before",
	older: "older than what is there",
	forgotten: "forgotten, and not kept",
	withdrawn: "withdrawn",
	withheld: "kept back",
};

/** What became of a file or an address, for a person. */
export function tellAdded(line: AddedLine): string {
	const counts = COUNTED.filter((name) => line[name] > 0).map((name) => `${number(line[name])} ${WORDS[name]}`);
	const outcome = counts.length === 0 ? "nothing came of it" : counts.join(", ");
	const kind = line.format === null ? "" : ` (${line.format})`;
	const reasons = line.passedOver.map((it) => `  ${tellReason(it)}`);
	const problem = line.problem === null ? [] : [`  it could not be read: ${onOneLine(line.problem)}`];
	return [`${onOneLine(line.from)}${kind}: ${outcome}`, ...reasons, ...problem].join("\n");
}

/** Whether anything came of it. */
export function isOfUse(line: AddedLine): boolean {
	return COUNTED.some((name) => name !== "forgotten" && line[name] > 0);
}

function number(count: number): string {
	return count.toLocaleString("en");
}
