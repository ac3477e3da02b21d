import { wordSet } from "../../lexicon/word-list.ts";
import type { Reading } from "./phrase-evidence.ts";
import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";

/** "the town" of "the town's old bridge": it owns what is told of, and is a part of that phrase. */
export function isOwner({ words, asked }: Reading, { end }: Stretch): boolean {
	return words[end]?.lower === "'s" && asked.type !== "person";
}

/** Whether a phrase names a person where a place, or a company or the like, is asked for. */
export function isPersonInstead({ words, asked }: Reading, { first, end }: Stretch): boolean {
	const isAsked = asked.type === "place" || (asked.type === "name" && asked.focusTerms.size > 0);
	return isAsked && words.slice(first, end).some((word, at) => opensPerson(word, words[first + at + 1]));
}

// "Maria Lopez", "Captain Lopez"
function opensPerson(word: PhraseWord, next: PhraseWord | undefined): boolean {
	if (word.wordClass === "given") return next?.wordClass === "name";
	return word.wordClass === "title" && /^\p{Lu}/u.test(word.text);
}

/** "Lopez said" at the edge of what she said: who tells it is not what is told, unless the question is who told it. */
export function isTeller({ words }: Reading, { first, end }: Stretch): boolean {
	const before = words[first - 2]?.wordClass;
	return tells(words[end]) || (tells(words[first - 1]) && (before === "comma" || before === "quote"));
}

function tells(word: PhraseWord | undefined): boolean {
	return word !== undefined && word.asked === 0 && TELLING.has(word.lower);
}

const TELLING = wordSet("said say says told adds added");
