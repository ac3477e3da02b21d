import { wordSet } from "../../../lexicon/word-list.ts";
import type { AnswerType, Asked } from "../../answer-type.ts";
import { filePhrases } from "../../question-words.ts";
import { typeOfNoun } from "../../type-of-noun.ts";
import { type Chunk, type Clause, textOfWords } from "../chunk.ts";
import * as forms from "../data/asked-forms.ts";
import { holdsPhrase } from "../skip-words.ts";
import { withoutArticle } from "./without-article.ts";

/** "What …" and "which …" in a question: the chunk that asks, and those behind it. */
type What = Clause & { readonly what: Chunk; readonly behind: readonly Chunk[] };

/** In this order: the first that fits tells what is asked for. */
const READS: readonly ((what: What) => Asked | null)[] = [
	readAcronym,
	readDeed,
	readKind,
	readNamesOf,
	readManner,
	readNoun,
	readBeNoun,
	readCalled,
	readWhatFor,
];

/** "What year", "which minister", "what type of treaty", "what did X do", "what was the price of". */
export function readWhat(clause: Clause): Asked | null {
	const what = clause.chunks[clause.asking];
	const word = clause.words[what?.first ?? -1]?.lower;
	if (!what || (word !== "what" && word !== "which")) return null;
	const whole = { ...clause, what, behind: clause.chunks.slice(clause.asking + 1) };
	for (const read of READS) {
		const asked = read(whole);
		if (asked) return asked;
	}
	return { type: "thing", focus: nounOfBe(whole) };
}

const ARTICLE: ReadonlySet<string> = new Set(["the"]);

// "does the NHS stand for"
function readAcronym({ words, what, behind: [verb] }: What): Asked | null {
	const [stand, last] = words.slice(-2);
	if (!verb || words[verb.first]?.wordClass !== "do" || stand?.lower !== "stand" || last?.lower !== "for") return null;
	const first = what.end + (ARTICLE.has(words[what.end + 1]?.lower ?? "") ? 2 : 1);
	const focus = textOfWords(words, { first, end: words.length - 2 });
	return focus === "" ? null : { type: "definition", focus };
}

const BEHIND = wordSet(forms.BEHIND_DO);
const DEEDS: ReadonlySet<string> = new Set(["do", "happen"]);
const HAPPENING: ReadonlySet<string> = new Set(["happen", "happens", "happened", "happening"]);

// "did X do", "does Y do in winter", "happened"
function readDeed({ words, what, behind: [verb] }: What): Asked | null {
	if (what.head !== "" || !verb) return null;
	const isDeed = words.some(({ lower }, at) => {
		const next = words[at + 1];
		return at > verb.first && DEEDS.has(lower) && (next === undefined || BEHIND.has(next.lower));
	});
	const does = words[verb.first]?.wordClass === "do" && isDeed;
	return HAPPENING.has(verb.head) || does ? { type: "clause", focus: null } : null;
}

const KIND_NOUNS = wordSet(forms.KINDS);

// "type of treaty"
function readKind({ words, what, behind: [of, noun] }: What): Asked | null {
	if (!KIND_NOUNS.has(what.head.toLowerCase()) || of?.head !== "of") return null;
	if (noun?.kind === "noun") return { type: "thing", focus: textOfWords(words, withoutArticle(words, noun)) };
	const next = words[of.end];
	return next ? { type: "thing", focus: next.text } : null;
}

// "is the name of the ferry"
function readNamesOf({ behind: [be, noun, of, bearer] }: What): Asked | null {
	if (!isBe(be) || of?.head !== "of" || bearer?.kind !== "noun") return null;
	const isName = /^names?$/i.test(noun?.head ?? "");
	return isName ? { type: "name", focus: bearer.head } : null;
}

const MANNER_NOUNS = wordSet(forms.MANNERS);
const LEADS_MANNER: ReadonlySet<string> = new Set(["in", "to"]);

// "in what way", "to what extent"
function readManner({ what, words }: What): Asked | null {
	const leads = LEADS_MANNER.has(words[what.first - 1]?.lower ?? "");
	return leads && MANNER_NOUNS.has(what.head.toLowerCase()) ? { type: "manner", focus: null } : null;
}

// "which minister", "which of the ministers"
function readNoun({ what, behind: [of, noun] }: What): Asked | null {
	const isOneOf = what.head === "" && of?.head === "of" && noun?.kind === "noun";
	const head = isOneOf ? noun.head : what.head;
	return head === "" ? null : { type: typeOfNoun(head.toLowerCase()), focus: head };
}

// "is the price of"
function readBeNoun(what: What): Asked | null {
	const focus = nounOfBe(what);
	const type: AnswerType = focus === null ? "thing" : typeOfNoun(focus.toLowerCase());
	return type === "thing" ? null : { type, focus };
}

const OPENS_OWNED: ReadonlySet<string> = new Set(["the", "their", "his", "her", "its", "one"]);
const BELONGING: ReadonlySet<string> = new Set("of for in that which behind to from at by given".split(" "));

/** The noun that "is" joins to "what", before what belongs to it: "price" in "what was the price of". */
function nounOfBe({ words, behind: [be, noun, of, others] }: What): string | null {
	if (!isBe(be) || noun?.kind !== "noun") return null;
	// "One of the reasons" is a reason.
	if (noun.head.toLowerCase() === "one" && of?.head === "of" && others?.kind === "noun") return others.head;
	const owned = words
		.slice(noun.first, noun.end)
		.some(({ lower }, at) => (at === 0 && OPENS_OWNED.has(lower)) || lower.endsWith("'s"));
	const next = words[noun.end];
	return owned && noun.end > noun.first + 1 && (next === undefined || BELONGING.has(next.lower)) ? noun.head : null;
}

const NAMING = wordSet(forms.CALLED);
const NAMING_PHRASES = filePhrases(forms.CALLED_PHRASES);

// "is the tower called"
function readCalled({ words, what }: What): Asked | null {
	const after = words.slice(what.end);
	const isCalled = after.some(({ lower }) => NAMING.has(lower)) || holdsPhrase(after, NAMING_PHRASES);
	return isCalled ? { type: "name", focus: null } : null;
}

const LONGEST_PURPOSE = 7;

// "was the tunnel dug for"
function readWhatFor({ words, what }: What): Asked | null {
	const after = words.slice(what.end);
	const isPurpose = after.at(-1)?.lower === "for" && after.length > 1 && after.length <= LONGEST_PURPOSE;
	return isPurpose ? { type: "reason", focus: null } : null;
}

const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were"]);

function isBe(chunk: Chunk | undefined): boolean {
	return chunk !== undefined && chunk.kind === "verb" && chunk.end === chunk.first + 1 && BE.has(chunk.head);
}
