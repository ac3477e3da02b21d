import { REMOVED } from "../erase.ts";
import { CastVote, type VoteStore } from "../votes.ts";
import type { Database } from "./database.ts";

export function createVoteStore({ run, runAtLeisure }: Database): VoteStore {
	return {
		cast: async (vote) => {
			const { changes } = await run(
				`INSERT INTO votes SELECT id, :voter, :vote, :reason, :now FROM answers
				WHERE id = :answer AND kind <> '${REMOVED}'
				ON CONFLICT (answer, voter) DO UPDATE
				SET vote = excluded.vote, reason = excluded.reason, voted_at = excluded.voted_at`,
				vote,
			);
			return changes === 1;
		},
		list: async () => {
			const { rows } = await runAtLeisure(`
				SELECT answer, voter, vote, reason, platform, question, kind, voted_at AS "votedAt"
				FROM votes JOIN answers ON answers.id = votes.answer ORDER BY voted_at, answer, voter`);
			return rows.map((row) => CastVote.parse(row));
		},
	};
}
