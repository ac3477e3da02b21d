import { createHash } from "node:crypto";
import type { RateLimitScope } from "./failures.ts";

const GLOBAL = "global";
const GLOBAL_WINDOW = 1000;

/** How many requests to a route, such as "POST /channels/:channel/messages", each channel may get. */
export type RateLimitRule = { readonly route: string; readonly limit: number; readonly within: number };
export type RateLimitOptions = {
	/** Requests a second with the bot's token; those that answer interactions do not count (`topics/rate-limits`). */
	readonly requestsPerSecond: number;
	readonly rules: readonly RateLimitRule[];
};
export type RateLimited = {
	readonly retryAfter: number;
	readonly scope: RateLimitScope;
	readonly headers: Readonly<Record<string, string>>;
};
export type LimitedRequest = { readonly route: string; readonly major: string; readonly needsBot: boolean };

export type RateLimits = {
	/** Counts the request; tells where it comes too early. */
	readonly count: (request: LimitedRequest) => RateLimited | undefined;
	/** Limits the requests to a route for so many seconds, or all with the bot's token. */
	readonly block: (request: LimitedRequest, block: { seconds: number; scope: RateLimitScope }) => RateLimited;
	/** The headers of an answer that is not limited. */
	readonly headers: (request: LimitedRequest) => Readonly<Record<string, string>>;
};

type Bucket = { readonly limit: number; used: number; resetsAt: number };

/** Rate limits as `topics/rate-limits` describes them. */
export function createRateLimits({ requestsPerSecond, rules }: RateLimitOptions): RateLimits {
	const buckets = new Map<string, Bucket>();
	const blocks = new Map<string, { until: number; scope: RateLimitScope }>();

	function use(key: string, { limit, within }: { limit: number; within: number }): Bucket {
		const now = Date.now();
		const known = buckets.get(key);
		const bucket = known && known.resetsAt > now ? known : { limit, used: 0, resetsAt: now + within };
		bucket.used++;
		buckets.set(key, bucket);
		return bucket;
	}
	function ruleFor({ route }: LimitedRequest): RateLimitRule | undefined {
		return rules.find((rule) => rule.route === route);
	}
	function blockedUntil(request: LimitedRequest) {
		const found = [keyOf(request), ...(request.needsBot ? [GLOBAL] : [])].map((key) => blocks.get(key));
		return found.find((block) => block !== undefined && block.until > Date.now());
	}
	return {
		count: (request) => {
			const block = blockedUntil(request);
			if (block) return limited(request, block);
			const rule = ruleFor(request);
			const bucket = rule && use(keyOf(request), rule);
			if (bucket && bucket.used > bucket.limit) return limited(request, { until: bucket.resetsAt, scope: "user" });
			if (!request.needsBot) return undefined;
			const all = use(GLOBAL, { limit: requestsPerSecond, within: GLOBAL_WINDOW });
			return all.used > all.limit ? limited(request, { until: all.resetsAt, scope: "global" }) : undefined;
		},
		block: (request, { seconds, scope }) => {
			const block = { until: Date.now() + seconds * 1000, scope };
			blocks.set(scope === "global" ? GLOBAL : keyOf(request), block);
			return limited(request, block);
		},
		headers: (request) => {
			const bucket = buckets.get(keyOf(request));
			if (bucket === undefined) return {};
			return {
				"X-RateLimit-Limit": String(bucket.limit),
				"X-RateLimit-Remaining": String(Math.max(0, bucket.limit - bucket.used)),
				...resetHeaders(request, bucket.resetsAt),
			};
		},
	};
}

function keyOf({ route, major }: LimitedRequest): string {
	return `${route} ${major}`;
}

// Discord rounds Retry-After up to seconds; fractions stay here, so that a test need not wait for a whole one.
function limited(request: LimitedRequest, { until, scope }: { until: number; scope: RateLimitScope }): RateLimited {
	const retryAfter = Math.max(0.001, (until - Date.now()) / 1000);
	const own = scope === "global" ? { "X-RateLimit-Global": "true" } : resetHeaders(request, until);
	return { retryAfter, scope, headers: { "Retry-After": String(retryAfter), "X-RateLimit-Scope": scope, ...own } };
}

function resetHeaders({ route }: LimitedRequest, resetsAt: number): Record<string, string> {
	return {
		"X-RateLimit-Reset": String(resetsAt / 1000),
		"X-RateLimit-Reset-After": String(Math.max(0, resetsAt - Date.now()) / 1000),
		"X-RateLimit-Bucket": createHash("sha1").update(route).digest("hex").slice(0, 16),
	};
}
