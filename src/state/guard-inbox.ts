import { LRUCache } from "lru-cache";
import type { Clock } from "./clock.ts";
import { HELD_FOR, type Holder, type Inbox } from "./inbox.ts";

/** Gives what `use` gives, or where that fails what there is otherwise. */
export type Guard = <Result>(use: () => Promise<Result>, otherwise: () => Result) => Promise<Result>;

/** So many letters are known again even where the inbox does not keep them. */
const MOST_KNOWN = 20_000;

type Missed = { readonly holder: Pick<Holder, "platform">; readonly key: string };

/**
 * An inbox that fails in nothing: what it cannot keep is known from memory and answered all the same. When it works
 * again it is told what was answered meanwhile, so that no other program that shares it answers the same.
 */
export function guardInbox(inbox: Inbox, guard: Guard, now: Clock = Date.now): Inbox {
	const known = new LRUCache<string, true>({ max: MOST_KNOWN });
	const missed = new LRUCache<string, Missed>({ max: MOST_KNOWN });
	let failedAt = Number.NEGATIVE_INFINITY;
	const otherwise =
		<Result>(result: Result, missing?: Missed) =>
		() => {
			failedAt = now();
			if (missing) missed.set(keyOf(missing), missing);
			return result;
		};
	const finish = (missing: Missed) =>
		guard(() => inbox.finish(missing.holder, missing.key), otherwise(undefined, missing));
	async function catchUp(): Promise<void> {
		for (const [name, it] of [...missed]) {
			missed.delete(name);
			await finish(it);
		}
	}
	return {
		put: async (holder, letter) => {
			const key = keyOf({ holder, key: letter.key });
			if (known.has(key)) return "known";
			known.set(key, true);
			return guard(() => inbox.put(holder, letter), otherwise("not-kept", { holder, key: letter.key }));
		},
		begin: (holder, key) => guard(() => inbox.begin(holder, key), otherwise(true)),
		withdraw: (holder, key) => guard(() => inbox.withdraw(holder, key), otherwise(undefined)),
		finish: (holder, key) => finish({ holder, key }),
		renew: async (holder) => {
			let isRenewed = true;
			const failed = () => {
				isRenewed = false;
				return otherwise(undefined)();
			};
			await guard(() => inbox.renew(holder), failed);
			if (isRenewed) await catchUp();
		},
		release: (holder) => guard(() => inbox.release(holder), otherwise(undefined)),
		// Where the store was gone, nobody could say that they run: they get as long for it as ever.
		claim: async (holder, most) =>
			now() - failedAt < HELD_FOR ? [] : guard(() => inbox.claim(holder, most), otherwise([])),
		count: inbox.count,
		sweep: inbox.sweep,
	};
}

function keyOf({ holder, key }: Missed): string {
	return `${holder.platform}:${key}`;
}
