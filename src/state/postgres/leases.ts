import type { LeaseStore } from "../leases.ts";
import type { Database } from "./database.ts";

/** They end by the clock of the database. */
export function createLeaseStore({ run }: Database): LeaseStore {
	return {
		take: async (name, holder, holdFor) => {
			const { changes } = await run(
				`INSERT INTO leases VALUES (:name, :holder, :now + :holdFor::bigint)
				ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
				WHERE leases.holder = excluded.holder OR leases.held_until <= :now`,
				{ name, holder, holdFor },
			);
			return changes === 1;
		},
		release: async (name, holder) => {
			await run("DELETE FROM leases WHERE name = :name AND holder = :holder", { name, holder });
		},
	};
}
