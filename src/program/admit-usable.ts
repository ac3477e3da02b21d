import type { Article } from "../core/article/article.ts";
import { isUsable, listWithdrawn, type Withdrawal } from "../core/article/usable.ts";

/** What there is for anybody to be told of. */
export type Admitted = {
	/** Those that are usable: no other ever comes to the core. */
	readonly articles: readonly Article[];
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	/** The instant of that, as ISO 8601. */
	readonly asOf: string;
};

/** Of all articles that were read those that are usable at an instant, in milliseconds, and what was withdrawn. */
export function admitUsable(all: readonly Article[], now: number): Admitted {
	return {
		articles: all.filter((article) => isUsable(article, now)),
		withdrawn: listWithdrawn(all),
		asOf: new Date(now).toISOString(),
	};
}
