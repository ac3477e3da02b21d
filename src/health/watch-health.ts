import type { Tally } from "../newsroom/tally.ts";
import { UNCOUNTED } from "../newsroom/tally.ts";
import type { HealthSettings } from "./health-server.ts";
import type { Vitals } from "./vitals.ts";

/** Somebody may watch from outside. */
export type WatchedHealth = {
	readonly tally: Tally;
	/** Where it listens; null where it does not. */
	readonly port: number | null;
	readonly stop: () => Promise<void>;
};

/** Tells of the health of the program where the settings say so; without them it counts and opens nothing. */
export async function watchHealth(settings: HealthSettings | null, vitals: Vitals): Promise<WatchedHealth> {
	if (settings === null) return { tally: UNCOUNTED, port: null, stop: async () => {} };
	const [{ createMetrics }, { readReadiness }, { startHealthServer }] = await Promise.all([
		import("./metrics.ts"),
		import("./readiness.ts"),
		import("./health-server.ts"),
	]);
	const metrics = createMetrics(vitals);
	const server = await startHealthServer(settings, {
		readiness: () => readReadiness(vitals),
		metrics: metrics.read,
	});
	return { tally: metrics.tally, ...server };
}
