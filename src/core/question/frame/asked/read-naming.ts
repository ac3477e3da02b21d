import type { Asked } from "../../answer-type.ts";
import { typeOfNoun } from "../../type-of-noun.ts";
import type { Clause } from "../chunk.ts";
import type { FrameWord } from "../frame-word.ts";

const SOME: ReadonlySet<string> = new Set(["a", "an", "one", "two", "three", "some", "the"]);
const LONGEST = 3;

/** "Name one country that …": the same as "which country". */
export function readNaming({ words, chunks }: Clause): Asked | null {
	if (words[0]?.lower !== "name" || !SOME.has(words[1]?.lower ?? "")) return null;
	const head = words[headOf(words, chunks[0]?.end ?? words.length)];
	return head ? { type: typeOfNoun(head.lower), focus: head.text } : null;
}

function headOf(words: readonly FrameWord[], end: number): number {
	const plain = words.findIndex(({ wordClass }, at) => at > 1 && wordClass !== "noun" && wordClass !== "number");
	const last = (plain < 0 ? words.length : plain) - 1;
	return last - 1 > LONGEST ? end - 1 : last;
}
