import { wordsOf } from "../../lexicon/word-list.ts";
import type { AnswerType } from "../answer-type.ts";
import { DEGREES } from "./data/asked-forms.ts";

const TYPE_OF_DEGREE: ReadonlyMap<string, AnswerType> = new Map(
	DEGREES.flatMap(([type, words]) => wordsOf(words).map((word) => [word, type] as const)),
);

/** Whether a word says with "how" of what degree something is: "many", "old". */
export function isDegree(lower: string): boolean {
	return TYPE_OF_DEGREE.has(lower);
}

/** What "how" asks for with the word behind it. */
export function typeOfDegree(lower: string): AnswerType {
	return TYPE_OF_DEGREE.get(lower) ?? "manner";
}
