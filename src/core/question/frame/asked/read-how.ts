import { wordSet } from "../../../lexicon/word-list.ts";
import type { Asked } from "../../answer-type.ts";
import type { Clause } from "../chunk.ts";
import { LENGTHS, PERIODS } from "../data/asked-forms.ts";
import { typeOfDegree } from "../degrees.ts";

const LENGTH_UNITS = wordSet(LENGTHS);
const TIMES = wordSet(PERIODS);

/** "How many tanks", "how much", "how long", "how". */
export function readHow({ words, chunks, asking }: Clause): Asked | null {
	const chunk = chunks[asking];
	if (!chunk || words[chunk.first]?.lower !== "how") return null;
	const degree = words[chunk.first + 1]?.lower ?? "";
	const type = typeOfDegree(degree);
	if (degree === "long" && words.some(({ lower }) => LENGTH_UNITS.has(lower))) return { type: "measure", focus: null };
	const focus = chunk.head === "" ? null : chunk.head;
	const noun = chunk.head.toLowerCase();
	if ((type === "count" && TIMES.has(noun)) || (type === "amount" && noun === "time"))
		return { type: "duration", focus };
	return { type, focus };
}
