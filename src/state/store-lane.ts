import type { Clock } from "./clock.ts";
import { explainFailure } from "./explain-failure.ts";

/** What is to be known of a store: that it fails, and why, or that it works again. */
export type StoreChange = { readonly kind: "fails"; readonly reason: string } | { readonly kind: "works" };

/** Uses a store that may fail. */
export type StoreLane = {
	/** What the store gives; where it fails, or failed a moment ago, what there is without it. */
	readonly use: <Result>(use: () => Promise<Result>, otherwise: () => Result | Promise<Result>) => Promise<Result>;
};

/** A store that failed is left alone for so long: each attempt may keep all others waiting. In milliseconds. */
const REST = 5_000;
/** The same is said again only after so long, in milliseconds. */
const QUIET = 10 * 60_000;

/** A lane on which nothing failed yet; `tell` learns of each change once. */
export function createStoreLane(tell: (change: StoreChange) => void, now: Clock): StoreLane {
	const told = new Map<string, number>();
	let failedAt: number | null = null;
	const tellOnce = (change: StoreChange) => {
		const key = change.kind === "fails" ? change.reason : change.kind;
		const before = told.get(key);
		if (before !== undefined && now() - before < QUIET) return;
		told.set(key, now());
		tell(change);
	};
	return {
		use: async (use, otherwise) => {
			if (failedAt !== null && now() - failedAt < REST) return otherwise();
			try {
				const result = await use();
				if (failedAt !== null) tellOnce({ kind: "works" });
				failedAt = null;
				return result;
			} catch (error) {
				failedAt = now();
				// Its message may quote what is stored, so of an error that is not the store’s only the name is told.
				const reason = explainFailure(error) ?? (error instanceof Error ? error.name : typeof error);
				tellOnce({ kind: "fails", reason });
				return otherwise();
			}
		},
	};
}
