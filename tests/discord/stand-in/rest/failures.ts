import { setTimeout as wait } from "node:timers/promises";
import { ApiError } from "./api-error.ts";
import type { RouteAnswer } from "./route.ts";

/** What may go wrong with a request. */
export type Failure =
	/** 429 with so many seconds to wait; meanwhile the route, or everything for "global", stays limited. */
	| { readonly kind: "rate-limit"; readonly retryAfter: number; readonly scope: RateLimitScope }
	/** 429 from the network before Discord: Retry-After, and a page instead of JSON. */
	| { readonly kind: "cloudflare"; readonly retryAfter: number }
	/** An error of the server, before it did anything. */
	| { readonly kind: "error"; readonly status: number }
	/** An error of the server, after it did what was asked. */
	| { readonly kind: "lost-answer"; readonly status: number }
	| { readonly kind: "refusal"; readonly status: number; readonly code: number; readonly message: string }
	/** The request takes long to arrive, or the answer to come back. */
	| { readonly kind: "slow-request" | "slow-answer"; readonly milliseconds: number }
	/** The connection breaks before an answer. */
	| { readonly kind: "hang-up" };
export type RateLimitScope = "user" | "shared" | "global";

export type Failures = {
	/** Makes the next requests to a route fail; its name is as in the table of routes, "*" is any. */
	readonly order: (route: string, failure: Failure, times?: number) => void;
	/** Ends all orders. */
	readonly clear: () => void;
	readonly take: (route: string) => Failure | undefined;
};

/** No failures, until some are ordered. */
export function createFailures(): Failures {
	const orders: { route: string; failure: Failure; left: number }[] = [];
	return {
		order: (route, failure, times = 1) => {
			orders.push({ route, failure, left: times });
		},
		clear: () => {
			orders.length = 0;
		},
		take: (route) => {
			const order = orders.find((it) => it.left > 0 && (it.route === route || it.route === "*"));
			if (order === undefined) return undefined;
			order.left--;
			return order.failure;
		},
	};
}

/** Handles a request as the failure has it; without one, as it should be. "hang-up" is for whoever holds the socket. */
export async function handleWith(failure: Failure | undefined, handle: () => RouteAnswer): Promise<RouteAnswer> {
	switch (failure?.kind) {
		case "error":
			return { status: failure.status };
		case "lost-answer":
			handle();
			return { status: failure.status };
		case "refusal":
			throw new ApiError(failure.status, failure.code, failure);
		case "slow-request":
			await wait(failure.milliseconds);
			return handle();
		case "slow-answer": {
			const answer = handle();
			await wait(failure.milliseconds);
			return answer;
		}
		default:
			return handle();
	}
}
