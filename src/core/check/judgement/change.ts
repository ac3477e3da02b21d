import type { Span } from "../../article/article.ts";
import { firstFrom } from "../../quotation/text/find-place.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { isWord } from "../../search/query/is-word.ts";
import { editDistance } from "../../search/query/spellings.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { splitCompared } from "../text/compared-words.ts";
import type { Pasted } from "../text/pasted.ts";
import { areSpellingsOfOne } from "../text/spelling.ts";
import type { Part, Verdict } from "../verdict.ts";

type Change = Extract<Verdict, { kind: "altered" }>["change"];

/** What kind of change all the differing words come to. */
export function changeOf(index: PassageIndex, parts: readonly Part[], texts: Texts): Change {
	const changes = new Set(parts.flatMap((_, at) => changeAt(index, { parts, at, texts }) ?? []));
	const [only = "words", ...others] = changes;
	if (others.length === 0) return only;
	return changes.size === 2 && changes.has("typing") && changes.has("spelling") ? "typing" : "words";
}

/** The texts that a comparison is of. */
export type Texts = { readonly printed: string; readonly pasted: Pasted };

type Place = { readonly parts: readonly Part[]; readonly at: number; readonly texts: Texts };

/** What one part changes, with the part that it replaces; null for one that changes nothing by itself. */
function changeAt(index: PassageIndex, { parts, at, texts }: Place): Change | null {
	const part = parts[at];
	const before = parts[at - 1];
	if (part?.kind === "struck") return parts[at + 1]?.kind === "added" ? null : "words";
	if (part?.kind !== "added") return null;
	const { pasted } = texts;
	const added = splitCompared(pasted.text, part.pasted).map(({ key }) => key.toLowerCase());
	if (isBracketed(pasted, part.pasted)) return "brackets";
	if (before?.kind !== "struck") return isDoubled(texts, { added, before, next: parts[at + 1] }) ? "typing" : "words";
	const struck = splitCompared(texts.printed, before.printed).map(({ key }) => key.toLowerCase());
	if (struck.length !== added.length) return "words";
	const kinds = new Set(struck.map((word, place) => changeOfWord(index, word, added[place] ?? "")));
	if (kinds.has("words")) return "words";
	return kinds.has("typing") ? "typing" : "spelling";
}

function changeOfWord(index: PassageIndex, printed: string, pasted: string): Change {
	if (areSpellingsOfOne(printed, pasted)) return "spelling";
	// A word that the articles use elsewhere is another word, as "million" for "billion".
	const isAnother = termsOf(pasted).every((term) => isWord(index, term));
	const most = pasted.length < 4 || /\p{N}/u.test(printed + pasted) ? 0 : pasted.length < 8 ? 1 : 2;
	return !isAnother && editDistance(printed, pasted, most) <= most ? "typing" : "words";
}

function isBracketed({ words, isBracketed }: Pasted, { start, end }: Span): boolean {
	for (let at = firstFrom(words, start); (words[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) {
		if (isBracketed[at] !== true) return false;
	}
	return true;
}

type Added = { readonly added: readonly string[]; readonly before: Part | undefined; readonly next: Part | undefined };

/** Whether added words only repeat those beside them: "is is". */
function isDoubled({ pasted }: Texts, { added, before, next }: Added): boolean {
	const keysOf = (part: Part | undefined) =>
		part?.kind === "kept" ? splitCompared(pasted.text, part.pasted).map(({ key }) => key.toLowerCase()) : [];
	const [earlier, later] = [keysOf(before).slice(-added.length), keysOf(next).slice(0, added.length)];
	return [earlier, later].some((keys) => keys.join(" ") === added.join(" "));
}
