import type { Changes } from "../changes.ts";
import type { Deliver, Delivery } from "./deliver.ts";

export type Deliveries = {
	readonly deliver: Deliver;
	readonly all: readonly Delivery[];
	/** Waits until everything that was brought is acknowledged, or given up. */
	readonly settled: () => Promise<unknown>;
};

/** Keeps what is brought to the bot. */
export function keepDeliveries(deliver: Deliver, changes: Changes): Deliveries {
	const all: Delivery[] = [];
	let unsettled = 0;
	return {
		deliver(packet, copies) {
			const delivery = deliver(packet, copies);
			all.push(delivery);
			unsettled += 1;
			void delivery.outcome.then(() => {
				unsettled -= 1;
				changes.notify();
			});
			return delivery;
		},
		all,
		settled: () => changes.until("everything to be acknowledged", () => unsettled === 0),
	};
}
