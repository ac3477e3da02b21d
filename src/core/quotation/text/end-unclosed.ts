import type { Span } from "../../article/article.ts";
import { CUE_WORDS } from "./cue-words.ts";

const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?`;
/** "said Ann", "said the mayor" */
const CUE_FIRST = String.raw`(\p{Ll}+)\s+(?:\p{Lu}|the\s|an?\s|his\s|her\s)`;
/** "she said", "Ann Lee said" */
const CUE_LAST = String.raw`(?:he|she|they|${NAME})\s+(\p{Ll}+)`;
const AFTER_STOP = new RegExp(String.raw`[,?!—–-]\s+(?:${CUE_FIRST}|${CUE_LAST})`, "gu");

/**
 * Where a quotation ends whose mark was never closed: before its attribution, "…, said Ann Lee", or else with its
 * paragraph.
 */
export function endUnclosed(text: string, { start, end }: Span): number {
	const body = text.slice(start, end);
	for (const match of body.matchAll(AFTER_STOP)) {
		const cue = CUE_WORDS.get(match[1] ?? match[2] ?? "");
		if (cue && cue.form !== "base" && cue.form !== "participle" && cue.classes.has("clause"))
			return start + match.index + 1;
	}
	return end;
}
