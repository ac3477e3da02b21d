import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Clock } from "./clock.ts";
import { REMOVED } from "./erase.ts";

/** What somebody thinks of an answer. */
export type Vote = {
	/** The id of the answer. */
	readonly answer: string;
	/** The id of whoever votes. */
	readonly voter: string;
	readonly vote: "helpful" | "not-helpful";
	readonly reason: string | null;
};

export const CastVote = z.object({
	answer: z.string(),
	voter: z.string(),
	vote: z.enum(["helpful", "not-helpful"]),
	reason: z.string().nullable(),
	platform: z.string(),
	question: z.string(),
	kind: z.enum(["answered", "not-found"]),
	votedAt: z.number(),
});

/** A vote with what it was about. */
export type CastVote = Readonly<z.infer<typeof CastVote>>;

/** The votes on the answers that are kept, one for each voter and answer; they go when the answer goes. */
export type VoteStore = {
	/** Takes a vote in place of the voter's last one; false where the answer is no longer kept. */
	readonly cast: (vote: Vote) => Promise<boolean>;
	/** All votes, the first first. */
	readonly list: () => Promise<readonly CastVote[]>;
};

export function createVoteStore(database: DatabaseSync, now: Clock): VoteStore {
	const insert = database.prepare(`
		INSERT INTO votes SELECT id, :voter, :vote, :reason, :now FROM answers WHERE id = :answer AND kind <> '${REMOVED}'
		ON CONFLICT (answer, voter) DO UPDATE SET vote = :vote, reason = :reason, voted_at = :now`);
	const select = database.prepare(`
		SELECT answer, voter, vote, reason, platform, question, kind, voted_at AS votedAt
		FROM votes JOIN answers ON answers.id = votes.answer ORDER BY voted_at, answer, voter`);
	return {
		cast: async ({ answer, voter, vote, reason }) =>
			insert.run({ answer, voter, vote, reason, now: now() }).changes === 1,
		list: async () => select.all().map((row) => CastVote.parse(row)),
	};
}
