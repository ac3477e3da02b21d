import { isUsable, isWithdrawn, type Stated } from "../../core/article/usable.ts";

/** Whether anybody may be told of an article now, and if not, until when. */
export type StateNow = {
	readonly state: "usable" | "withheld" | "withdrawn" | "embargoed" | "expired";
	/** When an embargo ends, or since when it is expired or withdrawn; null where that is not so, or not said. */
	readonly instant: string | null;
};

/** The state of an article at an instant, in milliseconds since 1970. */
export function stateNow(article: Stated, now: number): StateNow {
	const { state, embargo, expires, withdrawn } = article;
	if (isWithdrawn(article)) return { state: "withdrawn", instant: withdrawn ?? null };
	if (state === "withheld") return { state: "withheld", instant: null };
	if (isUsable(article, now)) return { state: "usable", instant: null };
	const isExpired = expires !== undefined && !(Date.parse(expires) > now);
	return isExpired ? { state: "expired", instant: expires } : { state: "embargoed", instant: embargo ?? null };
}
