import type { Asked } from "../../answer-type.ts";
import { type Clause, textOfWords } from "../chunk.ts";
import { withoutArticle } from "./without-article.ts";

/** "What do we know about the bases": a sentence about them. */
export function readAbout({ words, chunks }: Clause): Asked {
	const [first] = chunks;
	if (first?.kind !== "noun") return { type: "any", focus: null };
	return { type: "any", focus: textOfWords(words, withoutArticle(words, first)) };
}
