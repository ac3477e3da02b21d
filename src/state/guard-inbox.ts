import type { Inbox } from "./inbox.ts";

/** Gives what `use` gives, or where that fails what there is otherwise. */
export type Guard = <Result>(use: () => Promise<Result>, otherwise: () => Result) => Promise<Result>;

/** An inbox that fails in nothing: what it cannot keep is answered all the same, and nothing is taken over. */
export function guardInbox(inbox: Inbox, guard: Guard): Inbox {
	const nothing = () => undefined;
	return {
		put: (holder, letter) =>
			guard(
				() => inbox.put(holder, letter),
				() => "not-kept",
			),
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
		sweep: inbox.sweep,
	};
}
