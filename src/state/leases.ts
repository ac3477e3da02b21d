import type { DatabaseSync } from "node:sqlite";
import type { Clock } from "./clock.ts";

/** What one of several programs does for all of them, such as to ask a feed, until it ends or stops saying so. */
export type LeaseStore = {
	/** Whether the holder has the lease from now on, for so many milliseconds; taken again, it is held for longer. */
	readonly take: (name: string, holder: string, holdFor: number) => Promise<boolean>;
	/** Lets another have it at once. */
	readonly release: (name: string, holder: string) => Promise<void>;
};

export function createLeaseStore(database: DatabaseSync, now: Clock): LeaseStore {
	const take = database.prepare(`
		INSERT INTO leases VALUES (:name, :holder, :until)
		ON CONFLICT (name) DO UPDATE SET holder = :holder, held_until = :until
		WHERE holder = :holder OR held_until <= :now`);
	const release = database.prepare("DELETE FROM leases WHERE name = ? AND holder = ?");
	return {
		take: async (name, holder, holdFor) => take.run({ name, holder, until: now() + holdFor, now: now() }).changes === 1,
		release: async (name, holder) => void release.run(name, holder),
	};
}
