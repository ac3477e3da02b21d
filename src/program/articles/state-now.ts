import { isUsable, isWithdrawn, type Stated } from "../../core/article/usable.ts";

/** Whether anybody may be told of an article now, and if not, until when. */
export type StateNow = {
	readonly state: "usable" | "withheld" | "withdrawn" | "embargoed" | "expired";
	/** Until when it is held back, or since when it is expired or withdrawn; null where that is not so, or not said. */
	readonly instant: string | null;
};

/** The state of an article at an instant, in milliseconds since 1970. */
export function stateNow(article: Stated, now: number): StateNow {
	const { state, expires, withdrawn } = article;
	if (isWithdrawn(article)) return { state: "withdrawn", instant: withdrawn ?? null };
	if (state === "withheld") return { state: "withheld", instant: null };
	if (isUsable(article, now)) return { state: "usable", instant: null };
	const isExpired = expires !== undefined && !(Date.parse(expires) > now);
	return isExpired ? { state: "expired", instant: expires } : { state: "embargoed", instant: heldUntil(article, now) };
}

/** What holds an article back that is not usable yet: its embargo, or a day of publication that is to come later. */
function heldUntil({ embargo, published }: Stated, now: number): string | null {
	const held = [embargo, published].filter((date) => date !== undefined && !(Date.parse(date) <= now));
	return held.toSorted((one = "", other = "") => Date.parse(other) - Date.parse(one))[0] ?? null;
}
