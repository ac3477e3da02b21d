import { z } from "zod";
import { toIsoDate } from "../../terminal/iso-date.ts";
import { runDecision } from "./decide.ts";

const WithdrawOptions = z.object({
	reason: z.string().trim().default(""),
	json: z.boolean().default(false),
	corpus: z.string().optional(),
});

/** Runs `articles withdraw` with the id and the options that were typed, and gives its exit code. */
export function runWithdraw(id: string, typed: unknown): Promise<number> {
	const { reason, ...options } = WithdrawOptions.parse(typed);
	const on = toIsoDate(new Date());
	return runDecision(id, {
		...options,
		verb: "withdraw",
		choose: ({ article }) => ({ kind: "withdraw", article, on, reason: reason === "" ? null : reason }),
	});
}
