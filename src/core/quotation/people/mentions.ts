import type { Span } from "../../article/article.ts";
import { CUE_WORDS } from "../text/cue-words.ts";
import { AUXILIARIES, isAdverb, PREPOSITIONS } from "../text/function-words.ts";
import type { Name } from "../text/names.ts";
import type { Word } from "../text/words.ts";

/** Where a name stands in its sentence. */
export type Place = { readonly isPossessive: boolean; readonly isSubject: boolean; readonly isQuoted: boolean };

/** The places of names, which come in order of the text; `quoted` spans are in order too. */
export function placeNames(words: readonly Word[], names: readonly Name[], quoted: readonly Span[]): readonly Place[] {
	let at = 0;
	return names.map((name) => {
		const start = words[name.first]?.start ?? 0;
		while (at < quoted.length && (quoted[at]?.end ?? 0) <= start) at++;
		const isQuoted = (quoted[at]?.start ?? start + 1) <= start;
		const isPossessive = isOwner(words, name);
		return { isPossessive, isSubject: !isPossessive && isSubject(words, name), isQuoted };
	});
}

function isOwner(words: readonly Word[], { last }: Name): boolean {
	const next = words[last];
	const before = words[last - 1];
	if (!next || !before || next.start !== before.end) return false;
	if (next.lower === "'s") return true;
	return /^['’]$/.test(next.text) && before.lower.endsWith("s") && words[last + 1]?.isMark === false;
}

// A name is taken for the subject where a verb follows it, or it begins its sentence, or "said" stands before it.
function isSubject(words: readonly Word[], { titleFirst, last }: Name): boolean {
	const before = words[titleFirst - 1];
	const own = words[titleFirst];
	if (!own) return false;
	const isFirst = !before || before.sentence !== own.sentence || /^["“”]$/.test(before.text);
	if (isFirst) return true;
	if (PREPOSITIONS.has(before.lower)) return false;
	let next = words[last];
	if (next && isAdverb(next.lower)) next = words[last + 1];
	if (next && next.sentence === own.sentence && isVerb(next)) return true;
	const cue = CUE_WORDS.get(before.lower);
	const beforeCue = words[titleFirst - 2];
	return cue !== undefined && cue.form !== "participle" && /^["”“',]$/.test(beforeCue?.text ?? "");
}

function isVerb(word: Word): boolean {
	if (word.isMark || word.isCapital || word.lower === "'s") return false;
	return CUE_WORDS.has(word.lower) || AUXILIARIES.has(word.lower) || /(?:[a-z]{2}ed|[^s]s)$/.test(word.lower);
}
