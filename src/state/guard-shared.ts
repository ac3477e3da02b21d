import type { Clock } from "./clock.ts";
import { type Conversations, createConversations } from "./conversations.ts";
import type { LeaseStore } from "./leases.ts";
import { createLimits, type Limits } from "./limits.ts";
import type { StoreLane } from "./store-lane.ts";

/** By which lanes a store is reached. */
type Lanes = { readonly reading: StoreLane; readonly writing: StoreLane; readonly now: Clock };

/** Limits that this program keeps by itself while the store fails. */
export function guardLimits(limits: Limits, { writing, now }: Omit<Lanes, "reading">): Limits {
	const own = createLimits(now);
	return {
		take: async (user) =>
			await writing.use(
				() => limits.take(user),
				() => own.take(user),
			),
	};
}

/** Conversations of which this program remembers its own while the store fails. */
export function guardConversations(conversations: Conversations, { reading, writing, now }: Lanes): Conversations {
	const own = createConversations(now);
	return {
		find: async (key) =>
			await reading.use(
				() => conversations.find(key),
				() => own.find(key),
			),
		keep: async (key, conversation) => {
			await own.keep(key, conversation);
			await writing.use(
				() => conversations.keep(key, conversation),
				() => undefined,
			);
		},
	};
}

/** Leases that stay with whoever held them last while the store fails: nobody can take them over meanwhile. */
export function guardLeases(leases: LeaseStore, { use }: StoreLane): LeaseStore {
	const held = new Set<string>();
	return {
		take: async (name, holder, holdFor) => {
			const key = `${name} ${holder}`;
			const isHeld = await use(
				() => leases.take(name, holder, holdFor),
				() => held.has(key),
			);
			if (isHeld) held.add(key);
			else held.delete(key);
			return isHeld;
		},
		release: (name, holder) => {
			held.delete(`${name} ${holder}`);
			return use(
				() => leases.release(name, holder),
				() => undefined,
			);
		},
	};
}
