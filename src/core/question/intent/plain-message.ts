import { wordSet, wordsOf } from "../../lexicon/word-list.ts";
import { skipPoliteness } from "../politeness.ts";
import {
	filePhrases,
	type QuestionText,
	readQuestionWords,
	skipPhrase,
	skipPhrases,
	textBetween,
} from "../question-words.ts";
import { trimMarks } from "../trim-marks.ts";
import { AT_END, CHAT_SPELLINGS } from "./data/chat-words.ts";
import { ARTICLE_REFERENCES, ASKS_TO_DO } from "./data/intent-phrases.ts";

/** A word of a message, without marks and in lower case, and the place behind it among the words as typed. */
export type PlainWord = { readonly word: string; readonly at: number };

const MARKS = /^[("“‘'¿¡]+|[)"”’'.,!?:;…]+$/gu;
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
	CHAT_SPELLINGS.split(";").map((row) => {
		const [typed = "", ...meant] = wordsOf(row);
		return [typed, meant];
	}),
);
const ASKING: ReadonlySet<string> = new Set(["who", "what", "when", "where", "how", "that", "it"]);

/** The words of a message, "who's" and "u" written out, without marks. */
export function bareWords({ words }: QuestionText): readonly PlainWord[] {
	return words.flatMap(({ lower }, at) => {
		const word = lower.replaceAll(MARKS, "").replaceAll("’", "'").replaceAll(";", "");
		if (word === "") return [];
		const isShort = word.endsWith("'s") && ASKING.has(word.slice(0, -2));
		const meant = isShort ? [word.slice(0, -2), "is"] : (SPELLINGS.get(word) ?? [word]);
		return meant.map((it) => ({ word: it, at }));
	});
}

const ENDING = wordSet(AT_END);
const REFERENCES = filePhrases(ARTICLE_REFERENCES);
const TO_DO = filePhrases(ASKS_TO_DO);

/** The words of a message without the politeness around them. */
export function politeless(message: string): readonly PlainWord[] {
	const text = readQuestionWords(message);
	const from = skipPoliteness(text.words);
	const words = bareWords({ ...text, words: text.words.slice(from) }).map(({ word, at }) => ({ word, at: at + from }));
	const begin = skipPhrases(phraseWords(words), 0, TO_DO);
	const end = words.findLastIndex(({ word }) => !ENDING.has(word)) + 1;
	return begin < end ? words.slice(begin, end) : words.slice(0, end);
}

/** Words with "*" for the article that is talked of. */
export function markReferences(words: readonly PlainWord[]): readonly PlainWord[] {
	const plain = phraseWords(words);
	const marked: PlainWord[] = [];
	for (let at = 0; at < words.length; ) {
		const behind = skipPhrase(plain, at, REFERENCES);
		const last = words[Math.max(at, behind - 1)];
		if (last) marked.push(behind > at ? { word: "*", at: last.at } : last);
		at = Math.max(at + 1, behind);
	}
	return marked;
}

function phraseWords(words: readonly PlainWord[]) {
	return words.map(({ word, at }) => ({ lower: word, head: word, start: at, end: at, headEnd: at }));
}

/** The part of a message that some of its words stand for, as typed, without marks at its end. */
export function typedWords(words: readonly PlainWord[], typed: QuestionText): string {
	const [first, last] = [words[0], words.at(-1)];
	return first && last ? trimMarks(textBetween(typed, first.at, last.at + 1)).replace(/,$/, "") : "";
}
