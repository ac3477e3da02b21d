import { LRUCache } from "lru-cache";
import type { Clock } from "./clock.ts";

/** Whether a question is answered now, or how long whoever asks has to wait. */
export type Permission = { readonly kind: "allowed" } | { readonly kind: "wait"; readonly seconds: number };

/** How often each user may ask. */
export type Limits = {
	/** Counts a question of a user if it is allowed. */
	readonly take: (user: string) => Promise<Permission>;
};

export const MOST_QUESTIONS = 6;
/** In milliseconds. */
export const WINDOW = 60_000;
/** Beyond so many users within a window those are forgotten who asked longest ago. */
const MOST_USERS = 10_000;

/** Allows each user six questions in any sixty seconds; who asked when is kept in memory alone. */
export function createLimits(now: Clock = Date.now): Limits {
	const askedAt = new LRUCache<string, readonly number[]>({
		max: MOST_USERS,
		ttl: WINDOW,
		ttlResolution: 0,
		perf: { now },
	});
	return {
		take: async (user) => {
			const time = now();
			const recent = (askedAt.get(user) ?? []).filter((asked) => asked > time - WINDOW);
			const [first] = recent;
			if (first !== undefined && recent.length >= MOST_QUESTIONS) return waitFor(first + WINDOW - time);
			askedAt.set(user, [...recent, time]);
			return { kind: "allowed" };
		},
	};
}

/** Has whoever asks wait for so many milliseconds. */
export function waitFor(milliseconds: number): Permission {
	return { kind: "wait", seconds: Math.ceil(milliseconds / 1_000) };
}
