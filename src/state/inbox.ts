import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Clock } from "./clock.ts";

/** Who answers: one of the programs that may share a store, on one platform. */
export type Holder = { readonly platform: string; readonly id: string };

/** Something that was received and is to be answered. */
export type Letter = {
	/** What tells it from all others of its platform, each time that it is delivered. */
	readonly key: string;
	/** What is needed to answer it; it is deleted when that is done. */
	readonly body: string;
	/** Until when an answer is of use, in milliseconds. */
	readonly answerBy: number;
};

/** A letter that nobody holds any more; its answer may have arrived if somebody began to send it. */
export type LeftLetter = Letter & { readonly mayBeAnswered: boolean };

/** "known" is what was received before, "not-kept" what a store that fails cannot tell of. */
export type Put = "new" | "known" | "not-kept";

/** What was received, until it is answered: it outlives the program, and no two programs answer the same. */
export type Inbox = {
	/** Keeps a letter for its holder, if it comes for the first time. */
	readonly put: (holder: Holder, letter: Letter) => Promise<Put>;
	/** Notes that an answer is about to be sent; false where another has taken the letter over. */
	readonly begin: (holder: Holder, key: string) => Promise<boolean>;
	/** Notes that it was not sent after all. */
	readonly withdraw: (holder: Holder, key: string) => Promise<void>;
	/** Notes that a letter is answered, and forgets all of it but its key; it need not have been kept. */
	readonly finish: (holder: Pick<Holder, "platform">, key: string) => Promise<void>;
	/** Says that the holder still runs: for a while nobody takes over what it holds. */
	readonly renew: (holder: Holder) => Promise<void>;
	/** Leaves what the holder has not answered to whoever comes next. */
	readonly release: (holder: Holder) => Promise<void>;
	/** Takes over some of what nobody holds any more, the oldest first. */
	readonly claim: (holder: Holder, most: number) => Promise<readonly LeftLetter[]>;
	/** How many letters of all platforms are not answered yet. */
	readonly count: () => Promise<number>;
	readonly sweep: () => Promise<void>;
};

/** A holder that does not say so for this long has ended; in milliseconds. */
export const HELD_FOR = 10_000;
/** How long the key of a letter is known: platforms deliver some letters again. */
export const KNOWN_FOR = 60 * 60 * 1_000;
/** After so long nobody waits for an answer any more, nor for being told that there is none. */
export const WAITED_FOR = 24 * 60 * 60 * 1_000;

const LeftRow = z.object({ key: z.string(), body: z.string(), answer_by: z.number(), begun_at: z.number().nullable() });

export function createInbox(database: DatabaseSync, now: Clock): Inbox {
	const insert = database.prepare(`
		INSERT INTO letters VALUES (:platform, :key, :body, :answerBy, :now, :id, NULL) ON CONFLICT DO NOTHING`);
	const own = "WHERE platform = :platform AND key = :key AND holder = :id AND body IS NOT NULL";
	const begin = database.prepare(`UPDATE letters SET begun_at = :now ${own}`);
	const withdraw = database.prepare(`UPDATE letters SET begun_at = NULL ${own}`);
	// Whoever has it by now need not answer it any more.
	const finish = database.prepare(`
		INSERT INTO letters VALUES (:platform, :key, NULL, :now, :now, NULL, NULL)
		ON CONFLICT DO UPDATE SET body = NULL`);
	const renew = database.prepare(`
		INSERT INTO holders VALUES (:id, :until) ON CONFLICT (id) DO UPDATE SET held_until = :until`);
	const release = database.prepare(`
		UPDATE letters SET holder = NULL WHERE platform = :platform AND holder = :id AND body IS NOT NULL`);
	const claim = database.prepare(`
		UPDATE letters SET holder = :id WHERE platform = :platform AND key IN (
			SELECT key FROM letters WHERE platform = :platform AND body IS NOT NULL AND (holder IS NULL
				OR holder <> :id AND holder NOT IN (SELECT id FROM holders WHERE held_until > :now))
			ORDER BY received_at LIMIT :most)
		RETURNING key, body, answer_by, begun_at`);
	const forget = database.prepare(`
		DELETE FROM letters WHERE body IS NULL AND received_at <= :known OR received_at <= :waited`);
	const count = database.prepare("SELECT count(*) AS letters FROM letters WHERE body IS NOT NULL");
	const forgetHolders = database.prepare("DELETE FROM holders WHERE held_until <= ?");
	return {
		put: async (holder, { key, body, answerBy }) =>
			insert.run({ ...holder, key, body, answerBy, now: now() }).changes === 1 ? "new" : "known",
		begin: async (holder, key) => begin.run({ ...holder, key, now: now() }).changes === 1,
		withdraw: async (holder, key) => void withdraw.run({ ...holder, key }),
		finish: async ({ platform }, key) => void finish.run({ platform, key, now: now() }),
		renew: async ({ id }) => void renew.run({ id, until: now() + HELD_FOR }),
		release: async (holder) => void release.run({ ...holder }),
		claim: async (holder, most) => {
			return readLeft(claim.all({ ...holder, most, now: now() }));
		},
		count: async () => Number(count.get()?.letters),
		sweep: async () => {
			forget.run({ known: now() - KNOWN_FOR, waited: now() - WAITED_FOR });
			forgetHolders.run(now());
		},
	};
}

/** The letters in the rows that a claim gives, the oldest first: databases give them in no order. */
export function readLeft(rows: readonly unknown[]): readonly LeftLetter[] {
	const left = rows.map((row) => LeftRow.parse(row)).map(toLeft);
	return left.sort((one, other) => one.answerBy - other.answerBy);
}

function toLeft({ key, body, answer_by, begun_at }: z.infer<typeof LeftRow>): LeftLetter {
	return { key, body, answerBy: answer_by, mayBeAnswered: begun_at !== null };
}
