import { rowsOf } from "../../lexicon/word-list.ts";
import { EVIDENCE } from "../data/evidence.ts";
import type { Evidence } from "../quotation.ts";

// The annotation that it was measured on is wrong in some two or three of a hundred itself.
const LEAST_RIGHT = 0;

const PROVEN: ReadonlySet<string> = new Set(
	rowsOf(EVIDENCE).flatMap((row) => {
		const [how, meant, right, wrong, excused] = row.split(" ");
		const share = (Number(right) + Number(excused)) / (Number(right) + Number(wrong));
		return share >= LEAST_RIGHT ? [`${how} ${meant}`] : [];
	}),
);

/** Whether what an attribution rests on was right often enough to name somebody. */
export function isProven({ how, meant }: Evidence): boolean {
	return PROVEN.has(`${how} ${meant}`);
}
