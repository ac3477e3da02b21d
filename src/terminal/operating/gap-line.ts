import { z } from "zod";
import { describeGap } from "../../presentation/gaps.ts";
import { onOneLine } from "../show-controls.ts";

/** The JSON object that `gaps` prints for each gap, the largest first. */
export const GapLine = z.strictObject({
	/** One of the questions, as it was asked. */
	example: z.string(),
	count: z.int(),
	/** The days on which it was asked first and last. */
	first: z.iso.date(),
	last: z.iso.date(),
	/** The content words that these questions share, as they are searched. */
	terms: z.array(z.string()).readonly(),
	/** Whose words were asked for. */
	people: z.array(z.string()).readonly(),
	platforms: z.array(z.string()).readonly(),
	reasons: z.array(z.string()).readonly(),
});

export type GapLine = z.infer<typeof GapLine>;

/** A gap for a person, on one line. */
export function showGap(gap: GapLine): string {
	return onOneLine(describeGap(gap));
}
