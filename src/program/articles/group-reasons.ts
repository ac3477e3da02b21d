import type { PassedOver } from "../../intake/draft.ts";

/** Why some items were passed over, how many, and what the first few are called. */
export type Reason = Pick<PassedOver, "reason" | "weight"> & {
	readonly count: number;
	readonly examples: readonly string[];
};

/** Counts the reasons of what is passed over. */
export type Reasons = {
	readonly add: (passedOver: PassedOver) => void;
	/** The most frequent first. */
	readonly list: () => readonly Reason[];
};

/** So many are told apart; a reason may hold what stands in an item. */
const MOST = 50;
const EXAMPLES = 3;
const OTHER = "has another reason";

/** Counts nothing at first. */
export function createReasons(): Reasons {
	const reasons = new Map<string, Reason>();
	return {
		add: ({ reason, weight, headline, nativeId }) => {
			const key = reasons.size < MOST || reasons.has(reason) ? reason : OTHER;
			const { count = 0, examples = [] } = reasons.get(key) ?? {};
			const name = headline ?? nativeId;
			const named = name === null || examples.length >= EXAMPLES ? examples : [...examples, name];
			reasons.set(key, { reason: key, weight, count: count + 1, examples: named });
		},
		list: () => [...reasons.values()].sort((one, other) => other.count - one.count),
	};
}
