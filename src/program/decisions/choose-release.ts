import type { Decisions } from "../../shelf/history/decisions.ts";
import type { Choose } from "./decide.ts";

/**
 * Takes a withdrawal by hand back, or lets an article be told although a copy of it was withdrawn: never in advance,
 * before a copy was.
 */
export const chooseRelease: Choose = ({ article, decisions, before, standing }) => {
	if (decisions.withdrawn.has(article)) {
		const wouldWait = standing(withoutWithdrawal(decisions, article)).waiting.includes(article);
		return { kind: wouldWait ? "release" : "take-back", article };
	}
	if (before.waiting.includes(article)) return { kind: "release", article };
	return { problem: before.withdrawn.has(article) ? BY_SOURCE : NOT_HELD };
};

const BY_SOURCE = "its own source withdrew it: change that there";
const NOT_HELD = "nobody withdrew it by hand, and it does not wait for an editor";

function withoutWithdrawal({ withdrawn, ...decisions }: Decisions, article: string): Decisions {
	return { ...decisions, withdrawn: new Map([...withdrawn].filter(([id]) => id !== article)) };
}
