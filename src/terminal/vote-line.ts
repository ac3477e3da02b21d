import { z } from "zod";
import type { CastVote } from "../state/votes.ts";

/** The JSON object that `feedback` prints for each vote; it does not tell who voted. */
export const VoteLine = z.strictObject({
	votedAt: z.iso.datetime(),
	platform: z.string(),
	vote: z.enum(["helpful", "not-helpful"]),
	reason: z.string().nullable(),
	question: z.string(),
	outcome: z.enum(["answered", "not-found"]),
	answer: z.string(),
});

export type VoteLine = z.infer<typeof VoteLine>;

/** A vote for a machine. */
export function toVoteLine({ votedAt, platform, vote, reason, question, kind, answer }: CastVote): VoteLine {
	return { votedAt: new Date(votedAt).toISOString(), platform, vote, reason, question, outcome: kind, answer };
}
