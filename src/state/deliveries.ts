import type { DatabaseSync } from "node:sqlite";
import type { Clock } from "./clock.ts";

/** The events of the last hour that were taken on: platforms deliver some of them twice. */
export type DeliveryStore = {
	/** Whether an event comes for the first time; of several that ask for one key at once only one is told so. */
	readonly isFirst: (key: string) => Promise<boolean>;
	/** Forgets an event that came to nothing, so that it may come again. */
	readonly release: (key: string) => Promise<void>;
	readonly sweep: () => Promise<void>;
};

/** In milliseconds. */
export const REMEMBERED_FOR = 60 * 60 * 1_000;

export function createDeliveryStore(database: DatabaseSync, now: Clock): DeliveryStore {
	const take = database.prepare(`
		INSERT INTO deliveries VALUES (:key, :now)
		ON CONFLICT (key) DO UPDATE SET first_at = :now WHERE first_at <= :forgotten`);
	const release = database.prepare("DELETE FROM deliveries WHERE key = ?");
	const remove = database.prepare("DELETE FROM deliveries WHERE first_at <= ?");
	return {
		isFirst: async (key) => take.run({ key, now: now(), forgotten: now() - REMEMBERED_FOR }).changes === 1,
		release: async (key) => {
			release.run(key);
		},
		sweep: async () => {
			remove.run(now() - REMEMBERED_FOR);
		},
	};
}
