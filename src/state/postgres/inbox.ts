import { z } from "zod";
import { HELD_FOR, type Inbox, KNOWN_FOR, readLeft, WAITED_FOR } from "../inbox.ts";
import type { Database } from "./database.ts";

const Count = z.tuple([z.object({ letters: z.number() })]);

const OWN = "WHERE platform = :platform AND key = :key AND holder = :id AND body IS NOT NULL";

// Two that claim at once pass by what the other is taking: nobody waits, and nobody gets the same. The time is the
// database’s, for the clocks of the programs may differ by more than a holder may be silent.
const CLAIM = `
	WITH left_behind AS MATERIALIZED (
		SELECT platform, key FROM letters
		WHERE platform = :platform AND body IS NOT NULL AND (holder IS NULL OR receipt = ANY (:receipts::text[])
			OR holder <> :id AND NOT EXISTS (SELECT FROM holders WHERE id = letters.holder AND held_until > :now))
		ORDER BY received_at LIMIT :most FOR UPDATE SKIP LOCKED)
	UPDATE letters SET holder = :id, receipt = :receipt FROM left_behind
	WHERE letters.platform = left_behind.platform AND letters.key = left_behind.key
	RETURNING letters.key, body, answer_by, begun_at`;

export function createInbox({ run, runAtLeisure }: Database): Inbox {
	/** The receipts of claims of which their holder never heard whether they came to anything. */
	const doubtful = new Map<string, readonly string[]>();
	return {
		put: async (holder, { key, body, answerBy }) => {
			const { changes } = await run(
				`INSERT INTO letters (platform, key, body, answer_by, received_at, holder, receipt)
				VALUES (:platform, :key, :body, :answerBy, :now, :id, :receipt)
				ON CONFLICT (platform, key) DO UPDATE SET receipt = :receipt WHERE letters.receipt = :receipt`,
				{ ...holder, key, body, answerBy, receipt: crypto.randomUUID() },
			);
			return changes === 1 ? "new" : "known";
		},
		begin: async (holder, key) =>
			(await run(`UPDATE letters SET begun_at = :now ${OWN}`, { ...holder, key })).changes === 1,
		withdraw: async (holder, key) => {
			await run(`UPDATE letters SET begun_at = NULL ${OWN}`, { ...holder, key });
		},
		finish: async ({ platform }, key) => {
			await run(
				`INSERT INTO letters (platform, key, body, answer_by, received_at) VALUES (:platform, :key, NULL, :now, :now)
				ON CONFLICT (platform, key) DO UPDATE SET body = NULL`,
				{ platform, key },
			);
		},
		renew: async ({ id }) => {
			await run(
				`INSERT INTO holders VALUES (:id, :now + :heldFor::bigint)
				ON CONFLICT (id) DO UPDATE SET held_until = excluded.held_until`,
				{ id, heldFor: HELD_FOR },
			);
		},
		release: async (holder) => {
			await run("UPDATE letters SET holder = NULL WHERE platform = :platform AND holder = :id AND body IS NOT NULL", {
				...holder,
			});
		},
		claim: async (holder, most) => {
			const receipt = crypto.randomUUID();
			const receipts = [...(doubtful.get(holder.id) ?? []), receipt];
			doubtful.delete(holder.id);
			try {
				const { rows } = await run(CLAIM, { ...holder, most, receipt, receipts });
				return readLeft(rows);
			} catch (error) {
				doubtful.set(holder.id, [...(doubtful.get(holder.id) ?? []), ...receipts]);
				throw error;
			}
		},
		count: async () => {
			const { rows } = await run("SELECT count(*) AS letters FROM letters WHERE body IS NOT NULL");
			return Count.parse(rows)[0].letters;
		},
		sweep: async () => {
			await runAtLeisure(
				`DELETE FROM letters
				WHERE body IS NULL AND received_at <= :now - :known::bigint OR received_at <= :now - :waited::bigint`,
				{ known: KNOWN_FOR, waited: WAITED_FOR },
			);
			await runAtLeisure("DELETE FROM holders WHERE held_until <= :now");
		},
	};
}
