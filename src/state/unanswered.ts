import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Unanswered } from "../core/gaps/gap.ts";
import type { Clock } from "./clock.ts";

/** A question to be kept, with the ids of the articles whose passages were shown with the no. */
export type KeptQuestion = Omit<Unanswered, "day"> & { readonly articles: readonly string[] };

/**
 * What was asked in the last 90 days and not answered. Nothing tells who asked it, where, or at what time of the day.
 */
export type UnansweredStore = {
	readonly keep: (question: KeptQuestion) => Promise<void>;
	/** Those from a day on (ISO 8601), the first first. */
	readonly list: (since: string) => Promise<readonly Unanswered[]>;
	/** Erases those that are meant; gives how many they were. */
	readonly erase: (isMeant: (question: Unanswered) => boolean) => Promise<number>;
	readonly sweep: () => Promise<void>;
};

/** For how many days a question is kept. */
export const QUESTION_DAYS = 90;
const DAY = 24 * 60 * 60 * 1_000;

/** A question as a row of a database, by whatever tells it from all others. */
export const UnansweredRow = z.object({
	id: z.union([z.number(), z.string()]),
	question: z.string(),
	speaker: z.string().nullable(),
	topic: z.string().nullable(),
	platform: z.string(),
	reason: z.string(),
	day: z.string(),
});

/** The day of an instant in milliseconds, as ISO 8601. */
function toDay(time: number): string {
	return new Date(time).toISOString().slice(0, "2026-03-04".length);
}

export function createUnansweredStore(database: DatabaseSync, now: Clock): UnansweredStore {
	const insert = database.prepare(`
		INSERT INTO unanswered (question, speaker, topic, platform, reason, day, articles)
		VALUES (:question, :speaker, :topic, :platform, :reason, :day, :articles)`);
	const select = database.prepare("SELECT rowid AS id, * FROM unanswered WHERE day >= ? ORDER BY day, rowid");
	const remove = database.prepare("DELETE FROM unanswered WHERE rowid = ?");
	const forget = database.prepare("DELETE FROM unanswered WHERE day < ?");
	const oldest = () => toDay(now() - QUESTION_DAYS * DAY);
	const read = (since: string) => select.all(since).map((row) => UnansweredRow.parse(row));
	return {
		keep: async ({ question, speaker, topic, platform, reason, articles }) => {
			const kept = { question, speaker, topic, platform, reason };
			insert.run({ ...kept, day: toDay(now()), articles: JSON.stringify(articles) });
		},
		list: async (since) => {
			const rows = read(since > oldest() ? since : oldest());
			return rows.map(({ id: _, ...question }) => question);
		},
		erase: async (isMeant) => {
			const meant = read("").filter(isMeant);
			database.exec("PRAGMA secure_delete = ON; BEGIN IMMEDIATE");
			for (const { id } of meant) remove.run(id);
			database.exec("COMMIT; VACUUM");
			return meant.length;
		},
		sweep: async () => {
			forget.run(oldest());
		},
	};
}
