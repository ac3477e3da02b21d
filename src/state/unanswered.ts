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

const Row = z.object({
	id: z.number(),
	question: z.string(),
	speaker: z.string().nullable(),
	topic: z.string().nullable(),
	platform: z.string(),
	reason: z.string(),
	day: z.string(),
});

export function createUnansweredStore(database: DatabaseSync, now: Clock): UnansweredStore {
	const insert = database.prepare(`
		INSERT INTO unanswered (question, speaker, topic, platform, reason, day, articles)
		VALUES (:question, :speaker, :topic, :platform, :reason, :day, :articles)`);
	const select = database.prepare("SELECT rowid AS id, * FROM unanswered WHERE day >= ? ORDER BY day, rowid");
	const remove = database.prepare("DELETE FROM unanswered WHERE rowid = ?");
	const forget = database.prepare("DELETE FROM unanswered WHERE day < ?");
	const dayOf = (time: number) => new Date(time).toISOString().slice(0, "2026-03-04".length);
	const oldest = () => dayOf(now() - QUESTION_DAYS * DAY);
	const read = (since: string) => select.all(since).map((row) => Row.parse(row));
	return {
		keep: async ({ question, speaker, topic, platform, reason, articles }) => {
			const kept = { question, speaker, topic, platform, reason };
			insert.run({ ...kept, day: dayOf(now()), articles: JSON.stringify(articles) });
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
