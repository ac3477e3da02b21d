import { type DeliveryStore, REMEMBERED_FOR } from "../deliveries.ts";
import type { Database } from "./database.ts";

export function createDeliveryStore({ run, runAtLeisure }: Database): DeliveryStore {
	return {
		isFirst: async (key) => {
			// Where the first attempt was noted and nobody heard of it, the second still is the first delivery.
			const { changes } = await run(
				`INSERT INTO deliveries VALUES (:key, :now, :receipt)
				ON CONFLICT (key) DO UPDATE SET first_at = :now, receipt = :receipt
				WHERE deliveries.first_at <= :now - :rememberedFor::bigint OR deliveries.receipt = :receipt`,
				{ key, receipt: crypto.randomUUID(), rememberedFor: REMEMBERED_FOR },
			);
			return changes === 1;
		},
		release: async (key) => {
			await run("DELETE FROM deliveries WHERE key = :key", { key });
		},
		sweep: async () => {
			const values = { rememberedFor: REMEMBERED_FOR };
			await runAtLeisure("DELETE FROM deliveries WHERE first_at <= :now - :rememberedFor::bigint", values);
		},
	};
}
