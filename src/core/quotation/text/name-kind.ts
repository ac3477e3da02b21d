import { BODY_NOUNS, PARTIES, PLACE_OPENERS } from "./bodies.ts";
import { CUE_WORDS } from "./cue-words.ts";
import { PREPOSITIONS } from "./function-words.ts";
import { isGivenName } from "./given-names.ts";
import { INITIAL, WITH_ARTICLE } from "./name-parts.ts";
import { ROLES } from "./titles.ts";
import type { Word } from "./words.ts";

export type NameKind = "person" | "body" | "unknown";

type Run = { readonly first: number; readonly last: number };

type Evidence = {
	readonly parts: readonly string[];
	readonly title: string | null;
	readonly named: readonly Word[];
	readonly isIntroduced: boolean;
};

/** What a name is a name of, as far as its words and those beside it tell. */
export function kindOf({ parts, title, named, isIntroduced }: Evidence): NameKind {
	const [first = ""] = parts;
	const isGiven = isGivenName(first);
	const isPair = parts.length === 2 && (title !== null || (isGiven && isIntroduced));
	const end = parts.at(-1) ?? "";
	if ((BODY_NOUNS.has(end) || (PARTIES.has(end) && !isGiven)) && !isPair) return "body";
	if (title !== null) return "person";
	if (parts.length === 1) return "unknown";
	if (PLACE_OPENERS.has(first)) return "body";
	const hasBodyNoun = !isPair && parts.some((part) => BODY_NOUNS.has(part));
	const hasInitial = named.some((word) => INITIAL.test(word.text));
	const hasArticle = named.some((word) => WITH_ARTICLE.test(word.text)) && !hasBodyNoun;
	if (isGiven || hasInitial || hasArticle || first === "abu") return "person";
	if (hasBodyNoun) return "body";
	return isIntroduced && parts.length < 5 ? "person" : "unknown";
}

/**
 * Whether what mostly is written of people stands beside a name: "Lael Roy, 34, …", "Lael Roy, a teacher", "Lael Roy
 * said".
 */
export function isIntroducedAsPerson(words: readonly Word[], { first, last }: Run): boolean {
	const next = words[last];
	const own = words[first];
	const before = words[first - 1];
	if (!next || !own || next.sentence !== own.sentence) return false;
	if (before && before.sentence === own.sentence && (PREPOSITIONS.has(before.lower) || before.lower === "the"))
		return false;
	if (before && before.sentence === own.sentence && /^(?:said|says)$/.test(before.lower)) return true;
	const cue = CUE_WORDS.get(next.lower);
	if (cue) return cue.form !== "base" && cue.classes.has("clause");
	if (before?.text === "," && ROLES.has(words[first - 2]?.lower ?? "")) return true;
	if (next.text !== ",") return false;
	if (/^\d{1,3}$/.test(words[last + 1]?.text ?? "") && words[last + 2]?.text === ",") return true;
	return words.slice(last + 1, last + 7).some((word) => ROLES.has(word.lower) && word.sentence === own.sentence);
}
