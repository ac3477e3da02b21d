import { rowsOf, wordSet } from "../../lexicon/word-list.ts";
import { PREPOSITIONS } from "../../quotation/text/function-words.ts";
import type { Asked } from "../answer-type.ts";
import { filePhrases } from "../question-words.ts";
import { isVerbForm } from "../verb-forms.ts";
import type { Clause } from "./chunk.ts";
import { KIND_WORDS, NAMING, NAMING_PHRASES } from "./data/asked-forms.ts";
import type { QuestionForm, Slot } from "./frame.ts";
import { type FrameWord, HELPING } from "./frame-word.ts";
import { holdsPhrase } from "./skip-words.ts";

const NAMES = wordSet(NAMING);
const NAMED = filePhrases(NAMING_PHRASES);
const KINDS = wordSet(KIND_WORDS);

/** Reads how a question is built. */
export function readForm({ words, chunks, asking }: Clause, asked: Asked): QuestionForm {
	const at = chunks[asking]?.first ?? -1;
	const [before, last] = [words[at - 1], words.at(-1)];
	const preposition = at < 0 ? undefined : [before, last].find((word) => word && PREPOSITIONS.has(word.lower));
	return {
		slot: at < 0 ? "none" : readSlot(words, at),
		preposition: preposition?.lower ?? null,
		asksForName: words.some(({ lower }) => NAMES.has(lower)) || holdsPhrase(words, NAMED),
		asksForKind: words.some(({ lower }) => KINDS.has(lower)),
		isPlural: PLURAL_NOUN.test(asked.focus ?? "") || asksForSeveral(words, at),
		isDescription: asked.type === "definition" || (asked.type === "place" && isWhereIs(words, at)),
	};
}

const LONGEST_NOUN_PHRASE = 4;
const OPENS_SUBJECT: ReadonlySet<string> = new Set("the a an his its their it he she they".split(" "));

function readSlot(words: readonly FrameWord[], at: number): Slot {
	if (at > 2 && at >= words.length - LONGEST_NOUN_PHRASE) return "late";
	const verbs = words.slice(at + 1, at + 2 + LONGEST_NOUN_PHRASE);
	const offset = verbs.findIndex(({ lower, wordClass }) => HELPING.has(wordClass) || isVerbForm(lower));
	const verb = verbs[offset];
	if (verb === undefined) return "subject";
	if (verb.wordClass === "do") return "object";
	const rest = words.slice(at + 2 + offset);
	if (verb.wordClass === "be") return rest.some(({ lower }) => isVerbForm(lower)) ? "passive" : "be";
	if (!HELPING.has(verb.wordClass)) return "subject";
	const [next] = rest;
	const isFollowed = next !== undefined && (isVerbForm(next.lower) || next.wordClass === "be");
	const isWho = offset === 0 && words[at]?.lower === "who" && !OPENS_SUBJECT.has(next?.lower ?? "");
	return isFollowed || isWho ? "subject" : "object";
}

const PLURAL_NOUN = /[^su]s$|^(?:people|men|women|children)$/i;
const SEVERAL = new Set(rowsOf("are; were; two; three; four; five; six; countries; names"));
const JOINING: ReadonlySet<string> = new Set(["what", "which", "who", "whom"]);
const COUNTS: ReadonlySet<string> = new Set(["two", "three", "four", "five", "six"]);

/** "What are …", "which two …", "which other three …". */
function asksForSeveral(words: readonly FrameWord[], at: number): boolean {
	if (!JOINING.has(words[at]?.lower ?? "")) return false;
	return SEVERAL.has(words[at + 1]?.lower ?? "") || COUNTS.has(words[at + 2]?.lower ?? "");
}

function isWhereIs(words: readonly FrameWord[], at: number): boolean {
	return words[at]?.lower === "where" && words[at + 1]?.wordClass === "be";
}
