/** How one call shall go wrong. */
export type Order =
	/** 429 with Retry-After, for every call until these seconds are over. */
	| { readonly kind: "rate-limited"; readonly seconds: number }
	| { readonly kind: "http-error"; readonly status: number }
	/** An error in Slack's words, such as "internal_error". */
	| { readonly kind: "refused"; readonly error: string }
	| { readonly kind: "slow"; readonly milliseconds: number }
	/** The connection breaks before an answer. */
	| { readonly kind: "broken" };

export type Orders = {
	/** Lets the next calls of a method (or of "response_url") go wrong; several orders are taken in turn. */
	readonly give: (method: string, order: Order, times?: number) => void;
	/** The order for this call, if there is one. */
	readonly take: (method: string) => Order | null;
};

/** What the stand-in was told to do badly. */
export function createOrders(): Orders {
	const waiting = new Map<string, Order[]>();
	const limitedUntil = new Map<string, number>();
	return {
		give(method, order, times = 1) {
			waiting.set(method, [...(waiting.get(method) ?? []), ...Array.from({ length: times }, () => order)]);
		},
		take(method) {
			const left = (limitedUntil.get(method) ?? 0) - Date.now();
			if (left > 0) return { kind: "rate-limited", seconds: Math.ceil(left / 1_000) };
			const order = waiting.get(method)?.shift() ?? null;
			if (order?.kind === "rate-limited") limitedUntil.set(method, Date.now() + order.seconds * 1_000);
			return order;
		},
	};
}
