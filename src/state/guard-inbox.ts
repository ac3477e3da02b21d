import { LRUCache } from "lru-cache";
import type { Inbox } from "./inbox.ts";

/** Gives what `use` gives, or where that fails what there is otherwise. */
export type Guard = <Result>(use: () => Promise<Result>, otherwise: () => Result) => Promise<Result>;

/** So many letters are known again even where the inbox does not keep them. */
const MOST_KNOWN = 20_000;

/** An inbox that fails in nothing: what it cannot keep is known from memory and answered all the same. */
export function guardInbox(inbox: Inbox, guard: Guard): Inbox {
	const known = new LRUCache<string, true>({ max: MOST_KNOWN });
	const nothing = () => undefined;
	return {
		put: async (holder, letter) => {
			const key = `${holder.platform}:${letter.key}`;
			if (known.has(key)) return "known";
			known.set(key, true);
			return guard(
				() => inbox.put(holder, letter),
				() => "not-kept",
			);
		},
		begin: (holder, key) =>
			guard(
				() => inbox.begin(holder, key),
				() => true,
			),
		withdraw: (holder, key) => guard(() => inbox.withdraw(holder, key), nothing),
		finish: (holder, key) => guard(() => inbox.finish(holder, key), nothing),
		renew: (holder) => guard(() => inbox.renew(holder), nothing),
		release: (holder) => guard(() => inbox.release(holder), nothing),
		claim: (holder, most) =>
			guard(
				() => inbox.claim(holder, most),
				() => [],
			),
		count: inbox.count,
		sweep: inbox.sweep,
	};
}
