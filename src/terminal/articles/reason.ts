import { z } from "zod";
import { onOneLine } from "../show-controls.ts";

/** Why something was passed over, how many such there were, and what the first few are called. */
export const ReasonFields = z.strictObject({
	/** As the end of a sentence: "is a draft". */
	reason: z.string(),
	/** "quiet" and "hidden" are as they should be; "fault" and "closing" are to be mended. */
	weight: z.enum(["quiet", "hidden", "fault", "closing"]),
	count: z.int().min(0),
	examples: z.array(z.string()),
});

/** The same for a person: "3 that it is a draft (“One”, “Two”, …)". */
export function tellReason({ reason, count, examples }: z.infer<typeof ReasonFields>): string {
	const names = examples.map((name) => `“${clip(onOneLine(name))}”`);
	const more = count > examples.length && examples.length > 0 ? [...names, "…"] : names;
	const named = more.length === 0 ? "" : ` (${more.join(", ")})`;
	return `passed over: ${count.toLocaleString("en")}${named}, for it ${onOneLine(reason)}`;
}

const LONGEST = 80;

function clip(name: string): string {
	return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
