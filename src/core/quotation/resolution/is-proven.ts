import { rowsOf } from "../../lexicon/word-list.ts";
import { EVIDENCE } from "../data/evidence.ts";
import type { Evidence } from "../quotation.ts";

// So many of a hundred have to be right. The annotation itself is wrong in about one of a hundred plain cases, so that
// this is 97 in truth; and where few were measured, one wrong alone does not count.
const LEAST_RIGHT = 0.96;
const FEW = 9;

const PROVEN: ReadonlySet<string> = new Set(
	rowsOf(EVIDENCE).flatMap((row) => {
		const [how, meant, ...figures] = row.split(" ");
		const [right = 0, wrong = 0, excused = 0] = figures.map(Number);
		const ours = wrong - excused;
		const isEnough = 1 - ours / (right + wrong) >= LEAST_RIGHT || (ours === 1 && right >= FEW);
		return isEnough ? [`${how} ${meant}`] : [];
	}),
);

/** Whether what an attribution rests on was right often enough to name somebody. */
export function isProven({ how, meant }: Evidence): boolean {
	// Whoever speaks is printed at the head of each turn.
	return how === "turn" || PROVEN.has(`${how} ${meant}`);
}
